package id.anyam.programme.matrix;

import id.anyam.programme.ActivityState;
import id.anyam.programme.FundingSource;
import id.anyam.programme.Programmes;
import id.anyam.shared.BudgetYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A council's plan of a year as it stands: its programmes that were not withdrawn, and everything below them. */
record YearPlan(BudgetYear year, List<Standing> programmes) {

    /**
     * A programme as it stands.
     *
     * @param words by column
     */
    record Standing(
            UUID id, Programmes.State state, Map<Column, String> words, List<Measure> measures, List<Act> activities) {

        String word(Column column) {
            return words.getOrDefault(column, "");
        }
    }

    /** An indicator with what is aimed at. */
    record Measure(UUID id, Map<Column, String> words) {

        String name() {
            return words.getOrDefault(Column.INDICATOR, "");
        }
    }

    /**
     * An activity.
     *
     * @param words by column, as its form would show them
     */
    record Act(
            UUID id,
            ActivityState state,
            int version,
            Optional<UUID> indicator,
            Map<Column, String> words,
            List<Line> lines) {

        String word(Column column) {
            return words.getOrDefault(column, "");
        }
    }

    /** A budget line with what each source pays of it. */
    record Line(UUID id, String description, long amount, List<Part> parts) {}

    /** What one source pays. */
    record Part(FundingSource source, Optional<UUID> payer, long amount) {}

    /** A number as the form shows it: with a comma, without zeros at its end. */
    static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
