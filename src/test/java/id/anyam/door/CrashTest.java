package id.anyam.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, killed with its database at whatever moment while people save, hand in, approve and report:
 * what was answered is there, once, and its trail is unbroken. How often is told by {@code -Danyam.crashes=1000};
 * the database dies with its helpers every second time, every seventeenth time the program is killed too, by turns
 * with its database and over its living one, which then ends with it. The program that lives on finds its database
 * again by itself.
 */
@Tag("slow")
class CrashTest {

    private static final int CRASHES = Integer.getInteger("anyam.crashes", 85);
    private static final int PROGRAM_TOO = 17;

    /** All is read from its beginning this many times, which takes longer each time; what is new after every crash. */
    private static final int WHOLE_LOOKS = 8;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path data;

    private ChildProgram child;
    private final Random random = new Random(20260512);

    @Test
    void losesNothingAnsweredAndDoublesNothing() throws Exception {
        child = ChildProgram.installed(data, Map.of("ANYAM_BACKUP_KEY", ""));
        var port = ChildProgram.freePort();
        var program = child.serve(port);
        var council = council();
        var writers = IntStream.range(0, 3)
                .mapToObj(_ -> new PersistentWriter(port, council))
                .toList();
        writers.forEach(Thread::start);
        for (var crash = 1; crash <= CRASHES; crash++) {
            waitForAnswers(writers);
            Thread.sleep(random.nextInt(250));
            if (crash % (2 * PROGRAM_TOO) != PROGRAM_TOO) {
                child.killDatabase(crash % 2 == 0);
            }
            if (crash % PROGRAM_TOO == 0) {
                program.destroyForcibly().waitFor();
                assertNoOrphan();
                program = child.serve(port);
            }
            waitForAnswers(writers);
            for (var writer : writers) {
                assertNone(writer.ledger()::newFaults, crash);
            }
            if (crash % Math.max(1, CRASHES / WHOLE_LOOKS) == 0) {
                assertUnbroken(writers, crash);
            }
        }
        for (var writer : writers) {
            writer.finish();
        }
        assertUnbroken(writers, CRASHES);
        ChildProgram.stop(program);
        assertThat(ChildProgram.processesIn(data)).isEmpty();
        assertThat(writers.stream().mapToInt(PersistentWriter::answered).sum()).isGreaterThan(CRASHES);
    }

    /** Until each of them has been answered again, or the program is not coming back. */
    private static void waitForAnswers(List<PersistentWriter> writers) throws Exception {
        var before = writers.stream().map(PersistentWriter::answered).toList();
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (IntStream.range(0, writers.size()).anyMatch(i -> writers.get(i).answered() <= before.get(i))) {
            assertThat(System.nanoTime())
                    .as("answers after a crash; %s", writers.getFirst().trouble())
                    .isLessThan(end);
            Thread.sleep(5);
        }
    }

    /** What a ledger finds in the database. */
    @FunctionalInterface
    private interface Faults {
        List<String> in(Connection admin) throws SQLException;
    }

    private void assertNone(Faults faults, int crash) throws Exception {
        try (var admin = child.admin()) {
            assertThat(faults.in(admin)).as("after crash %s", crash).isEmpty();
        }
    }

    private void assertUnbroken(List<PersistentWriter> writers, int crash) throws Exception {
        for (var writer : writers) {
            assertNone(writer.ledger()::faults, crash);
        }
        try (var admin = child.admin();
                var broken = admin.createStatement().executeQuery("SELECT count(*) FROM audit.broken()")) {
            broken.next();
            assertThat(broken.getInt(1))
                    .as("broken chains after crash %s", crash)
                    .isZero();
        }
    }

    private void assertNoOrphan() throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!ChildProgram.processesIn(data).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(ChildProgram.processesIn(data)).as("no orphan server").isEmpty();
    }

    private WritingCouncil council() throws Exception {
        try (var admin = child.admin()) {
            return WritingCouncil.in(admin);
        }
    }
}
