package id.anyam.database.server;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Which program this is, to the byte: a digest over the names and checksums of all that its jar holds, and
 * over what else a prepared database depends on. A program that runs from class folders has none.
 */
final class ProgramEdition {

    private ProgramEdition() {}

    static Optional<String> with(Iterable<String> circumstances) {
        try {
            var place = Path.of(ProgramEdition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(place) ? Optional.of(digest(place, circumstances)) : Optional.empty();
        } catch (IOException | URISyntaxException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static String digest(Path jar, Iterable<String> circumstances) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var entry : Collections.list(zip.entries())) {
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(8).putLong(0, entry.getCrc()));
            }
            for (var circumstance : circumstances) {
                digest.update((circumstance + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
