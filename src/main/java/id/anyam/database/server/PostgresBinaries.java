package id.anyam.database.server;

import id.anyam.database.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs from the binaries jar, once, all or nothing. */
final class PostgresBinaries {

    static final String VERSION = "18.6";

    private PostgresBinaries() {}

    static Path unpackInto(Path home) throws IOException {
        var target = home.resolve("pg-" + VERSION);
        if (Files.exists(target.resolve("bin/postgres"))) {
            return target;
        }
        var draft = Files.createTempDirectory(Files.createDirectories(home), "unpack");
        try (var resource = PostgresBinaries.class.getResourceAsStream("/postgres-linux-" + architecture() + ".txz")) {
            if (resource == null) {
                throw new CannotStart("PostgreSQL untuk arsitektur ini tidak tersedia; atur ANYAM_DB_URL ke server.");
            }
            try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
                TarArchiveEntry entry;
                while ((entry = archive.getNextEntry()) != null) {
                    unpack(archive, entry, draft);
                }
            }
        }
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path into) throws IOException {
        var path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, path);
        if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make executable: " + path);
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
