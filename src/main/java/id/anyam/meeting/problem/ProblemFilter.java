package id.anyam.meeting.problem;

import id.anyam.meeting.RegionalProblems.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of problems; what makes no sense is as if it were not asked.
 *
 * @param words part of a title, a text, a bidang or a meeting's title
 * @param year in which it was handed in, or begun
 * @param council whose it is; those below it are meant too
 * @param sort {@code judul}, {@code dewan} or {@code tanggal}, with a minus for downwards
 */
record ProblemFilter(
        String words,
        Optional<Kind> kind,
        Optional<String> category,
        Optional<Integer> year,
        Optional<UUID> council,
        Optional<UUID> meeting,
        Optional<Standing> standing,
        String sort) {

    /** What is next with it. */
    enum Standing {
        DRAFT,
        SUBMITTED,
        ANSWERED,
        WITHDRAWN,
        /** Handed in, and the one who looks is to answer. */
        YOURS,
        /** Handed in and not declined, and no programme answers it. */
        OPEN
    }

    static ProblemFilter of(Map<String, String> asked) {
        var year = asked.getOrDefault("tahun", "");
        var sort = asked.getOrDefault("urut", "");
        return new ProblemFilter(
                asked.getOrDefault("cari", "").strip(),
                named(Kind.values(), asked.get("jenis")),
                Optional.of(asked.getOrDefault("kategori", "").strip()).filter(code -> code.matches("[A-Z_]{3,40}")),
                year.matches("\\d{4}") ? Optional.of(Integer.parseInt(year)) : Optional.empty(),
                id(asked.getOrDefault("wilayah", "")),
                id(asked.getOrDefault("rapat", "")),
                named(Standing.values(), asked.get("keadaan")),
                sort.matches("-?(judul|dewan|tanggal)") ? sort : "-tanggal");
    }

    boolean isOpen() {
        return words.isEmpty() && set() == 0;
    }

    /** How many filters are set. */
    long set() {
        return Stream.of(kind, category, year, council, meeting, standing)
                .filter(Optional::isPresent)
                .count();
    }

    /** What {@code LIKE} looks for, with its own signs taken as plain letters. */
    String pattern() {
        return "%"
                + words.toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The same question as an address, ending so that more can be asked. */
    String address(String path, boolean withSort) {
        return Stream.of(
                        Map.entry("cari", words),
                        Map.entry("jenis", kind.map(Enum::name).orElse("")),
                        Map.entry("kategori", category.orElse("")),
                        Map.entry("tahun", year.map(String::valueOf).orElse("")),
                        Map.entry("wilayah", council.map(UUID::toString).orElse("")),
                        Map.entry("rapat", meeting.map(UUID::toString).orElse("")),
                        Map.entry("keadaan", standing.map(Enum::name).orElse("")),
                        Map.entry("urut", withSort ? sort : ""))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", path + "?", ""));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
