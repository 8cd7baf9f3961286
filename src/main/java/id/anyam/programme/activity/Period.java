package id.anyam.programme.activity;

import id.anyam.shared.RuleViolated;
import java.time.LocalDate;

/** First and last day of an activity, both included. */
record Period(LocalDate starts, LocalDate ends) {

    Period {
        if (ends.isBefore(starts)) {
            throw new RuleViolated("programme.activity.ends-before-start");
        }
    }

    boolean startsIn(int year) {
        return starts.getYear() == year;
    }

    /** It runs on into a year whose budget is not this one's: worth a word, not a refusal. */
    boolean reachesBeyond(int year) {
        return ends.getYear() > year;
    }
}
