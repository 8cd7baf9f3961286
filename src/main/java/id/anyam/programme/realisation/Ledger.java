package id.anyam.programme.realisation;

import id.anyam.programme.ActivityId;
import id.anyam.programme.ActivityState;
import id.anyam.programme.FundingSource;
import id.anyam.shared.RuleViolated;
import id.anyam.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The money of an activity as one quarter finds it: what each source may pay of each line, and what other
 * quarters have spent of that.
 *
 * @param firstYear of the activity; realisation is recorded in its own years only
 */
record Ledger(
        ActivityId activity,
        UUID organisation,
        String title,
        String unit,
        ActivityState state,
        int firstYear,
        int lastYear,
        List<Account> accounts) {

    /** What one source may pay of one line. */
    record Account(
            UUID allocation,
            String line,
            FundingSource source,
            Optional<UUID> payer,
            Rupiah pagu,
            Rupiah spentElsewhere) {

        /** Sisa for this quarter. */
        Rupiah left() {
            return new Rupiah(Math.max(0, pagu.minus(spentElsewhere)));
        }

        boolean allows(Rupiah amount) {
            return amount.compareTo(left()) <= 0;
        }
    }

    List<Quarter> quarters() {
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)))
                .toList();
    }

    /** The quarter to offer first: the running one, or the last that has begun, or the first of all. */
    Quarter current(LocalDate today) {
        return quarters().reversed().stream()
                .filter(quarter -> quarter.hasBegunOn(today))
                .findFirst()
                .orElse(quarters().getFirst());
    }

    /** Refuses what cannot have happened: not approved, another year, a quarter to come, more than there is. */
    void require(Quarter quarter, Realisation realisation, LocalDate today) {
        requireOpen(quarter, today);
        for (var spending : realisation.spendings()) {
            var account = accounts.stream()
                    .filter(one -> one.allocation().equals(spending.allocation()))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolated("programme.realisation.no-such-account"));
            if (!account.allows(spending.amount())) {
                throw new RuleViolated(
                        "programme.realisation.over",
                        account.line(),
                        account.left().toString());
            }
        }
    }

    void requireOpen(Quarter quarter, LocalDate today) {
        if (state != ActivityState.APPROVED) {
            throw new RuleViolated("programme.realisation.not-approved");
        }
        if (!quarters().contains(quarter)) {
            throw new RuleViolated(
                    "programme.realisation.other-year", Integer.toString(firstYear), Integer.toString(lastYear));
        }
        if (!quarter.hasBegunOn(today)) {
            throw new RuleViolated("programme.realisation.not-begun");
        }
    }
}
