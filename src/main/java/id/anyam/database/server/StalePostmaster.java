package id.anyam.database.server;

import id.anyam.database.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a crash leaves behind: a {@code postmaster.pid} whose process is gone, a zombie, another's, or still ours. */
final class StalePostmaster {

    private static final int ATTEMPTS = 600;

    private StalePostmaster() {}

    static void clear(Path data) throws IOException, InterruptedException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        // A power cut may leave it empty or with anything in it.
        var pid = Files.readString(file, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        if (!pid.matches("\\d{1,9}")) {
            Files.delete(file);
            return;
        }
        if (!Files.exists(Path.of("/proc", pid, "stat"))) {
            return;
        }
        if (isZombie(pid) || !runsOn(pid, data)) {
            Files.deleteIfExists(file);
            return;
        }
        stop(pid, file);
    }

    private static void stop(String pid, Path file) throws IOException, InterruptedException {
        Signals.interrupt(pid);
        for (var attempt = 0; attempt < ATTEMPTS && Files.exists(file); attempt++) {
            if (!Files.exists(Path.of("/proc", pid, "stat")) || isZombie(pid)) {
                Files.deleteIfExists(file);
                return;
            }
            Thread.sleep(50);
        }
        if (Files.exists(file)) {
            throw new CannotStart(
                    "Server PostgreSQL lama (proses " + pid + ") tidak mau berhenti. Hentikan, lalu coba lagi.");
        }
    }

    private static boolean isZombie(String pid) throws IOException {
        var stat = Files.readString(Path.of("/proc", pid, "stat"));
        return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
    }

    private static boolean runsOn(String pid, Path data) throws IOException {
        return Files.readString(Path.of("/proc", pid, "cmdline")).contains(data.toString());
    }
}
