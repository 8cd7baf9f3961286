package id.anyam.programme.realisation;

import java.time.LocalDate;

/** A quarter of a budget year (triwulan), TW I to TW IV. */
record Quarter(int year, int number) implements Comparable<Quarter> {

    Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number);
        }
    }

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    boolean hasBegunOn(LocalDate today) {
        return !today.isBefore(firstDay());
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }
}
