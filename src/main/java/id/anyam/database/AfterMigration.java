package id.anyam.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reference data that a module keeps in files (regions, the authorisation matrix), brought into the
 * database in the owner's name after every migration. Must be quick when nothing changed; the caller
 * commits. Runs in the order of {@code @Order}.
 */
public interface AfterMigration {

    void run(Connection owner) throws SQLException;
}
