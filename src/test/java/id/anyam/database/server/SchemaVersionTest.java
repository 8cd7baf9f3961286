package id.anyam.database.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.ServerTest;
import id.anyam.TestServer;
import id.anyam.database.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What a program that may not change the schema says of a database of another version. */
@ServerTest
class SchemaVersionTest {

    @Autowired
    Environment environment;

    @Test
    void takesADatabaseOfItsOwnVersion() throws SQLException {
        try (var connection = owner()) {
            assertThatCode(() -> SchemaVersion.requireOf(connection)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesANewerAndAnOlderDatabaseInWords() throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("UPDATE database.flyway_schema_history SET version = '9999' WHERE version = '"
                    + SchemaVersion.ofProgram() + "'");
            assertThatThrownBy(() -> SchemaVersion.requireOf(connection))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("(versi 9999) lebih baru")
                    .hasMessageEndingWith("Pasang program yang lebih baru; tidak ada yang diubah.");

            statement.execute("DELETE FROM database.flyway_schema_history WHERE version = '9999'");
            assertThatThrownBy(() -> SchemaVersion.requireOf(connection))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("lebih lama daripada program")
                    .hasMessageContaining("ANYAM_DB_ADMIN_USER");
            connection.rollback();
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("anyam.db.url"), "postgres", TestServer.adminPassword());
    }
}
