package id.anyam.programme.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What stands already, found by id or by name without looking at each. */
final class Known<T> {

    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, List<T>> byName = new HashMap<>();

    Known(List<T> all, Function<T, UUID> id, Function<T, String> name) {
        for (var one : all) {
            byId.put(id.apply(one).toString(), one);
            byName.computeIfAbsent(key(name.apply(one)), _ -> new ArrayList<>()).add(one);
        }
    }

    Optional<T> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of this name; none for no name. */
    List<T> named(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /** A name as it is compared: whatever its case and spaces. */
    static String key(String name) {
        return Gist.words(name).toLowerCase(Locale.ROOT);
    }
}
