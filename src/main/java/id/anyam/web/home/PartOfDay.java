package id.anyam.web.home;

import java.time.LocalTime;
import java.util.Locale;

/** How one greets in Indonesia: until eleven, three, half past six, and after. */
enum PartOfDay {
    MORNING,
    NOON,
    AFTERNOON,
    EVENING;

    /** Message key of what one says. */
    String greeting() {
        return "web.home.greeting." + name().toLowerCase(Locale.ROOT);
    }

    static PartOfDay at(LocalTime time) {
        if (time.isBefore(LocalTime.of(3, 0)) || !time.isBefore(LocalTime.of(18, 30))) {
            return EVENING;
        }
        if (time.isBefore(LocalTime.of(11, 0))) {
            return MORNING;
        }
        return time.isBefore(LocalTime.of(15, 0)) ? NOON : AFTERNOON;
    }
}
