package id.anyam.database.server;

import id.anyam.database.CannotStart;
import id.anyam.database.Installation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** A database on the same server as the installation's own. */
final class BesideDatabase implements Installation.Beside {

    private static final Pattern ADDRESS = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]*)(.*)");

    private final PostgresServer server;
    private final String name;
    private boolean upToDate;
    private boolean tookThePlace;

    private BesideDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    static BesideDatabase create(PostgresServer server, String backupPassword, String prefix, String version)
            throws SQLException {
        var database = new BesideDatabase(
                server, prefix + "_" + ProcessHandle.current().pid());
        try (var home = home(server)) {
            dropLeftovers(home, prefix);
            run(home, "CREATE DATABASE " + database.name + " TEMPLATE template0");
        }
        try {
            try (var admin = database.admin()) {
                DatabaseRoles.ensureMigrator(admin);
                DatabaseRoles.ensure(admin, server.appPassword(), backupPassword);
            }
            database.migrateTo(version);
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void dropLeftovers(Connection home, String prefix) throws SQLException {
        var leftovers = new ArrayList<String>();
        try (var statement = home.createStatement();
                var rows = statement.executeQuery("SELECT datname FROM pg_database d WHERE starts_with(datname, '"
                        + prefix + "_') AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datid = d.oid)")) {
            while (rows.next()) {
                leftovers.add(rows.getString(1));
            }
        }
        for (var leftover : leftovers) {
            run(home, "DROP DATABASE IF EXISTS \"" + leftover + "\"");
        }
    }

    private void migrateTo(String version) {
        var flyway = flyway(MigrationVersion.fromVersion(version));
        var known = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!known.contains(MigrationVersion.fromVersion(version))) {
            throw new CannotStart("Cadangan ini dari basis data versi " + version
                    + ", yang tidak dikenal program ini. Pasang program yang lebih baru; tidak ada yang diubah.");
        }
        flyway.migrate();
        upToDate = known.getLast().equals(MigrationVersion.fromVersion(version));
    }

    private Flyway flyway(MigrationVersion target) {
        var admin = admin(server);
        return Flyway.configure(BesideDatabase.class.getClassLoader())
                .dataSource(address(server.url(), name), admin.user(), admin.password())
                .initSql("SET ROLE " + DatabaseRoles.OWNER)
                .locations("classpath:db/migration")
                .table("flyway_schema_history")
                .defaultSchema("database")
                .createSchemas(true)
                .cleanDisabled(true)
                .target(target)
                .load();
    }

    @Override
    public Connection admin() throws SQLException {
        var admin = admin(server);
        return DriverManager.getConnection(address(server.url(), name), admin.user(), admin.password());
    }

    @Override
    public Connection app() throws SQLException {
        return DriverManager.getConnection(address(server.url(), name), DatabaseRoles.APP, server.appPassword());
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "anyam.db.url", address(server.url(), name),
                "anyam.db.password", server.appPassword(),
                "anyam.db.admin-user", "");
    }

    @Override
    public void bringUpToDate() {
        if (!upToDate) {
            flyway(MigrationVersion.LATEST).migrate();
        }
    }

    @Override
    public void takeThePlace() throws SQLException {
        var own = nameIn(server.url());
        try (var home = home(server)) {
            run(home, "DROP DATABASE IF EXISTS \"" + own + "\" WITH (FORCE)");
            run(home, "ALTER DATABASE " + name + " RENAME TO \"" + own + "\"");
        }
        tookThePlace = true;
    }

    @Override
    public void close() throws SQLException {
        if (!tookThePlace) {
            try (var home = home(server)) {
                run(home, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            }
        }
    }

    static Connection home(PostgresServer server) throws SQLException {
        var admin = admin(server);
        return DriverManager.getConnection(address(server.url(), "postgres"), admin.user(), admin.password());
    }

    static PostgresServer.Admin admin(PostgresServer server) {
        return server.admin()
                .orElseThrow(
                        () -> new CannotStart(
                                "Perintah ini memerlukan administrator basis data; atur ANYAM_DB_ADMIN_USER dan ANYAM_DB_ADMIN_PASSWORD."));
    }

    static String nameIn(String url) {
        return match(url).group(2);
    }

    private static String address(String url, String database) {
        var match = match(url);
        return match.group(1) + database + match.group(3);
    }

    private static java.util.regex.Matcher match(String url) {
        var match = ADDRESS.matcher(url);
        if (!match.matches()) {
            throw new CannotStart("Alamat basis data " + url + " tidak dapat dibaca.");
        }
        return match;
    }

    static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
