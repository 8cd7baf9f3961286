package id.anyam.database.backup;

import id.anyam.shared.Refused;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The file around a backup: a mark, whether it is sealed and with which salt, the body, and the SHA-256 of all
 * before it. It appears under its name only when it is whole and safely on disk.
 */
final class BackupFile {

    private static final int MARK = 0x414e594d;
    private static final int FORM = 1;
    private static final int DIGEST = 32;

    private BackupFile() {}

    /** Writes something to a stream. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream body) throws Exception;
    }

    static void write(Path file, Optional<String> passphrase, Writing writing) throws Exception {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            try (var channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var disk = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                var digested = new DigestOutputStream(disk, sha256());
                writeBody(digested, passphrase, writing);
                digested.flush();
                disk.write(digested.getMessageDigest().digest());
                disk.flush();
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            try (var folder = FileChannel.open(file.toAbsolutePath().resolveSibling("."), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeBody(OutputStream out, Optional<String> passphrase, Writing writing) throws Exception {
        var data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeByte(FORM);
        data.writeBoolean(passphrase.isPresent());
        if (passphrase.isEmpty()) {
            writing.to(out);
            return;
        }
        var salt = new byte[Sealing.SALT];
        new SecureRandom().nextBytes(salt);
        data.write(salt);
        data.writeInt(Sealing.ROUNDS);
        try (var sealed = new SealedOutput(out, new Sealing(passphrase.get(), salt, Sealing.ROUNDS))) {
            writing.to(sealed);
        }
    }

    /**
     * Opens the body of a backup after its whole length was checked.
     *
     * @throws Refused when it is no backup, truncated, altered, or sealed with another key
     */
    static InputStream open(Path file, Optional<String> passphrase) throws IOException {
        requireWhole(file);
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        var data = new DataInputStream(in);
        data.readInt();
        data.readByte();
        if (!data.readBoolean()) {
            return in;
        }
        var salt = data.readNBytes(Sealing.SALT);
        var rounds = data.readInt();
        var key = passphrase.orElseThrow(
                () -> new Refused("Cadangan " + file + " tersandi; berikan kuncinya dengan ANYAM_BACKUP_KEY."));
        return new SealedInput(in, new Sealing(key, salt, Math.clamp(rounds, 1, 10_000_000)));
    }

    private static void requireWhole(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refused("Cadangan " + file + " tidak ada.");
        }
        var left = Files.size(file) - DIGEST;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (left < 6) {
                throw new Refused("Berkas " + file + " bukan cadangan Anyam.");
            }
            var digest = sha256();
            var head = in.readNBytes(5);
            if (!Arrays.equals(head, new byte[] {'A', 'N', 'Y', 'M', FORM})) {
                throw new Refused("Berkas " + file + " bukan cadangan Anyam.");
            }
            digest.update(head);
            left -= head.length;
            var buffer = new byte[1 << 16];
            while (left > 0) {
                var read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                digest.update(buffer, 0, read);
                left -= read;
            }
            if (!Arrays.equals(digest.digest(), in.readNBytes(DIGEST))) {
                throw new Refused("Cadangan " + file + " terpotong atau berubah; pakai cadangan yang lain.");
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
