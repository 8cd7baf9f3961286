package id.anyam.database.server;

import id.anyam.database.CannotStart;
import id.anyam.shared.DiskTrouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** The port of an own server: chosen free on first use and kept beside its data. */
final class KeptPort {

    private KeptPort() {}

    static int of(Path home) throws IOException {
        var kept = kept(home);
        if (kept.isPresent()) {
            return kept.getAsInt();
        }
        var port = free();
        var draft = Files.createTempFile(home, "port", ".new");
        Files.writeString(draft, Integer.toString(port));
        Files.move(draft, file(home), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return port;
    }

    /** Leaves a kept port to whoever took it meanwhile; only before anybody was told the address. */
    static void leaveIfTaken(Path home) {
        try {
            var kept = kept(home);
            if (kept.isPresent() && !isFree(kept.getAsInt())) {
                Files.delete(file(home));
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "Porta PostgreSQL di " + home + " tidak dapat dipilih: " + DiskTrouble.words(e) + ".", e);
        }
    }

    /** Nothing stands in it where an earlier program found no room to write it. */
    private static OptionalInt kept(Path home) throws IOException {
        var said = Files.exists(file(home)) ? Files.readString(file(home)).strip() : "";
        return said.matches("[0-9]{1,5}") ? OptionalInt.of(Integer.parseInt(said)) : OptionalInt.empty();
    }

    /** Below 32768, where the kernel's own outgoing connections never sit. */
    private static int free() throws IOException {
        var random = RandomGenerator.getDefault();
        for (var attempt = 0; attempt < 200; attempt++) {
            var port = random.nextInt(15_000, 32_000);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("tidak ada porta bebas antara 15000 dan 32000");
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static Path file(Path home) {
        return home.resolve("port");
    }
}
