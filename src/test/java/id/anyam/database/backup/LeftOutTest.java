package id.anyam.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * What backups leave out has no foreign key to what they hold, nor the other way round: emptying what is restored
 * would be refused, or what is restored would point at nothing.
 */
@ServerTest
class LeftOutTest {

    @Autowired
    Environment environment;

    private Connection owner;

    @BeforeEach
    void begin() throws SQLException {
        owner = DriverManager.getConnection(
                environment.getRequiredProperty("anyam.db.url"), "postgres", TestServer.adminPassword());
        owner.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void standsApartFromWhatIsRestored() throws SQLException {
        assertThat(crossing()).isEmpty();
    }

    @Test
    void isNoticedInBothDirections() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("ALTER TABLE access.attempt ADD account_id uuid REFERENCES access.account");
            statement.execute("ALTER TABLE access.account ADD made_with boolean REFERENCES access.attempt_key");
        }

        assertThat(crossing())
                .containsExactlyInAnyOrder("access.attempt to access.account", "access.account to access.attempt_key");
    }

    private List<String> crossing() throws SQLException {
        var restored =
                new Facts(owner).tables().stream().map(Contents.Table::name).collect(Collectors.toSet());
        var crossing = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var keys = statement.executeQuery("""
                        SELECT conrelid::regclass::text, confrelid::regclass::text
                          FROM pg_catalog.pg_constraint WHERE contype = 'f' AND conparentid = 0
                        """)) {
            while (keys.next()) {
                var from = keys.getString(1);
                var to = keys.getString(2);
                if (restored.contains(from) != restored.contains(to)) {
                    crossing.add(from + " to " + to);
                }
            }
        }
        return crossing;
    }
}
