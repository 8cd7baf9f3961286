package id.anyam.database.server;

import id.anyam.database.AfterMigration;
import id.anyam.database.CannotStart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the database to this program's version: one timeline, forward only, as the migrator in the owner's name. */
final class Migrations {

    private static final String HISTORY = "flyway_schema_history";

    private final PostgresServer server;
    private final String backupPassword;
    private final List<AfterMigration> followUps;

    Migrations(PostgresServer server, String backupPassword, List<AfterMigration> followUps) {
        this.server = server;
        this.backupPassword = backupPassword;
        this.followUps = followUps;
    }

    /** Leaves {@code edition} in the database as the mark that all of it was done, at the very end. */
    void run(Optional<String> edition) throws SQLException {
        try (var session = new OwnersSession(server)) {
            DatabaseRoles.ensure(session.admin(), server.appPassword(), backupPassword);
            var flyway = flyway(session.password());
            refuseNewerDatabase(flyway);
            try (var owner = session.owner()) {
                forgetEdition(owner);
                flyway.migrate();
                for (var followUp : followUps) {
                    followUp.run(owner);
                    owner.commit();
                }
                if (edition.isPresent()) {
                    rememberEdition(owner, edition.get());
                }
            }
        } catch (FlywayException e) {
            throw new CannotStart("Basis data tidak dapat dibawa ke versi program ini: " + reason(e), e);
        }
    }

    private static void forgetEdition(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT to_regclass('database.program') IS NOT NULL")) {
            if (rows.next() && rows.getBoolean(1)) {
                statement.execute("DELETE FROM database.program");
            }
            owner.commit();
        }
    }

    private static void rememberEdition(Connection owner, String edition) throws SQLException {
        try (var insert = owner.prepareStatement("INSERT INTO database.program (edition) VALUES (?)")) {
            insert.setString(1, edition);
            insert.execute();
            owner.commit();
        }
    }

    private static String reason(FlywayException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
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
