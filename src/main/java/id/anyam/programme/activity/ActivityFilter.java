package id.anyam.programme.activity;

import id.anyam.programme.ActivityState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What part of the activities a list shows; nonsense in the address means no filter.
 *
 * @param everywhere also those of other organisations, as far as they may be seen
 * @param year 0 for all
 * @param month 1 to 12 of the first day; 0 for all
 * @param sort one of {@link #ORDERS}, with a minus for downwards
 */
record ActivityFilter(
        String words,
        boolean everywhere,
        int year,
        Optional<UUID> programme,
        Optional<Kind> kind,
        Optional<ActivityState> state,
        int month,
        String sort) {

    private static final Map<String, String> ORDERS = Map.of(
            "tanggal", "a.starts_on",
            "judul", "lower(a.title)",
            "keadaan", "a.state",
            "pagu", "f.pagu",
            "realisasi", "f.spent",
            "sisa", "f.pagu - f.spent");

    static ActivityFilter of(Map<String, String> query, int thisYear, boolean alwaysEverywhere) {
        return new ActivityFilter(
                query.getOrDefault("cari", "").strip(),
                alwaysEverywhere || query.getOrDefault("lingkup", "").equals("semua"),
                number(query.get("tahun"), thisYear, 2100),
                id(query.get("program")),
                constant(Kind.values(), query.get("jenis")),
                constant(ActivityState.values(), query.get("keadaan")),
                number(query.get("bulan"), 0, 12),
                query.getOrDefault("urut", "tanggal"));
    }

    /** How many filters are set; the year counts when it is not the one a list begins with. */
    long set(int thisYear) {
        return Stream.of(year != thisYear, programme.isPresent(), kind.isPresent(), state.isPresent(), month != 0)
                .filter(set -> set)
                .count();
    }

    /** The order of the rows, always a total one. */
    String order() {
        var down = sort.startsWith("-");
        var column = ORDERS.getOrDefault(down ? sort.substring(1) : sort, "a.starts_on");
        return column + (down ? " DESC" : "") + ", a.id";
    }

    /** The address of this list, ending so that one more parameter may follow. */
    String path(String base, boolean withSort) {
        return Stream.of(
                        part("cari", words),
                        part("lingkup", everywhere ? "semua" : ""),
                        part("tahun", Integer.toString(year)),
                        part("program", programme.map(UUID::toString).orElse("")),
                        part("jenis", kind.map(Enum::name).orElse("")),
                        part("keadaan", state.map(Enum::name).orElse("")),
                        part("bulan", month == 0 ? "" : Integer.toString(month)),
                        withSort ? part("urut", sort) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", base + "?", "&"));
    }

    Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        values.put("words", "%" + words.toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        values.put("everywhere", everywhere);
        values.put("year", year);
        values.put("any_programme", programme.isEmpty());
        values.put("programme", programme.orElse(new UUID(0, 0)));
        values.put("kind", kind.map(Enum::name).orElse(""));
        values.put("state", state.map(Enum::name).orElse(""));
        values.put("month", month);
        return values;
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int number(@Nullable String text, int otherwise, int most) {
        return text != null && text.matches("\\d{1,4}") && Integer.parseInt(text) <= most
                ? Integer.parseInt(text)
                : otherwise;
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
