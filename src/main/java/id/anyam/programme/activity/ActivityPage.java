package id.anyam.programme.activity;

import id.anyam.programme.activity.ActivityFormPage.Returned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One activity with its plan, budget, realisation and history, ready to print.
 *
 * @param warnings sentences by key, worth a word while it is being written
 * @param returned why it was given back, while it is
 * @param cancelledWhy why it was given up; empty otherwise
 */
public record ActivityPage(
        UUID id,
        Words words,
        Money money,
        List<Line> lines,
        List<Source> sources,
        List<Quarter> quarters,
        List<Step> history,
        List<Warning> warnings,
        Optional<Returned> returned,
        String cancelledWhy,
        Rights rights,
        ZoneId zone) {

    public String path() {
        return "/kegiatan/" + id;
    }

    /** What it is; {@code kind} and {@code state} are message keys, absent words are empty. */
    public record Words(
            String title,
            String kind,
            String state,
            String tone,
            String organisation,
            String programme,
            String indicator,
            LocalDate starts,
            LocalDate ends,
            String region,
            String place,
            String craft,
            String audience,
            int quota,
            String responsible,
            String unit,
            BigDecimal target,
            BigDecimal actual,
            boolean withoutCost) {

        public long outputPercent() {
            return target.signum() == 0
                    ? 0
                    : actual.multiply(BigDecimal.valueOf(100))
                            .divide(target, 0, java.math.RoundingMode.HALF_UP)
                            .longValue();
        }
    }

    /** Pagu and what was spent of it, in rupiah. */
    public record Money(long pagu, long spent) {

        public long left() {
            return pagu - spent;
        }

        public long percent() {
            return pagu == 0 ? 0 : Math.round(100.0 * spent / pagu);
        }
    }

    /** A budget line and who pays it. */
    public record Line(String description, long amount, List<Source> sources) {

        public Money money() {
            return new Money(
                    amount,
                    sources.stream().mapToLong(one -> one.money().spent()).sum());
        }
    }

    /** A source by message key, with the organisation that pays, if one is named. */
    public record Source(String label, String payer, Money money) {}

    /** What was recorded for one quarter. */
    public record Quarter(int year, int quarter, BigDecimal output, long spent, String note, int evidence) {}

    /** One step of its way; {@code act} names a message, year is 0 unless it is about a quarter. */
    public record Step(String act, Instant at, String actor, String why, String field, int year, int quarter) {}

    /** A sentence by key with what fills its blanks. */
    public record Warning(String key, List<Object> arguments) {}

    /** What whoever looks may do with it as it is now. */
    public record Rights(boolean write, boolean submit, boolean decide, boolean cancel, boolean realise, boolean own) {}
}
