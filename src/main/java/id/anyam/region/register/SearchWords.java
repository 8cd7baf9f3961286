package id.anyam.region.register;

import id.anyam.region.RegionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a region, understood.
 *
 * @param name the name looked for, as typed
 * @param kinds when the first word says a kind ({@code kab.}, {@code desa}): those kinds; else empty
 * @param rest the name without that word
 * @param above what must stand above, from {@code donorojo, pacitan}
 */
record SearchWords(String name, List<RegionKind> kinds, String rest, List<String> above) {

    private static final Pattern CODE = Pattern.compile("\\s*(\\d{2}[\\d.]*)\\b.*", Pattern.DOTALL);
    private static final Map<String, List<RegionKind>> KIND_WORDS = Map.ofEntries(
            Map.entry("provinsi", List.of(RegionKind.PROVINCE)),
            Map.entry("prov", List.of(RegionKind.PROVINCE)),
            Map.entry("kabupaten", List.of(RegionKind.KABUPATEN)),
            Map.entry("kab", List.of(RegionKind.KABUPATEN)),
            Map.entry("kota", List.of(RegionKind.KOTA)),
            Map.entry("kecamatan", List.of(RegionKind.KECAMATAN)),
            Map.entry("kec", List.of(RegionKind.KECAMATAN)),
            Map.entry("distrik", List.of(RegionKind.KECAMATAN)),
            Map.entry("desa", List.of(RegionKind.DESA, RegionKind.DESA_ADAT)),
            Map.entry("kelurahan", List.of(RegionKind.KELURAHAN)),
            Map.entry("kel", List.of(RegionKind.KELURAHAN)));

    static SearchWords of(String typed) {
        var parts = Arrays.stream(typed.split(",")).map(String::strip).toList();
        var name = parts.getFirst();
        var above = parts.stream()
                .skip(1)
                .map(part -> ofName(part, List.of()))
                .map(words -> words.kinds().isEmpty() ? words.name() : words.rest())
                .filter(SearchWords::says)
                .toList();
        return ofName(name, above);
    }

    private static SearchWords ofName(String name, List<String> above) {
        var words = name.split("[\\s.]+", 2);
        var kinds = KIND_WORDS.getOrDefault(words[0].toLowerCase(), List.of());
        var rest = words.length == 2 ? words[1].strip() : "";
        return kinds.isEmpty() || !says(rest)
                ? new SearchWords(name, List.of(), name, above)
                : new SearchWords(name, kinds, rest, above);
    }

    /** The beginning of a code, with its dots: {@code 6408}, {@code 64.08 Kabupaten …} are both {@code 64.08}. */
    static Optional<String> code(String typed) {
        var match = CODE.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(1).replace(".", "");
        if (digits.length() > 10) {
            return Optional.empty();
        }
        var dotted = new StringBuilder(digits);
        for (var dot : new int[] {6, 4, 2}) {
            if (digits.length() > dot) {
                dotted.insert(dot, '.');
            }
        }
        return Optional.of(dotted.toString());
    }

    /** The same words with a comma at each place in turn: {@code donorojo pacitan} may be {@code donorojo, pacitan}. */
    List<SearchWords> split() {
        var words = rest.split("\\s+");
        var ways = new ArrayList<SearchWords>();
        for (var first = words.length - 1; first > 0; first--) {
            ways.add(SearchWords.of(String.join(" ", Arrays.copyOfRange(words, 0, first)) + ","
                    + String.join(" ", Arrays.copyOfRange(words, first, words.length))));
        }
        return ways;
    }

    boolean isShort() {
        return letters(rest) < 3;
    }

    boolean isEmpty() {
        return !says(name);
    }

    private static boolean says(String text) {
        return letters(text) > 0;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
