package id.anyam.meeting.plan;

import id.anyam.meeting.Meetings.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of meetings; what makes no sense is as if it were not asked.
 *
 * @param words part of a title, theme or place
 * @param year in which it begins, at its place
 * @param sort {@code mulai} or {@code judul}, with a minus for downwards
 */
record MeetingFilter(
        String words,
        Optional<Kind> kind,
        Optional<Integer> year,
        Optional<From> from,
        Optional<Phase> phase,
        String sort) {

    /** Where a meeting stands from the one who looks. */
    enum From {
        OWN,
        ABOVE,
        BELOW,
        INVITED
    }

    /** What is next with a meeting, for the one who looks. */
    enum Phase {
        DRAFT,
        /** Announced, and not over yet. */
        COMING,
        /** Of those that are coming: the own organisation is invited and has not answered. */
        UNANSWERED,
        /** Announced and over, but not closed. */
        OVER,
        HELD
    }

    static MeetingFilter of(Map<String, String> asked) {
        var year = asked.getOrDefault("tahun", "");
        var sort = asked.getOrDefault("urut", "");
        return new MeetingFilter(
                asked.getOrDefault("cari", "").strip(),
                named(Kind.values(), asked.get("jenis")),
                year.matches("\\d{4}") ? Optional.of(Integer.parseInt(year)) : Optional.empty(),
                named(From.values(), asked.get("asal")),
                named(Phase.values(), asked.get("keadaan")),
                sort.matches("-?(mulai|judul)") ? sort : "-mulai");
    }

    boolean isOpen() {
        return words.isEmpty() && kind.isEmpty() && year.isEmpty() && from.isEmpty() && phase.isEmpty();
    }

    String pattern() {
        return pattern(words);
    }

    /** What {@code LIKE} looks for, with its own signs taken as plain letters. */
    static String pattern(String words) {
        return "%"
                + words.toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The same question as an address, ending so that more can be asked. */
    String address(String path, boolean withSort) {
        return Stream.of(
                        Map.entry("cari", words),
                        Map.entry("jenis", kind.map(Enum::name).orElse("")),
                        Map.entry("tahun", year.map(String::valueOf).orElse("")),
                        Map.entry("asal", from.map(Enum::name).orElse("")),
                        Map.entry("keadaan", phase.map(Enum::name).orElse("")),
                        Map.entry("urut", withSort ? sort : ""))
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
