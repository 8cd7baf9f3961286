package id.anyam.database.server;

import id.anyam.database.AfterMigration;
import id.anyam.database.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the database to this program's version: one timeline, forward only, as the migrator in the owner's name. */
final class Migrations {

    private static final String HISTORY = "flyway_schema_history";

    private final PostgresServer server;
    private final List<AfterMigration> followUps;

    Migrations(PostgresServer server, List<AfterMigration> followUps) {
        this.server = server;
        this.followUps = followUps;
    }

    void run(Connection admin) throws SQLException {
        var password = DatabaseRoles.openMigrator(admin);
        try {
            var flyway = flyway(password);
            refuseNewerDatabase(flyway);
            flyway.migrate();
            try (var migrator = DriverManager.getConnection(server.url(), DatabaseRoles.MIGRATOR, password)) {
                try (var statement = migrator.createStatement()) {
                    statement.execute("SET ROLE " + DatabaseRoles.OWNER);
                }
                migrator.setAutoCommit(false);
                for (var followUp : followUps) {
                    followUp.run(migrator);
                    migrator.commit();
                }
            }
        } finally {
            DatabaseRoles.closeMigrator(admin);
        }
    }

    private Flyway flyway(String password) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(server.url(), DatabaseRoles.MIGRATOR, password)
                .initSql("SET ROLE " + DatabaseRoles.OWNER)
                .locations("classpath:db/migration")
                .table(HISTORY)
                .defaultSchema("database")
                .createSchemas(true)
                .cleanDisabled(true)
                .validateOnMigrate(false)
                .load();
    }

    private static void refuseNewerDatabase(Flyway flyway) {
        var known = flyway.info().all();
        var newest = MigrationVersion.EMPTY;
        for (var migration : known) {
            var state = migration.getState();
            if (state.isResolved()
                    && migration.getVersion() != null
                    && migration.getVersion().compareTo(newest) > 0) {
                newest = migration.getVersion();
            }
        }
        for (var applied : flyway.info().applied()) {
            if (applied.getVersion() != null && applied.getVersion().compareTo(newest) > 0) {
                throw new CannotStart("Basis data (versi " + applied.getVersion()
                        + ") lebih baru daripada program (versi " + newest
                        + "). Pasang program yang lebih baru; tidak ada yang diubah.");
            }
        }
    }
}
