package id.anyam.database.backup;

import id.anyam.database.Installation;
import id.anyam.shared.Refused;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The backups of this installation, in {@code backups/} of its data folder; names sort by time. */
@Component
class Backups {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'anyam-'uuuuMMdd-HHmmss'.anyam'").withZone(ZoneOffset.UTC);

    private final Installation installation;
    private final Clock clock;
    private final Optional<String> passphrase;

    Backups(Installation installation, Clock clock, @Value("${ANYAM_BACKUP_KEY:}") @Nullable String passphrase) {
        this.installation = installation;
        this.clock = clock;
        this.passphrase = Optional.ofNullable(passphrase).filter(key -> !key.isBlank());
    }

    /** A backup that was just made. */
    record Made(Path file, Contents.Manifest manifest, boolean sealed) {}

    Made make() throws Exception {
        var now = clock.instant();
        var file = Files.createDirectories(folder()).resolve(NAME.format(now));
        var manifest = new Contents.Manifest[1];
        BackupFile.write(file, passphrase, body -> manifest[0] = BackupWriter.write(installation, now, body));
        return new Made(file, manifest[0], passphrase.isPresent());
    }

    /** Oldest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().matches("anyam-\\d{8}-\\d{6}\\.anyam"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    Optional<Path> newest() throws IOException {
        return all().reversed().stream().findFirst();
    }

    /** When a backup was made, as its name tells. */
    static Instant madeAt(Path file) {
        return NAME.parse(file.getFileName().toString(), Instant::from);
    }

    /** Whether a backup made now would be sealed with a key. */
    boolean areSealed() {
        return passphrase.isPresent();
    }

    /**
     * Reads the beginning of a backup after its whole length was checked.
     *
     * @throws Refused when it is truncated, altered, or sealed with another key
     */
    void proveReadable(Path file) throws IOException {
        try (var body = BackupFile.open(file, passphrase)) {
            body.read();
        }
    }

    /** Removes the oldest beyond {@code keep}. */
    List<Path> prune(int keep) throws IOException {
        var all = all();
        var old = all.subList(0, Math.max(0, all.size() - keep));
        for (var file : old) {
            Files.delete(file);
        }
        return old;
    }

    /**
     * Brings a backup into this installation, which must be empty. Nothing is in its place before all is there.
     *
     * @throws Refused when the installation is not empty, is in use, or the backup cannot be used
     */
    Contents.Manifest restore(Path file) throws IOException, SQLException {
        if (!installation.isEmpty()) {
            throw new Refused("Folder data " + installation.folder()
                    + " sudah berisi. Pulihkan ke folder kosong (ANYAM_DATA); tidak ada yang diubah.");
        }
        if (installation.isInUse()) {
            throw new Refused("Anyam sedang berjalan di folder ini. Hentikan dahulu; tidak ada yang diubah.");
        }
        try (var body = BackupFile.open(file, passphrase)) {
            var loaded = BackupReader.load(body, installation, "anyam_restore", this::keep);
            try (var database = loaded.database()) {
                database.takeThePlace();
            }
            return loaded.manifest();
        }
    }

    /** Loads a backup into a database beside the running one, to look at. The caller closes it. */
    BackupReader.Loaded loadBeside(Path file) throws IOException, SQLException {
        try (var body = BackupFile.open(file, passphrase)) {
            return BackupReader.load(body, installation, "anyam_drill", (_, _) -> {});
        }
    }

    private void keep(String hash, InputStream content) throws IOException {
        var target = UploadPath.of(installation.folder().resolve("files"), hash);
        Files.createDirectories(target.resolveSibling("."));
        var draft = target.resolveSibling(hash + ".draft");
        try (var out = new FileOutputStream(draft.toFile())) {
            var buffered = new BufferedOutputStream(out);
            content.transferTo(buffered);
            buffered.flush();
            out.getFD().sync();
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path folder() {
        return installation.folder().resolve("backups");
    }
}
