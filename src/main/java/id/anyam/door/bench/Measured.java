package id.anyam.door.bench;

import id.anyam.shared.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as it is measured: by its door, on data of its own, without the settings of this installation. */
record Measured(Path door, Path data) {

    /** Starts a word that serves and waits for its first page. */
    Served start(String word, int port) throws Exception {
        var command = own(List.of(door.toString(), word));
        command.environment().put("ANYAM_PORT", Integer.toString(port));
        return Served.start(command, log(), port, "/masuk");
    }

    /** A word of the door, from being typed to its end. */
    Samples timed(String... words) throws Exception {
        var command = new ArrayList<>(List.of(door.toString()));
        command.addAll(List.of(words));
        var began = System.nanoTime();
        var process = own(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new Refused("./anyam " + words[0] + " gagal; keterangannya di " + log() + ".");
        }
        return new Samples("./anyam " + words[0], "", List.of((System.nanoTime() - began) / 1e6));
    }

    Path home() {
        return door.resolveSibling(".").toAbsolutePath().normalize();
    }

    private Path log() {
        return data.resolve("bench.log");
    }

    private ProcessBuilder own(List<String> command) {
        var process = new ProcessBuilder(command);
        var settings = process.environment();
        List.of("ANYAM_DB_URL", "ANYAM_ADDRESS", "ANYAM_BACKUP_KEY").forEach(settings::remove);
        settings.put("ANYAM_DATA", data.toString());
        return process;
    }
}
