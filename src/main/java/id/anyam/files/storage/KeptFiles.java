package id.anyam.files.storage;

import id.anyam.files.FileId;
import id.anyam.files.Files;
import id.anyam.files.StoredFile;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files as rows in the database and bytes in the vault. */
@Repository
class KeptFiles implements Files {

    private final JdbcClient db;
    private final Vault vault;

    KeptFiles(JdbcClient db, @Value("${anyam.data}") Path data) {
        this.db = db;
        this.vault = new Vault(data.toAbsolutePath().normalize().resolve("files"));
    }

    @Override
    @Transactional
    public FileId store(UUID organisation, String typedName, InputStream content) {
        var bytes = read(content);
        var name = FileName.of(typedName);
        var kind = Recognition.of(bytes, name);
        return keep(organisation, name, kind, kind.isPicture() ? Picture.drawnAnew(bytes, kind) : bytes);
    }

    @Override
    @Transactional
    public FileId storePicture(UUID organisation, String typedName, InputStream content, int longestSide) {
        var bytes = read(content);
        var name = FileName.of(typedName);
        var kind = Recognition.pictureOf(bytes, name);
        return keep(organisation, name, kind, Picture.drawnAnew(bytes, kind, longestSide));
    }

    private FileId keep(UUID organisation, FileName name, Kind kind, byte[] kept) {
        var hash = vault.put(kept);
        return new FileId(db.sql("""
                INSERT INTO files.file (organisation_id, name, media_type, size, sha256, uploaded_by)
                VALUES (:organisation, :name, :type, :size, :hash, access.account())
                RETURNING id
                """)
                .param("organisation", organisation)
                .param("name", name.as(kind))
                .param("type", kind.mediaType())
                .param("size", kept.length)
                .param("hash", HexFormat.of().parseHex(hash))
                .query(UUID.class)
                .single());
    }

    private static byte[] read(InputStream content) {
        try {
            var bytes = content.readNBytes((int) LARGEST + 1);
            if (bytes.length == 0) {
                throw new RuleViolated("files.empty");
            }
            if (bytes.length > LARGEST) {
                throw new RuleViolated("files.too-large", Long.toString(LARGEST / 1024 / 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public StoredFile open(FileId id) {
        return db.sql("""
                SELECT organisation_id, name, media_type, size, encode(sha256, 'hex') AS hash, uploaded_at
                  FROM files.file
                 WHERE id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new StoredFile(
                        id,
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("hash"),
                        row.getTimestamp("uploaded_at").toInstant(),
                        vault.path(row.getString("hash"))))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
