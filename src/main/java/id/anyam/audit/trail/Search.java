package id.anyam.audit.trail;

import id.anyam.web.Typing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What part of the trail is asked for.
 *
 * @param words part of the name of a record
 * @param table one table only
 * @param person part of the name of who did it
 * @param from first day, in {@code zone}
 * @param until last day
 * @param before only entries before this place: where the previous part ended
 */
record Search(
        Optional<String> words,
        Optional<String> table,
        Optional<String> person,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        long before,
        ZoneId zone) {

    static Search of(Typing typing, ZoneId zone) {
        return new Search(
                typing.optionalText("cari", 100),
                typing.optionalText("tentang", 100),
                typing.optionalText("orang", 100),
                typing.optionalDate("dari"),
                typing.optionalDate("sampai"),
                place(typing.value("sebelum")),
                zone);
    }

    static long place(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }
}
