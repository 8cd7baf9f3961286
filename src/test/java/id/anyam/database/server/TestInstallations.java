package id.anyam.database.server;

import id.anyam.TestServer;
import id.anyam.database.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Installations on the test server with a data folder of their own; the roles' passwords stay the run's. */
public final class TestInstallations {

    private TestInstallations() {}

    /** An installation whose database has this address, existing or not. */
    public static Installation on(String url, Path folder) {
        try {
            var password = TestServer.FOLDER.resolve("data/keys/backup.pw");
            Files.createDirectories(folder.resolve("keys"));
            if (Files.exists(password)) {
                Files.copy(password, folder.resolve("keys/backup.pw"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InstallationHere(always(server(url)), new DataFolder(folder));
    }

    /** The test server, for the database with this address. */
    static PostgresServer server(String url) {
        return new PostgresServer(
                url,
                "only-for-tests-app",
                Optional.of(new PostgresServer.Admin("postgres", TestServer.adminPassword())),
                false,
                true);
    }

    private static ObjectProvider<PostgresServer> always(PostgresServer server) {
        return new ObjectProvider<>() {
            @Override
            public PostgresServer getObject() {
                return server;
            }

            @Override
            public Stream<PostgresServer> stream() {
                return Stream.of(server);
            }
        };
    }
}
