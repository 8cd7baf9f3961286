package id.anyam.organisation.board;

import id.anyam.shared.RuleViolated;
import java.time.LocalDate;

/** A time in office, first and last day included; rights end at the last day's local midnight. */
record Term(LocalDate startsOn, LocalDate endsOn) {

    Term {
        if (endsOn.isBefore(startsOn)) {
            throw new RuleViolated("organisation.term.backwards");
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    boolean overlaps(Term other) {
        return !startsOn.isAfter(other.endsOn) && !endsOn.isBefore(other.startsOn);
    }

    boolean liesWithin(Term board) {
        return board.holds(startsOn) && board.holds(endsOn);
    }

    /** This term, if it lies within the board's. */
    Term within(Term board) {
        if (!liesWithin(board)) {
            throw new RuleViolated("organisation.term.outside-board");
        }
        return this;
    }

    /** This term ended on an earlier day of it. */
    Term endedOn(LocalDate lastDay) {
        if (!holds(lastDay)) {
            throw new RuleViolated("organisation.term.ends-outside");
        }
        return new Term(startsOn, lastDay);
    }

    /**
     * The term of a replacement from a day: the remaining term (sisa masa bakti) of the one replaced, or the
     * board's remaining term when that one had already left.
     */
    Term remainingFrom(LocalDate day, Term board) {
        if (!day.isAfter(startsOn)) {
            throw new RuleViolated("organisation.term.replaces-too-early");
        }
        return new Term(day, holds(day) ? endsOn : board.endsOn()).within(board);
    }

    /** This remaining term, ended earlier if somebody says so; a replacement serves no day longer than it. */
    Term until(LocalDate lastDay) {
        if (lastDay.isAfter(endsOn)) {
            throw new RuleViolated("organisation.term.replaces-too-long", endsOn);
        }
        return new Term(startsOn, lastDay);
    }
}
