package id.anyam.database.server;

import id.anyam.database.CannotStart;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server of a data folder: started here, or, for a command beside a running program, the one
 * that is already up. Only a command may attach; a second {@code serve} on one folder is refused.
 */
final class OwnServer implements AutoCloseable {

    private static final String DATABASE = "anyam";

    private final PostgresServer server;
    private final @Nullable EmbeddedPostgres started;
    private final @Nullable FileLock lock;

    private OwnServer(PostgresServer server, @Nullable EmbeddedPostgres started, @Nullable FileLock lock) {
        this.server = server;
        this.started = started;
        this.lock = lock;
    }

    static OwnServer startOrAttach(DataFolder folder) {
        var home = folder.postgresHome();
        var password = folder.secret("postgres.pw");
        var lock = folder.take();
        if (lock.isEmpty()) {
            return attach(folder, password);
        }
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new CannotStart("Folder " + home + " tidak dapat dibuat. Periksa hak dan ruang disk.", e);
        }
        var postgres = EmbeddedPostgres.start(home, password);
        createDatabase(postgres);
        return new OwnServer(
                address(folder, postgres.url(DATABASE), Optional.of(new PostgresServer.Admin("postgres", password))),
                postgres,
                lock.get());
    }

    private static OwnServer attach(DataFolder folder, String password) {
        if (!Boolean.getBoolean("anyam.command")) {
            throw new CannotStart("Folder data " + folder.root()
                    + " sedang dipakai Anyam yang lain. Hentikan yang itu, atau pilih folder lain dengan ANYAM_DATA.");
        }
        try {
            var url = "jdbc:postgresql://127.0.0.1:" + EmbeddedPostgres.portOf(folder.postgresHome()) + "/" + DATABASE;
            DriverManager.getConnection(url, "postgres", password).close();
            return new OwnServer(
                    address(folder, url, Optional.of(new PostgresServer.Admin("postgres", password))), null, null);
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "Anyam di folder " + folder.root() + " sedang mulai atau berhenti. Coba lagi sebentar lagi.", e);
        }
    }

    private static PostgresServer address(DataFolder folder, String url, Optional<PostgresServer.Admin> admin) {
        return new PostgresServer(url, folder.secret("app.pw"), admin);
    }

    private static void createDatabase(EmbeddedPostgres postgres) {
        try (var admin = DriverManager.getConnection(postgres.url("postgres"), "postgres", postgres.password());
                var statement = admin.createStatement()) {
            var exists = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'");
            if (!exists.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            throw new CannotStart("Basis data tidak dapat dibuat: " + e.getMessage(), e);
        }
    }

    PostgresServer server() {
        return server;
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
        if (lock != null) {
            lock.release();
        }
    }
}
