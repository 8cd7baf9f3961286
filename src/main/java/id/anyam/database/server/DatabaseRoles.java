package id.anyam.database.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * The four roles: an owner nobody signs in as, a migrator that may sign in only while migrating, the app
 * (no way around row security, owns nothing) and a read-only backup.
 */
final class DatabaseRoles {

    static final String OWNER = "anyam_owner";
    static final String MIGRATOR = "anyam_migrator";
    static final String APP = "anyam_app";
    static final String BACKUP = "anyam_backup";

    private DatabaseRoles() {}

    static void ensureMigrator(Connection admin) throws SQLException {
        create(admin, OWNER, "NOLOGIN BYPASSRLS");
        create(admin, MIGRATOR, "NOLOGIN NOINHERIT");
        run(admin, "GRANT %s TO %s".formatted(OWNER, MIGRATOR));
    }

    static void ensure(Connection admin, String appPassword, String backupPassword) throws SQLException {
        create(admin, APP, "LOGIN NOBYPASSRLS");
        create(admin, BACKUP, "LOGIN BYPASSRLS");
        run(admin, "ALTER ROLE %s PASSWORD %s".formatted(APP, quoted(appPassword)));
        run(admin, "ALTER ROLE %s PASSWORD %s".formatted(BACKUP, quoted(backupPassword)));
        run(admin, "ALTER ROLE %s SET default_transaction_read_only = on".formatted(BACKUP));
        run(admin, "GRANT pg_read_all_data TO " + BACKUP);
        run(admin, "GRANT CREATE ON DATABASE \"%s\" TO %s".formatted(admin.getCatalog(), OWNER));
        for (var extension : List.of("pg_trgm", "btree_gist", "unaccent")) {
            run(admin, "CREATE EXTENSION IF NOT EXISTS " + extension + " SCHEMA public");
        }
    }

    /** Lets the migrator in with a password that lives only in this process. */
    static String openMigrator(Connection admin) throws SQLException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        run(admin, "ALTER ROLE %s LOGIN PASSWORD %s".formatted(MIGRATOR, quoted(password)));
        return password;
    }

    static void closeMigrator(Connection admin) throws SQLException {
        run(admin, "ALTER ROLE %s NOLOGIN PASSWORD NULL".formatted(MIGRATOR));
    }

    private static void create(Connection admin, String role, String attributes) throws SQLException {
        run(admin, """
                DO $$ BEGIN CREATE ROLE %s; EXCEPTION WHEN duplicate_object THEN NULL; END $$
                """.formatted(role));
        run(admin, "ALTER ROLE %s WITH %s".formatted(role, attributes));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
