package id.anyam.database.backup;

import id.anyam.database.Installation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything of an installation into a zip: each table by COPY from one snapshot, so that people go on
 * working meanwhile and the backup still shows a single moment; then the bytes of every upload that has a row.
 */
final class BackupWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path files;
    private final Connection reader;
    private final ZipOutputStream zip;
    private final Map<String, String> digests = new TreeMap<>();
    private final Map<String, Long> rows = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();

    private BackupWriter(Path files, Connection reader, OutputStream out) {
        this.files = files;
        this.reader = reader;
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    static Contents.Manifest write(Installation installation, Instant now, OutputStream out)
            throws SQLException, IOException {
        try (var reader = installation.reader()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reader.setReadOnly(true);
            var writer = new BackupWriter(installation.folder().resolve("files"), reader, out);
            var manifest = writer.all(now);
            writer.zip.finish();
            reader.rollback();
            return manifest;
        }
    }

    private Contents.Manifest all(Instant now) throws SQLException, IOException {
        var facts = new Facts(reader);
        var head = new Contents.Head(facts.version(), now.toString(), facts.tables());
        entry(Contents.HEAD, new ByteArrayInputStream(JSON.writeValueAsBytes(head)));
        for (var table : head.tables()) {
            copy(table);
        }
        for (var hash : facts.files()) {
            file(hash);
        }
        var manifest = new Contents.Manifest(
                rows, digests, facts.sequences(), facts.chains(), facts.matrix(), facts.keys(), List.copyOf(missing));
        zip.putNextEntry(new ZipEntry(Contents.MANIFEST));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private void copy(Contents.Table table) throws SQLException, IOException {
        var name = Contents.TABLE + table.name();
        zip.putNextEntry(new ZipEntry(name));
        var digested = new DigestOutputStream(zip, BackupFile.sha256());
        var count = reader.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "COPY (SELECT " + String.join(", ", table.columns()) + " FROM " + table.name() + ") TO STDOUT",
                        digested);
        rows.put(table.name(), count);
        digests.put(name, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        zip.closeEntry();
    }

    private void file(String hash) throws IOException {
        var path = UploadPath.of(files, hash);
        if (!Files.isRegularFile(path)) {
            missing.add(hash);
            return;
        }
        try (var content = Files.newInputStream(path)) {
            entry(Contents.FILE + hash, content);
        }
        if (!hash.equals(digests.get(Contents.FILE + hash))) {
            missing.add(hash);
        }
    }

    private void entry(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digested = new DigestOutputStream(zip, BackupFile.sha256());
        content.transferTo(digested);
        digests.put(name, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        zip.closeEntry();
    }
}
