package id.anyam.programme.realisation;

import id.anyam.shared.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done in one quarter: output in the activity's unit, rupiah spent per source of a line, a note. */
record Realisation(BigDecimal output, Optional<String> note, List<Spending> spendings) {

    static final Realisation NONE = new Realisation(BigDecimal.ZERO, Optional.empty(), List.of());

    /** Rupiah spent of one allocation. */
    record Spending(UUID allocation, Rupiah amount) {}

    Rupiah of(UUID allocation) {
        return spendings.stream()
                .filter(one -> one.allocation().equals(allocation))
                .map(Spending::amount)
                .findFirst()
                .orElse(Rupiah.ZERO);
    }

    /** Whether the other says the same, however it is written down. */
    boolean says(Realisation other) {
        return output.compareTo(other.output) == 0
                && note.equals(other.note)
                && spendings.stream().allMatch(one -> other.of(one.allocation()).equals(one.amount()))
                && other.spendings.stream().allMatch(one -> of(one.allocation()).equals(one.amount()));
    }
}
