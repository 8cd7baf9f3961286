package id.anyam.database.server;

import id.anyam.access.Matrix;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The whole schema with one council, a secretary, a chair and a programme: enough to save and approve in. */
final class SmallWorld {

    private SmallWorld() {}

    static void build(EmbeddedPostgres postgres) throws SQLException {
        try (var home = DriverManager.getConnection(postgres.url("postgres"), "postgres", postgres.password())) {
            run(home, "CREATE DATABASE anyam");
        }
        var server = new PostgresServer(
                postgres.url("anyam"),
                Writer.APP_PASSWORD,
                Optional.of(new PostgresServer.Admin("postgres", postgres.password())),
                true,
                true);
        new Migrations(server, "only-for-tests-backup", List.of()).run(Optional.empty());
        try (var admin = DriverManager.getConnection(postgres.url("anyam"), "postgres", postgres.password())) {
            people(admin);
            rights(admin);
        }
    }

    private static void people(Connection admin) throws SQLException {
        run(admin, """
                INSERT INTO region.region (code, kind, name) VALUES ('00', 'NATION', 'Indonesia');
                INSERT INTO organisation.organisation (id, kind, region_code, name, short_name, zone)
                VALUES ('%1$s', 'DEKRANAS', '00', 'Dewan Kerajinan Nasional', 'Dekranas', 'Asia/Jakarta');
                INSERT INTO access.account (id, login, name) VALUES ('%3$s', 'sekretaris', 'Sekretaris'), ('%4$s', 'ketua', 'Ketua');
                INSERT INTO access.membership (organisation_id, account_id, role, starts_on)
                VALUES ('%1$s', '%3$s', 'SECRETARY', '2000-01-01'), ('%1$s', '%4$s', 'CHAIR', '2000-01-01');
                INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target, state, published_at)
                VALUES ('%2$s', '%1$s', 2026, 'P1', 'Program tenun', 'Tujuan', 'Target', 'PUBLISHED', '2026-01-01T00:00:00Z')
                """.formatted(Writer.ORGANISATION, Writer.PROGRAMME, Writer.SECRETARY, Writer.CHAIR));
    }

    private static void rights(Connection admin) throws SQLException {
        try (var insert = admin.prepareStatement(
                "INSERT INTO access.permission (subject, verb, role, relation, from_states, to_states) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (var permission : Matrix.file().permissions()) {
                insert.setString(1, permission.subject());
                insert.setString(2, permission.verb());
                insert.setString(3, permission.role());
                insert.setString(4, permission.relation());
                insert.setArray(5, admin.createArrayOf("text", permission.from().toArray()));
                insert.setArray(6, admin.createArrayOf("text", permission.to().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
