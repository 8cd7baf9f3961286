package id.anyam.database.server;

import id.anyam.database.CannotStart;
import id.anyam.shared.DiskTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The folder that holds everything of one installation: the database, its passwords, files, backups. */
final class DataFolder {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path root;

    DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    Path postgresHome() {
        return root.resolve("postgres");
    }

    /**
     * Takes the folder for this process until it ends.
     *
     * @return empty when another process holds it
     */
    Optional<FileLock> take() {
        try {
            Files.createDirectories(root);
            var channel =
                    FileChannel.open(root.resolve("anyam.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** A password or key kept in {@code keys/}, made on first use, readable by the owner only. */
    String secret(String name) {
        var keys = root.resolve("keys");
        var file = keys.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(keys);
                allowOnlyOwner(keys);
                var bytes = new byte[24];
                RANDOM.nextBytes(bytes);
                var draft = Files.createTempFile(keys, name, ".new");
                Files.writeString(draft, HexFormat.of().formatHex(bytes));
                Files.move(draft, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private CannotStart notWritable(IOException e) {
        return new CannotStart(
                "Folder data " + root + " tidak dapat dipakai: " + DiskTrouble.words(e)
                        + "; perbaiki itu, atau pilih folder lain dengan ANYAM_DATA.",
                e);
    }

    private static void allowOnlyOwner(Path path) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
