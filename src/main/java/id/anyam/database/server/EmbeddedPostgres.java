package id.anyam.database.server;

import id.anyam.database.CannotStart;
import id.anyam.shared.DiskTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL of our own: fsync on, SCRAM passwords, data checksums, Indonesian ICU order. It
 * is a child that the kernel ends when this program is killed, so there is never an orphan; after a
 * power cut it recovers by itself.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final String MEMORY_IN_USE = "is still in use";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;
    private final Process process;
    private final long logBegan;

    private EmbeddedPostgres(Path home, int port, String password, long logBegan, Process process) {
        this.logBegan = logBegan;
        this.home = home;
        this.data = home.resolve("data");
        this.port = port;
        this.password = password;
        this.process = process;
    }

    /** Starts the server whose data live below {@code home}, making them on first use. */
    public static EmbeddedPostgres start(Path home, String password) {
        return start(home, password, Unprivileged::here);
    }

    static EmbeddedPostgres start(Path home, String password, WayToStart way) {
        try {
            var unprivileged = way.found();
            var programs = PostgresBinaries.unpackInto(home);
            unprivileged.own(home);
            var data = home.resolve("data");
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise(programs, home, password, unprivileged);
            }
            return startWhenFree(programs, home, password, unprivileged);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL tidak dapat dimulai di " + home + ": " + DiskTrouble.words(e) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("PostgreSQL tidak dapat dimulai: terputus.", e);
        }
    }

    /**
     * Processes of a server that was just killed may hold its memory for a moment longer, and PostgreSQL rightly
     * refuses until the last of them is gone; so the start waits for that instead of giving up.
     */
    private static EmbeddedPostgres startWhenFree(Path programs, Path home, String password, Unprivileged unprivileged)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + GRACE.toNanos();
        while (true) {
            StalePostmaster.clear(home.resolve("data"));
            var port = KeptPort.of(home);
            var log = home.resolve("postgres.log");
            var logBegan = Files.exists(log) ? Files.size(log) : 0;
            var server =
                    new EmbeddedPostgres(home, port, password, logBegan, launch(programs, home, port, unprivileged));
            try {
                server.waitUntilReady();
                return server;
            } catch (IOException e) {
                if (System.nanoTime() > end || !String.valueOf(e.getMessage()).contains(MEMORY_IN_USE)) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    /** Finds out how this server may be started here. */
    interface WayToStart {
        Unprivileged found() throws IOException, InterruptedException;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    /** Comes true when the server's process is gone, whoever ended it. */
    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    long processId() {
        return process.pid();
    }

    private static void initialise(Path programs, Path home, String password, Unprivileged unprivileged)
            throws IOException, InterruptedException {
        var secret = Files.writeString(home.resolve("initdb.pw"), password);
        var draft = home.resolve("data.new");
        deleteTree(draft);
        unprivileged.own(secret);
        try {
            run(
                    unprivileged,
                    List.of(
                            programs.resolve("bin/initdb").toString(),
                            "-D",
                            draft.toString(),
                            "-U",
                            "postgres",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + secret,
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "--locale-provider=icu",
                            "--icu-locale=id-ID",
                            "--data-checksums",
                            "--no-instructions"));
            Files.move(draft, home.resolve("data"));
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private static Process launch(Path programs, Path home, int port, Unprivileged unprivileged)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(unprivileged.words());
        // A session of its own, so that Ctrl+C reaches only the program, which then stops both in order.
        command.addAll(List.of("setpriv", "--pdeathsig", "INT", "setsid"));
        command.addAll(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                home.resolve("data").toString(),
                "-p",
                "" + port));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        var started = new CompletableFuture<Process>();
        // The death signal fires when the forking thread ends, so this thread lives as long as the server.
        Thread.ofPlatform().daemon().name("postgres-keeper").start(() -> {
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(
                                home.resolve("postgres.log").toFile()))
                        .start();
                started.complete(process);
                process.waitFor();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException why) {
                throw why;
            }
            throw e;
        }
    }

    private static List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=256MB",
                "timezone=UTC",
                "log_timezone=UTC",
                "jit=off",
                "random_page_cost=1.1");
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!saysReady()) {
            if (!process.isAlive()) {
                throw new IOException(lastWords());
            }
            if (System.nanoTime() > end) {
                throw new IOException("server tidak siap; lihat " + home.resolve("postgres.log"));
            }
            Thread.sleep(5);
        }
    }

    /** The eighth line of the server's own pid file tells its state; asking it costs no connection. */
    private boolean saysReady() {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.get(0).strip().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException _) {
            return false;
        }
    }

    private String lastWords() throws IOException {
        var log = Files.readAllBytes(home.resolve("postgres.log"));
        var said = new String(log, (int) logBegan, log.length - (int) logBegan, StandardCharsets.UTF_8);
        var fatal = said.lastIndexOf("FATAL:");
        return fatal < 0
                ? "server berhenti; lihat " + home.resolve("postgres.log")
                : said.substring(fatal + 6).strip();
    }

    private static void run(Unprivileged unprivileged, List<String> command) throws IOException, InterruptedException {
        var full = new ArrayList<>(unprivileged.words());
        full.addAll(command);
        var process = new ProcessBuilder(full).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(output.strip());
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            Signals.interrupt(Long.toString(process.pid()));
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                LOG.warn("PostgreSQL did not stop within a minute; it will recover at the next start");
                process.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.warn("PostgreSQL in {} could not be told to stop", data, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
