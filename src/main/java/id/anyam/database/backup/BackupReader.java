package id.anyam.database.backup;

import id.anyam.database.Installation;
import id.anyam.shared.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup once from front to back: makes a database of its version, loads the rows, hands over the uploads. */
final class BackupReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Uploads uploads;
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, Long> loaded = new TreeMap<>();
    private Contents.@Nullable Manifest manifest;

    private BackupReader(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Takes the bytes of one upload. */
    @FunctionalInterface
    interface Uploads {
        void take(String hash, InputStream content) throws IOException;
    }

    /** A database that holds what the backup held, and what the backup said about itself. */
    record Loaded(Installation.Beside database, Contents.Head head, Contents.Manifest manifest, Map<String, Long> rows)
            implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            database.close();
        }
    }

    static Loaded load(InputStream body, Installation installation, String prefix, Uploads uploads)
            throws IOException, SQLException {
        var zip = new ZipInputStream(body);
        var reader = new BackupReader(uploads);
        var first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Contents.HEAD)) {
            throw new Refused("Cadangan ini rusak: kepalanya hilang.");
        }
        var head = reader.json(zip, Contents.HEAD, Contents.Head.class);
        var database = installation.createBeside(prefix, head.version());
        try {
            return new Loaded(database, head, reader.loadInto(database, head, zip), reader.loaded);
        } catch (IOException | SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Contents.Manifest loadInto(Installation.Beside database, Contents.Head head, ZipInputStream zip)
            throws IOException, SQLException {
        try (var admin = database.admin()) {
            admin.setAutoCommit(false);
            requireSameShape(new Facts(admin).tables(), head.tables());
            run(admin, "SET LOCAL session_replication_role = replica");
            run(
                    admin,
                    head.tables().stream()
                            .map(Contents.Table::name)
                            .collect(Collectors.joining(", ", "TRUNCATE ", "")));
            var columns =
                    head.tables().stream().collect(Collectors.toMap(Contents.Table::name, Contents.Table::columns));
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                take(entry.getName(), zip, admin, columns);
            }
            var whole = requireWhole();
            for (var sequence : whole.sequences().entrySet()) {
                run(
                        admin,
                        "SELECT setval('%s', %d)".formatted(sequence.getKey().replace("'", ""), sequence.getValue()));
            }
            admin.commit();
            admin.setAutoCommit(true);
            run(admin, "ANALYZE");
            return whole;
        }
    }

    private void take(String name, ZipInputStream zip, Connection admin, Map<String, List<String>> columns)
            throws IOException, SQLException {
        if (name.equals(Contents.MANIFEST)) {
            manifest = json(zip, name, Contents.Manifest.class);
            return;
        }
        var content = new DigestInputStream(new Unclosed(zip), BackupFile.sha256());
        if (name.startsWith(Contents.FILE)) {
            uploads.take(name.substring(Contents.FILE.length()), content);
        } else {
            var table = name.substring(Contents.TABLE.length());
            if (!columns.containsKey(table)) {
                throw new Refused("Cadangan ini rusak: tabel " + table + " tidak dikenal.");
            }
            var list = String.join(", ", columns.get(table));
            loaded.put(
                    table,
                    admin.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("COPY " + table + " (" + list + ") FROM STDIN", content));
        }
        content.transferTo(OutputStream.nullOutputStream());
        digests.put(name, HexFormat.of().formatHex(content.getMessageDigest().digest()));
    }

    private Contents.Manifest requireWhole() {
        if (manifest == null) {
            throw new Refused("Cadangan ini rusak: daftar isinya hilang.");
        }
        if (!manifest.sha256().equals(digests)) {
            throw new Refused("Cadangan ini rusak: isinya tidak sama dengan daftar isinya.");
        }
        return manifest;
    }

    private static void requireSameShape(List<Contents.Table> here, List<Contents.Table> there) {
        if (!here.equals(there)) {
            throw new Refused(
                    "Bentuk basis data dalam cadangan ini tidak sama dengan versi program ini. Pakai program yang membuatnya.");
        }
    }

    private <T> T json(ZipInputStream zip, String name, Class<T> type) throws IOException {
        var bytes = zip.readAllBytes();
        if (!name.equals(Contents.MANIFEST)) {
            digests.put(name, HexFormat.of().formatHex(BackupFile.sha256().digest(bytes)));
        }
        return JSON.readValue(bytes, type);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** An entry of the archive, which must stay open when the entry's reader is closed. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the archive goes on with the next entry
        }
    }
}
