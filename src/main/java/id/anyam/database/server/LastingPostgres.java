package id.anyam.database.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of a data folder for as long as the program runs: when it ends though nobody asked it to (out of
 * memory, a killed process), it is started again at the same address, and what was committed is there.
 */
final class LastingPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LastingPostgres.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Path home;
    private final String password;
    private EmbeddedPostgres postgres;
    private boolean closed;

    private LastingPostgres(Path home, String password) {
        this.home = home;
        this.password = password;
        KeptPort.leaveIfTaken(home);
        this.postgres = EmbeddedPostgres.start(home, password);
    }

    static LastingPostgres start(Path home, String password) {
        var lasting = new LastingPostgres(home, password);
        lasting.watch();
        return lasting;
    }

    synchronized String url(String database) {
        return postgres.url(database);
    }

    private synchronized void watch() {
        // Not on the thread that told of the end: it reaps every process and must not wait.
        postgres.ended()
                .thenRun(() ->
                        Thread.ofPlatform().daemon().name("postgres-again").start(this::startAgain));
    }

    private void startAgain() {
        for (var wait = Duration.ofMillis(100); !startedOrClosed(); wait = longer(wait)) {
            try {
                TimeUnit.NANOSECONDS.sleep(wait.toNanos());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized boolean startedOrClosed() {
        if (closed) {
            return true;
        }
        try {
            LOG.warn("PostgreSQL in {} ended unasked; it is started again", home);
            postgres = EmbeddedPostgres.start(home, password);
            watch();
            return true;
        } catch (RuntimeException e) {
            LOG.error("PostgreSQL in {} does not start again; it is tried again soon", home, e);
            return false;
        }
    }

    private static Duration longer(Duration wait) {
        var doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    @Override
    public synchronized void close() {
        closed = true;
        postgres.close();
    }
}
