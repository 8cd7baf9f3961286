package id.anyam.database.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.anyam.database.AfterMigration;
import id.anyam.database.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The app's connections. The first need of one opens the pool, after the database was brought to this
 * program's version; a database that this very program has prepared before is taken as it is.
 */
class PreparedPool extends AbstractDataSource implements AutoCloseable {

    private final Supplier<PostgresServer> servers;
    private final DataFolder folder;
    private final int size;
    private final Supplier<List<AfterMigration>> followUps;
    private @Nullable HikariDataSource pool;

    PreparedPool(
            Supplier<PostgresServer> servers, DataFolder folder, int size, Supplier<List<AfterMigration>> followUps) {
        this.servers = servers;
        this.folder = folder;
        this.size = size;
        this.followUps = followUps;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return open().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return open().getConnection(user, password);
    }

    synchronized HikariDataSource open() {
        if (pool == null) {
            var server = servers.get();
            try {
                prepare(server);
                pool = new HikariDataSource(settings(server));
            } catch (SQLException e) {
                throw new CannotStart(ServerTrouble.sentence(e, server), e);
            }
        }
        return pool;
    }

    private void prepare(PostgresServer server) throws SQLException {
        var onlyLooks = !server.mayPrepare() || Boolean.getBoolean("anyam.looks-only");
        if (onlyLooks || server.admin().isEmpty()) {
            try (var app = server.connectAs(DatabaseRoles.APP, server.appPassword())) {
                if (!onlyLooks) {
                    SchemaVersion.requireOf(app);
                }
            }
            return;
        }
        var backupPassword = folder.secret("backup.pw");
        var steps = followUps.get();
        var circumstances = new ArrayList<>(List.of(server.appPassword(), backupPassword));
        steps.forEach(step -> circumstances.add(step.getClass().getName()));
        var edition = ProgramEdition.with(circumstances);
        if (edition.isEmpty() || !edition.equals(preparedBy(server))) {
            createDatabase(server);
            new Migrations(server, backupPassword, steps).run(edition);
        }
    }

    private static Optional<String> preparedBy(PostgresServer server) {
        try (var app = server.connectAs(DatabaseRoles.APP, server.appPassword());
                var statement = app.createStatement();
                var rows = statement.executeQuery("SELECT edition FROM database.program")) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    private static void createDatabase(PostgresServer server) throws SQLException {
        if (!server.embedded()) {
            return;
        }
        var admin = server.admin().orElseThrow();
        var home = server.url().replaceAll("/[^/]*$", "/postgres");
        var name = server.url().replaceAll("^.*/", "");
        try (var connection = DriverManager.getConnection(home, admin.user(), admin.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            if (!rows.next()) {
                statement.execute("CREATE DATABASE " + name);
            }
        }
    }

    private HikariConfig settings(PostgresServer server) {
        var settings = new HikariConfig();
        settings.setPoolName("anyam");
        settings.setJdbcUrl(server.url());
        settings.setUsername(DatabaseRoles.APP);
        settings.setPassword(server.appPassword());
        settings.setMaximumPoolSize(size);
        settings.setMinimumIdle(2);
        settings.setConnectionTimeout(10_000);
        settings.addDataSourceProperty("ApplicationName", "anyam");
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        return settings;
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
