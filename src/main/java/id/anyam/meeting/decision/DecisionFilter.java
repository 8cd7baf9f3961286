package id.anyam.meeting.decision;

import id.anyam.meeting.Decisions.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the register of decisions; what makes no sense is as if it were not asked.
 *
 * @param words part of a decision, of its bidang or of its meeting's title
 * @param year of the meeting, at its place
 */
record DecisionFilter(
        String words, Optional<Integer> year, Optional<Level> level, Optional<From> from, Optional<Standing> standing) {

    /** Whose meeting took it, from the one who looks. */
    enum From {
        OWN,
        ABOVE,
        BELOW
    }

    /** What is next with it. */
    enum Standing {
        /** It asks for programmes and none answers it. */
        OPEN,
        ANSWERED,
        /** It falls due within the next thirty days. */
        DUE,
        WITHDRAWN
    }

    static DecisionFilter of(Map<String, String> asked) {
        var year = asked.getOrDefault("tahun", "");
        return new DecisionFilter(
                asked.getOrDefault("cari", "").strip(),
                year.matches("\\d{4}") ? Optional.of(Integer.parseInt(year)) : Optional.empty(),
                named(Level.values(), asked.get("untuk")),
                named(From.values(), asked.get("asal")),
                named(Standing.values(), asked.get("keadaan")));
    }

    boolean isOpen() {
        return words.isEmpty() && year.isEmpty() && level.isEmpty() && from.isEmpty() && standing.isEmpty();
    }

    /** The same question as an address, ending so that more can be asked. */
    String address(String path) {
        return Stream.of(
                        Map.entry("cari", words),
                        Map.entry("tahun", year.map(String::valueOf).orElse("")),
                        Map.entry("untuk", level.map(Enum::name).orElse("")),
                        Map.entry("asal", from.map(Enum::name).orElse("")),
                        Map.entry("keadaan", standing.map(Enum::name).orElse("")))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", path + "?", ""));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
