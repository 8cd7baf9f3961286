package id.anyam.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is killed, at whatever moment: what was answered is there, once, and its trail is unbroken. How often
 * is told by {@code -Danyam.crashes=1000}; most are crashes of the server, every sixth of the program.
 */
@Tag("slow")
class CrashTest {

    private static final int CRASHES = Integer.getInteger("anyam.crashes", 102);
    private static final String PASSWORD = "only-for-tests";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path home;

    private final Random random = new Random(20260512);
    private final Ledger ledger = new Ledger();

    @BeforeEach
    void buildASmallWorld() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(home, PASSWORD)) {
            SmallWorld.build(postgres);
        }
    }

    @Test
    void ofTheServerLosesNothingAndDoublesNothing() throws Exception {
        var postgres = EmbeddedPostgres.start(home, PASSWORD);
        var port = Files.readString(home.resolve("port"));
        for (var crash = 0; crash < CRASHES * 5 / 6; crash++) {
            var url = postgres.url("anyam");
            var writers = List.of(1, 2, 3).stream()
                    .map(_ -> Thread.ofPlatform().start(() -> writeUntilItBreaks(url)))
                    .toList();
            Thread.sleep(random.nextInt(20, 300));
            kill(postgres.processId(), crash % 2 == 0);
            for (var writer : writers) {
                writer.join();
            }
            postgres = EmbeddedPostgres.start(home, PASSWORD);
            repeatWhatWasNotAnswered(postgres);
            assertNoFaults(postgres, crash);
        }
        postgres.close();
        assertThat(ledger.size()).isGreaterThan(CRASHES);
        assertThat(home.resolve("port")).hasContent(port);
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void ofTheProgramLosesNothingAndLeavesNoOrphan() throws Exception {
        for (var crash = 0; crash < CRASHES - CRASHES * 5 / 6; crash++) {
            var program = startProgram();
            var server = listen(program, random.nextInt(50, 600));
            if (crash % 2 == 0) {
                kill(server, true);
            }
            program.toHandle().destroyForcibly();
            listenOn(program.inputReader());
            program.waitFor();
            assertThat(endsWithin(server, Duration.ofSeconds(20)))
                    .as("no orphan server after crash %s", crash)
                    .isTrue();
            try (var postgres = EmbeddedPostgres.start(home, PASSWORD)) {
                repeatWhatWasNotAnswered(postgres);
                assertNoFaults(postgres, crash);
            }
        }
        assertThat(ledger.size()).isPositive();
    }

    private void writeUntilItBreaks(String url) {
        try {
            new Writer(url).write(ledger::trying, ledger::acknowledge);
        } catch (SQLException _) {
            // the crash that this test is about
        }
    }

    private void repeatWhatWasNotAnswered(EmbeddedPostgres postgres) throws SQLException {
        var writer = new Writer(postgres.url("anyam"));
        for (var id : ledger.unanswered()) {
            writer.save(id);
            ledger.acknowledge(id, "DRAFT");
        }
    }

    private void assertNoFaults(EmbeddedPostgres postgres, int crash) throws SQLException {
        try (var admin = DriverManager.getConnection(postgres.url("anyam"), "postgres", PASSWORD)) {
            assertThat(ledger.faults(admin)).as("after crash %s", crash).isEmpty();
        }
    }

    private Process startProgram() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString(),
                        PASSWORD)
                .redirectError(home.resolve("program.log").toFile())
                .start();
    }

    /** Hears what the program says for a while after its first answer; gives its server's process. */
    private long listen(Process program, int millis) throws Exception {
        var lines = program.inputReader();
        var server = Long.parseLong(lines.readLine().substring("SERVER ".length()));
        hear(lines.readLine());
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            hear(lines.readLine());
        }
        return server;
    }

    /** What it said before it died counts; a line cut in the middle does not. */
    private void listenOn(BufferedReader lines) throws Exception {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.matches("[A-Z]+ [0-9a-f-]{36}")) {
                hear(line);
            }
        }
    }

    private void hear(String line) {
        var id = UUID.fromString(line.substring(line.indexOf(' ') + 1));
        if (line.startsWith("TRY")) {
            ledger.trying(id);
        } else {
            ledger.acknowledge(id, line.substring(0, line.indexOf(' ')));
        }
    }

    /** Kills the server; with {@code all}, its helpers in the same moment, as a power cut does. */
    private static void kill(long server, boolean all) {
        var process = ProcessHandle.of(server).orElseThrow();
        var helpers = all ? process.descendants().toList() : List.<ProcessHandle>of();
        process.destroyForcibly();
        helpers.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean endsWithin(long process, Duration patience) throws Exception {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var stat = Path.of("/proc", Long.toString(process), "stat");
            if (!Files.exists(stat) || Files.readString(stat).contains(") Z ")) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }
}
