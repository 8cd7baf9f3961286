package id.anyam.programme.matrix;

import id.anyam.programme.matrix.MatrixRow.Verdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do: to each row of the sheet, and to the house.
 *
 * @param fingerprint the same for the same doing, so that what is written is what was looked at
 */
record Proposal(Table table, Writes writes, String fingerprint) {

    int count(Verdict verdict) {
        return (int)
                table.rows().stream().filter(row -> row.verdict() == verdict).count();
    }

    /**
     * Rows to write, each as its parameters by name.
     *
     * @param published new programmes that are published at once because activities hang on them
     */
    record Writes(
            List<Map<String, @Nullable Object>> newProgrammes,
            List<Map<String, @Nullable Object>> changedProgrammes,
            List<Map<String, @Nullable Object>> indicators,
            List<UUID> published,
            List<Map<String, @Nullable Object>> newActivities,
            List<Map<String, @Nullable Object>> changedActivities,
            List<Map<String, @Nullable Object>> lines,
            List<Map<String, @Nullable Object>> parts) {

        boolean isEmpty() {
            return newProgrammes.isEmpty()
                    && changedProgrammes.isEmpty()
                    && indicators.isEmpty()
                    && newActivities.isEmpty()
                    && changedActivities.isEmpty();
        }
    }
}
