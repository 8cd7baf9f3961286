package id.anyam.database.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Lets the migrator in for the length of one piece of work and shuts the door behind it again. */
final class OwnersSession implements AutoCloseable {

    private static final long LOCK = 7_310_000;

    private final PostgresServer server;
    private final Connection admin;
    private final String password;

    OwnersSession(PostgresServer server) throws SQLException {
        this.server = server;
        admin = server.connectAsAdmin();
        execute("SELECT pg_advisory_lock(" + LOCK + ")");
        DatabaseRoles.ensureMigrator(admin);
        password = DatabaseRoles.openMigrator(admin);
    }

    Connection admin() {
        return admin;
    }

    String password() {
        return password;
    }

    /** A new connection that works in the owner's name; the caller commits and closes. */
    Connection owner() throws SQLException {
        var owner = DriverManager.getConnection(server.url(), DatabaseRoles.MIGRATOR, password);
        try (var statement = owner.createStatement()) {
            statement.execute("SET ROLE " + DatabaseRoles.OWNER);
        }
        owner.setAutoCommit(false);
        return owner;
    }

    @Override
    public void close() throws SQLException {
        try (admin) {
            DatabaseRoles.closeMigrator(admin);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
