package id.anyam.database.backup;

import id.anyam.database.WayIn;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Restores a backup beside the running system and proves that it is all there; then drops it again. */
@Component
class Drill {

    /** A password is kept as Argon2 writes it, or nobody can ever come in with it. */
    private static final String UNREADABLE = """
            SELECT count(*) FROM access.account
             WHERE password_hash !~ '^\\$argon2id\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+$'
            """;

    private final Backups backups;

    private final WayIn wayIn;

    Drill(Backups backups, WayIn wayIn) {
        this.backups = backups;
        this.wayIn = wayIn;
    }

    /** One proof and how it went. */
    record Proof(String what, boolean holds, String found) {}

    List<Proof> run(Path file) throws IOException, SQLException {
        try (var loaded = backups.loadBeside(file)) {
            return prove(loaded);
        }
    }

    List<Proof> prove(BackupReader.Loaded loaded) throws SQLException {
        var database = loaded.database();
        try (var admin = database.admin();
                var app = database.app()) {
            var facts = new Facts(admin);
            var manifest = loaded.manifest();
            var proofs = new ArrayList<Proof>();
            proofs.add(rows(facts, manifest));
            proofs.add(proof(
                    "Rantai audit tiap dewan",
                    facts.chains().equals(manifest.chains()),
                    facts.chains().size() + " rantai"));
            proofs.add(empty(admin, "Jejak audit tanpa celah", "SELECT count(*) FROM audit.broken()"));
            proofs.add(empty(admin, "Gerbang hak baris", "SELECT count(*) FROM access.gate"));
            proofs.add(proof(
                    "Matriks hak",
                    facts.matrix().equals(manifest.matrix()),
                    manifest.matrix().substring(0, 12)));
            proofs.add(proof("Berkas unggahan", manifest.missing().isEmpty(), files(manifest)));
            proofs.add(keys(facts, manifest));
            proofs.add(empty(admin, "Sandi tersimpan dapat diperiksa", UNREADABLE));
            proofs.add(enter(app));
            proofs.add(empty(app, "Orang luar tidak melihat apa pun", "SELECT count(*) FROM access.membership"));
            var tried = wayIn.on(database);
            proofs.add(proof("Masuk dengan sandi", tried.holds(), tried.found()));
            return proofs;
        }
    }

    private static Proof rows(Facts facts, Contents.Manifest manifest) throws SQLException {
        var total = 0L;
        var wrong = new ArrayList<String>();
        for (var table : manifest.rows().entrySet()) {
            var found = facts.rows(table.getKey());
            total += found;
            if (found != table.getValue()) {
                wrong.add(table.getKey() + " " + found + "/" + table.getValue());
            }
        }
        var said = total + " baris di " + manifest.rows().size() + " tabel";
        return proof("Jumlah baris", wrong.isEmpty(), wrong.isEmpty() ? said : String.join(", ", wrong));
    }

    /** As the serving program: whoever has a role today enters with it and finds a password or passkey of his own. */
    private static Proof enter(Connection app) throws SQLException {
        app.setAutoCommit(false);
        try {
            return entered(app);
        } catch (SQLException e) {
            return proof("Orang dapat masuk lagi", false, "basis data menolak (SQLSTATE " + e.getSQLState() + ")");
        } finally {
            app.rollback();
            app.setAutoCommit(true);
        }
    }

    private static Proof entered(Connection app) throws SQLException {
        try (var find = app.createStatement();
                var people = find.executeQuery("""
                        SELECT a.id, v.organisation_id, v.roles
                          FROM access.account a CROSS JOIN LATERAL access.visitor(a.id, now()) v
                         WHERE v.roles IS NOT NULL
                        """);
                var enter = app.prepareStatement("SELECT access.enter(?, ?, now())");
                var look = app.prepareStatement("""
                        SELECT ? <@ string_to_array(current_setting('anyam.roles'), ','),
                               EXISTS (SELECT 1 FROM access.account a
                                        WHERE a.id = ? AND (a.password_hash LIKE '$argon2%'
                                              OR EXISTS (SELECT 1 FROM access.passkey k WHERE k.account_id = a.id)))
                        """)) {
            var entered = 0;
            var strangers = 0;
            var keys = 0;
            while (people.next()) {
                enter.setObject(1, people.getObject("id"));
                enter.setObject(2, people.getObject("organisation_id"));
                enter.execute();
                look.setArray(1, people.getArray("roles"));
                look.setObject(2, people.getObject("id"));
                try (var row = look.executeQuery()) {
                    row.next();
                    entered++;
                    strangers += row.getBoolean(1) ? 0 : 1;
                    keys += row.getBoolean(2) ? 1 : 0;
                }
            }
            return proof(
                    "Orang dapat masuk lagi",
                    strangers == 0 && (entered == 0 || keys > 0),
                    "%d peran hari ini, %d dengan sandi atau kunci sandi".formatted(entered, keys));
        }
    }

    private static Proof keys(Facts facts, Contents.Manifest manifest) throws SQLException {
        var noted = manifest.keys();
        var same = noted == null || facts.keys().equals(noted);
        return proof(
                "Sandi, kunci sandi, dan token",
                same,
                noted == null
                        ? "tidak dicatat oleh program yang membuat cadangan ini"
                        : same ? "sama dengan saat dicadangkan" : "berbeda dari saat dicadangkan");
    }

    private static Proof empty(Connection connection, String what, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return proof(what, row.getLong(1) == 0, row.getLong(1) == 0 ? "utuh" : row.getLong(1) + " masalah");
        }
    }

    private static String files(Contents.Manifest manifest) {
        var kept = manifest.sha256().keySet().stream()
                .filter(name -> name.startsWith(Contents.FILE))
                .count();
        return kept + " berkas"
                + (manifest.missing().isEmpty() ? "" : ", " + manifest.missing().size() + " hilang");
    }

    private static Proof proof(String what, boolean holds, String found) {
        return new Proof(what, holds, found);
    }
}
