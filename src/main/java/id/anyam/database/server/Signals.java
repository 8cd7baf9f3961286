package id.anyam.database.server;

import java.io.IOException;

/** The polite way to stop a PostgreSQL at once: SIGINT, which the shell can send on the barest machine. */
final class Signals {

    private Signals() {}

    static void interrupt(String pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + Long.parseLong(pid))
                .start()
                .waitFor();
    }
}
