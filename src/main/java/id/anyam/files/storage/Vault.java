package id.anyam.files.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where bytes lie: {@code files/aa/bb/<sha256>} in the data folder. Once there they never change, and they are
 * there for good (flushed, then moved into place) before anybody refers to them. Bytes that nobody came to refer
 * to, because the row was not committed, do no harm: the next upload of the same content finds them.
 */
final class Vault {

    private final Path root;

    Vault(Path root) {
        this.root = root;
    }

    /** Keeps the bytes and gives their hash. */
    String put(byte[] bytes) {
        var hash = sha256(bytes);
        var target = path(hash);
        try {
            if (!Files.exists(target) || Files.size(target) != bytes.length) {
                Files.createDirectories(folder(hash));
                var draft = Files.createTempFile(Files.createDirectories(root.resolve("draft")), "file", "");
                try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    var rest = ByteBuffer.wrap(bytes);
                    while (rest.hasRemaining()) {
                        channel.write(rest);
                    }
                    channel.force(true);
                }
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                flush(folder(hash));
                flush(root.resolve(hash.substring(0, 2)));
                flush(root);
            }
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String hash) {
        return folder(hash).resolve(hash);
    }

    private Path folder(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    }

    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
