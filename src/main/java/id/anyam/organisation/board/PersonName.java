package id.anyam.organisation.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of people are one free field; titles stand beside it and do not matter when somebody is looked for. */
final class PersonName {

    private static final Set<String> TITLES =
            Set.of("h", "hj", "dr", "drs", "dra", "ir", "prof", "kh", "ibu", "bapak", "bpk", "ny", "tn", "raden", "rr");

    private PersonName() {}

    /** What was typed without titles: {@code Dr. Hj. Contoh, S.E., M.M.} is {@code Contoh}. */
    static String withoutTitles(String typed) {
        var name = typed.contains(",") ? typed.substring(0, typed.indexOf(',')) : typed;
        var kept = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !TITLES.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")))
                .collect(Collectors.joining(" "));
        return kept.isBlank() ? name.strip() : kept;
    }
}
