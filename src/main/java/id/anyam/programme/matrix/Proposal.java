package id.anyam.programme.matrix;

import id.anyam.programme.matrix.MatrixRow.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do: to each row of the sheet, and to the house.
 *
 * @param json the rows to write as the database reads them
 */
record Proposal(Table table, Writes writes, String json) {

    static Proposal of(Table table, Writes writes) {
        return new Proposal(table, writes, Writing.JSON.writeValueAsString(writes));
    }

    /** The same for the same doing, so that what is written is what was looked at. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

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
