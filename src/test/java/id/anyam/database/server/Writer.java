package id.anyam.database.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Saves, submits and approves activities with the rights of the serving program, one transaction for each act,
 * and says what is done only after the commit. Started as a program of its own it serves and writes in one, as
 * the real one does: {@code Writer HOME PASSWORD}.
 */
final class Writer {

    static final String APP_PASSWORD = "only-for-tests-app";
    static final UUID ORGANISATION = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID PROGRAMME = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID SECRETARY = UUID.fromString("00000000-0000-7000-8000-000000000003");
    static final UUID CHAIR = UUID.fromString("00000000-0000-7000-8000-000000000004");

    private final Connection app;

    Writer(String url) throws SQLException {
        app = DriverManager.getConnection(url, DatabaseRoles.APP, APP_PASSWORD);
        app.setAutoCommit(false);
    }

    static void main(String[] arguments) throws Exception {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), arguments[1]);
        System.out.println("SERVER " + server.processId());
        var threads = List.of(1, 2, 3).stream()
                .map(_ -> Thread.ofPlatform().start(() -> {
                    try {
                        new Writer(server.url("anyam")).write(id -> say("TRY", id), (id, state) -> say(state, id));
                    } catch (SQLException e) {
                        System.exit(3);
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void say(String word, UUID id) {
        synchronized (System.out) {
            System.out.println(word + " " + id);
            System.out.flush();
        }
    }

    /** Goes on until the connection breaks. */
    void write(Consumer<UUID> before, BiConsumer<UUID, String> done) throws SQLException {
        while (true) {
            var id = UUID.randomUUID();
            before.accept(id);
            save(id);
            done.accept(id, "DRAFT");
            move(id, SECRETARY, "DRAFT", "SUBMITTED");
            done.accept(id, "SUBMITTED");
            move(id, CHAIR, "SUBMITTED", "APPROVED");
            done.accept(id, "APPROVED");
        }
    }

    /** A repeated submission of the same form has one effect. */
    void save(UUID id) throws SQLException {
        enter(SECRETARY);
        try (var activity = app.prepareStatement("""
                        INSERT INTO programme.activity (id, organisation_id, programme_id, kind, title, region_code, starts_on,
                               ends_on, audience, quota, responsible, output_unit, output_target)
                        VALUES (?, ?, ?, 'TRAINING', 'Pelatihan tenun', '00', '2026-01-01', '2026-01-02', 'Perajin', 10,
                               'Bidang', 'orang', 10)
                        ON CONFLICT DO NOTHING
                        """);
                var line = app.prepareStatement("""
                        INSERT INTO programme.budget_line (organisation_id, activity_id, position, description, amount)
                        VALUES (?, ?, 1, 'Benang', 1000000)
                        """)) {
            activity.setObject(1, id);
            activity.setObject(2, ORGANISATION);
            activity.setObject(3, PROGRAMME);
            if (activity.executeUpdate() == 1) {
                line.setObject(1, ORGANISATION);
                line.setObject(2, id);
                line.executeUpdate();
            }
        }
        app.commit();
    }

    private void move(UUID id, UUID person, String from, String to) throws SQLException {
        enter(person);
        try (var update = app.prepareStatement("UPDATE programme.activity SET state = ? WHERE id = ? AND state = ?")) {
            update.setString(1, to);
            update.setObject(2, id);
            update.setString(3, from);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("Row security let nobody move " + id + " to " + to);
            }
        }
        app.commit();
    }

    private void enter(UUID account) throws SQLException {
        try (var enter = app.prepareStatement("SELECT access.enter(?, ?, ?)")) {
            enter.setObject(1, account);
            enter.setObject(2, ORGANISATION);
            enter.setObject(3, OffsetDateTime.parse("2026-05-12T09:00:00Z"));
            enter.execute();
        }
    }
}
