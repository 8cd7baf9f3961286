package id.anyam.database.server;

import id.anyam.database.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The number of the newest migration: what this program knows, and what a database has. */
final class SchemaVersion {

    static final String OF_DATABASE =
            "SELECT coalesce(max(version::int), 0) FROM database.flyway_schema_history WHERE success";

    private SchemaVersion() {}

    static int ofProgram() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/**/V*__*.sql"))
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * For a program that may not bring the database to its own version.
     *
     * @throws CannotStart when the database is of another version
     */
    static void requireOf(Connection app) throws SQLException {
        try (var statement = app.createStatement();
                var row = statement.executeQuery(OF_DATABASE)) {
            row.next();
            var there = row.getInt(1);
            var known = ofProgram();
            if (there != known) {
                throw new CannotStart("Basis data (versi %d) %s daripada program (versi %d). %s; tidak ada yang diubah."
                        .formatted(
                                there,
                                there > known ? "lebih baru" : "lebih lama",
                                known,
                                there > known
                                        ? "Pasang program yang lebih baru"
                                        : "Mulai dahulu program versi ini dengan ANYAM_DB_ADMIN_USER"));
            }
        }
    }
}
