package id.anyam.programme;

import id.anyam.shared.Rupiah;
import java.util.List;

/** Tells whether the money of an activity is complete, as far as whoever acts may see it. */
public interface ActivityBudgets {

    Standing standing(ActivityId activity);

    /**
     * A budget in short.
     *
     * @param pagu sum of all lines
     * @param lines how many there are
     * @param gaps lines whose sources do not pay exactly their amount
     * @param withoutPayer descriptions of lines with a source that does not say who pays
     */
    record Standing(Rupiah pagu, int lines, List<Gap> gaps, List<String> withoutPayer) {}

    /** A line and what its sources pay of it, less or more than its amount. */
    record Gap(String description, Rupiah amount, Rupiah covered) {

        /** What is missing; below zero when the sources pay too much. */
        public long missing() {
            return amount.minus(covered);
        }
    }
}
