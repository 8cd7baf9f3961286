package id.anyam.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Tells the second of two writers what the first one saved while the form stood open; sent again, it counts. */
public final class Meanwhile {

    private static final String SEEN = "seen";

    private Meanwhile() {}

    /** The form as it stands now, marked so that a change until it is sent is noticed. */
    public static Typing opened(Typing stored) {
        return stored.with(SEEN, print(stored));
    }

    /** Notes at each field that differs what is stored there now, if anything was saved since the form was opened. */
    public static void check(Typing typed, Typing stored) {
        var now = print(stored);
        if (typed.value(SEEN).isEmpty() || typed.value(SEEN).equals(now)) {
            return;
        }
        typed.wrong("", "web.meanwhile.changed");
        stored.fields().stream()
                .filter(field -> !field.equals(SEEN))
                .filter(field -> !plain(stored, field).equals(plain(typed, field)))
                .forEach(field -> note(typed, field, stored.value(field)));
        typed.with(SEEN, now);
    }

    private static void note(Typing typed, String field, String stored) {
        if (stored.isBlank()) {
            typed.wrong(field, "web.meanwhile.empty");
        } else if (stored.matches("[A-Z_/]+|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z][a-z]+/[A-Z][a-z]+")) {
            typed.wrong(field, "web.meanwhile.other");
        } else {
            typed.wrong(field, "web.meanwhile.now", stored);
        }
    }

    private static String print(Typing typing) {
        var all = new TreeMap<String, List<String>>();
        typing.fields().stream()
                .filter(field -> !field.equals(SEEN))
                .forEach(field -> all.put(field, plain(typing, field)));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static List<String> plain(Typing typing, String field) {
        return typing.values(field).stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
