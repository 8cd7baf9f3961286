package id.anyam.database.server;

import id.anyam.database.CannotStart;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server of a data folder: started here, or, for a command beside a running program, the one
 * that is already up. Only a command may attach; a second {@code serve} on one folder is refused. It comes
 * up beside the rest of the program, which waits for it at the first need.
 */
final class OwnServer implements AutoCloseable {

    private static final String DATABASE = "anyam";

    private final DataFolder folder;
    private final boolean mayAttach;
    private @Nullable CompletableFuture<Running> coming;

    OwnServer(DataFolder folder, boolean mayAttach) {
        this.folder = folder;
        this.mayAttach = mayAttach;
    }

    /** What runs: with the process and the lock when it was started here. */
    private record Running(
            PostgresServer server,
            @Nullable LastingPostgres started,
            @Nullable FileLock lock) {}

    /** Begins to start without waiting. */
    synchronized CompletableFuture<Running> begin() {
        if (coming == null) {
            var promise = new CompletableFuture<Running>();
            coming = promise;
            Thread.ofPlatform().daemon().name("postgres-start").start(() -> {
                try {
                    promise.complete(startOrAttach());
                } catch (RuntimeException | Error e) {
                    promise.completeExceptionally(e);
                }
            });
        }
        return coming;
    }

    PostgresServer server() {
        try {
            return begin().join().server();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart cannot) {
                throw new CannotStart(String.valueOf(cannot.getMessage()), cannot);
            }
            throw e;
        }
    }

    private Running startOrAttach() {
        var home = folder.postgresHome();
        if (Boolean.getBoolean("anyam.looks-only") && !Files.exists(home.resolve("data/PG_VERSION"))) {
            throw new CannotStart(
                    "Folder data " + folder.root() + " belum berisi basis data; mulai dengan ./anyam serve.");
        }
        var password = folder.secret("postgres.pw");
        var lock = folder.take();
        if (lock.isEmpty()) {
            return new Running(attach(password), null, null);
        }
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new CannotStart("Folder " + home + " tidak dapat dibuat. Periksa hak dan ruang disk.", e);
        }
        var postgres = LastingPostgres.start(home, password);
        return new Running(address(postgres.url(DATABASE), password, true), postgres, lock.get());
    }

    private PostgresServer attach(String password) {
        if (!mayAttach) {
            throw new CannotStart("Folder data " + folder.root()
                    + " sedang dipakai Anyam yang lain; hentikan yang itu, atau pilih folder lain dengan ANYAM_DATA.");
        }
        try {
            var url = "jdbc:postgresql://127.0.0.1:" + KeptPort.of(folder.postgresHome()) + "/" + DATABASE;
            DriverManager.getConnection(url, "postgres", password).close();
            return address(url, password, false);
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "Anyam di folder " + folder.root() + " sedang mulai atau berhenti; coba lagi sebentar lagi.", e);
        }
    }

    private PostgresServer address(String url, String password, boolean mayPrepare) {
        return new PostgresServer(
                url,
                folder.secret("app.pw"),
                Optional.of(new PostgresServer.Admin("postgres", password)),
                true,
                mayPrepare);
    }

    @Override
    public void close() throws IOException {
        if (coming == null || coming.isCompletedExceptionally()) {
            return;
        }
        var running = coming.join();
        if (running.started() != null) {
            running.started().close();
        }
        if (running.lock() != null) {
            running.lock().release();
        }
    }
}
