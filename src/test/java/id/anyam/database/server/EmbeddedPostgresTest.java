package id.anyam.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.anyam.database.CannotStart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class EmbeddedPostgresTest {

    private static final String PASSWORD = "only-for-tests";

    @TempDir
    static Path folder;

    private static Path home;

    @BeforeAll
    static void startOnce() {
        home = folder.resolve("postgres");
        EmbeddedPostgres.start(home, PASSWORD).close();
    }

    @Test
    void writesDurablyAndSortsAsIndonesiansDo() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home, PASSWORD);
                var admin = DriverManager.getConnection(postgres.url("postgres"), "postgres", PASSWORD);
                var row = admin.createStatement().executeQuery("""
                        SELECT current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'),
                               current_setting('data_checksums'), current_setting('password_encryption'),
                               (SELECT datlocale FROM pg_database WHERE datname = 'postgres')
                        """)) {
            row.next();
            assertThat(row.getString(1) + row.getString(2) + row.getString(3) + row.getString(4))
                    .isEqualTo("onononon");
            assertThat(row.getString(5)).isEqualTo("scram-sha-256");
            assertThat(row.getString(6)).isEqualTo("id-ID");
        }
    }

    @Test
    void keepsItsPortBelowTheRangeOfOutgoingConnections() throws Exception {
        var port = KeptPort.of(home);

        try (var postgres = EmbeddedPostgres.start(home, PASSWORD)) {
            assertThat(postgres.url("postgres")).contains(":" + port + "/");
            assertThat(port).isLessThan(32_768);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "999999999\n/gone\n", "sampah\0\n", "own", "12"})
    void startsOverWhatACrashLeftBehind(String left) throws Exception {
        var pid = left.equals("own") ? ProcessHandle.current().pid() + "\n" : left;
        Files.writeString(home.resolve("data/postmaster.pid"), pid);

        try (var postgres = EmbeddedPostgres.start(home, PASSWORD);
                var admin = DriverManager.getConnection(postgres.url("postgres"), "postgres", PASSWORD)) {
            assertThat(admin.isValid(5)).isTrue();
        }
    }

    @Test
    void stopsAnOldServerOfTheSameFolderInOrder() throws Exception {
        var old = EmbeddedPostgres.start(home, PASSWORD);
        try (var admin = DriverManager.getConnection(old.url("postgres"), "postgres", PASSWORD);
                var statement = admin.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (number int)");
            statement.execute("INSERT INTO kept VALUES (1)");
        }

        try (var postgres = EmbeddedPostgres.start(home, PASSWORD);
                var admin = DriverManager.getConnection(postgres.url("postgres"), "postgres", PASSWORD);
                var row = admin.createStatement().executeQuery("SELECT count(*) FROM kept")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(1);
        }
        assertThat(ProcessHandle.of(old.processId()).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
    }

    @Test
    void startsForRootAlsoWhereNamespacesAreForbiddenAndBackAgain() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        for (var way : List.of(Unprivileged.NOBODY, Unprivileged.NAMESPACE)) {
            try (var postgres = EmbeddedPostgres.start(home, PASSWORD, () -> way);
                    var admin = DriverManager.getConnection(postgres.url("postgres"), "postgres", PASSWORD)) {
                assertThat(admin.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void choosesAnotherPortWhenThereWasNoRoomToWriteItsOwn() throws Exception {
        Files.writeString(home.resolve("port"), "");

        assertThat(KeptPort.of(home)).isBetween(15_000, 32_000).isEqualTo(KeptPort.of(home));
    }

    @Test
    void saysInOneSentenceThatItsPortIsTaken() throws Exception {
        try (var _ = new ServerSocket(KeptPort.of(home), 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(home, PASSWORD))
                    .withMessageContaining("PostgreSQL");
        }
    }

    @Test
    void choosesAnotherPortWhenAStrangerTookItsOwn() throws Exception {
        var kept = KeptPort.of(home);
        try (var _ = new ServerSocket(kept, 1, InetAddress.getLoopbackAddress());
                var postgres = LastingPostgres.start(home, PASSWORD);
                var admin = DriverManager.getConnection(postgres.url("postgres"), "postgres", PASSWORD)) {
            assertThat(admin.isValid(5)).isTrue();
            assertThat(KeptPort.of(home)).isNotEqualTo(kept);
        }
    }

    @Test
    void refusesASecondProgramOnTheSameFolderInWords() throws Exception {
        var data = new DataFolder(folder.resolve("data"));
        Files.createDirectories(data.root());
        try (var lock = data.take().orElseThrow();
                var second = new OwnServer(data, false)) {
            assertThat(lock.isValid()).isTrue();
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(second::server)
                    .withMessageContaining("sedang dipakai Anyam yang lain");
        }
    }
}
