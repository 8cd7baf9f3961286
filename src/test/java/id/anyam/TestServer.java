package id.anyam;

import id.anyam.database.server.EmbeddedPostgres;
import id.anyam.database.server.PreparedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The real PostgreSQL of a test run: one server for the JVM, started by the program's own launcher, and as
 * many databases as tests need, each a copy of one that was migrated once.
 */
public final class TestServer {

    /** What this test run keeps on disk; another run may go on beside it. */
    public static final Path FOLDER = Path.of("target", "test-run-" + System.getProperty("anyam.run", "1"));

    private static final String PASSWORD = "only-for-tests";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestServer() {}

    /** Started at the first need of a database. */
    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();
    }

    /** Prepared at the first need of a database that the program can take as it is. */
    private static final class Prepared {
        private static final String DATABASE = prepared();
    }

    /** Address of a new, empty database. */
    public static synchronized String emptyDatabase() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        execute(Running.SERVER, "CREATE DATABASE " + name);
        return Running.SERVER.url(name);
    }

    /** Address of a new database with all regions and councils and nobody in it. */
    public static synchronized String preparedDatabase() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        var source = Prepared.DATABASE.substring(Prepared.DATABASE.lastIndexOf('/') + 1);
        execute(Running.SERVER, "CREATE DATABASE " + name + " TEMPLATE " + source + " STRATEGY FILE_COPY");
        return Running.SERVER.url(name);
    }

    public static String adminPassword() {
        return PASSWORD;
    }

    private static EmbeddedPostgres start() {
        var server = EmbeddedPostgres.start(FOLDER.resolve("postgres").toAbsolutePath(), PASSWORD);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        dropOld(server);
        return server;
    }

    private static String prepared() {
        var database = emptyDatabase();
        PreparedDatabase.at(database);
        return database;
    }

    /** What earlier runs left here. */
    private static void dropOld(EmbeddedPostgres server) {
        try (var admin = connect(server);
                var names = admin.createStatement()
                        .executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
            while (names.next()) {
                execute(server, "DROP DATABASE " + names.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), "postgres", PASSWORD);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (var admin = connect(server);
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
