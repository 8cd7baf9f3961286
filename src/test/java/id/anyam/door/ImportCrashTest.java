package id.anyam.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.programme.matrix.Workbooks;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database, and in every fifth crash the program too, killed while a workbook is being applied: afterwards all of
 * it is there or nothing, and sending it again gives exactly one effect. How often: {@code -Danyam.importCrashes=100}.
 */
@Tag("slow")
class ImportCrashTest {

    private static final int CRASHES = Integer.getInteger("anyam.importCrashes", 15);
    private static final int ACTIVITIES = 150;
    private static final int LONGEST_WAIT = 500;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private ChildProgram child;
    private final Random random = new Random(20260512);
    private String secretary = "";
    private int port;

    @Test
    void isThereWholeOrNotAtAllAndOnceInTheEnd() throws Exception {
        child = ChildProgram.installed(data, Map.of("ANYAM_BACKUP_KEY", ""));
        port = ChildProgram.freePort();
        var program = child.serve(port);
        try (var admin = child.admin()) {
            secretary = WritingCouncil.in(admin).secretary();
        }
        for (var crash = 0; crash < CRASHES; crash++) {
            var path = upload(crash);
            var applying = Thread.ofPlatform().start(() -> once(path));
            Thread.sleep(random.nextInt(LONGEST_WAIT));
            if (crash % 10 != 9) {
                child.killDatabase(crash % 2 == 0);
            }
            if (crash % 5 == 4) {
                program.destroyForcibly().waitFor();
                program = child.serve(port);
            }
            applying.join();
            assertAllOrNothing(crash);
            untilAnswered(path);
            untilAnswered(path);
            assertOneEffect(crash);
        }
        assertUnbroken();
        ChildProgram.stop(program);
        assertThat(ChildProgram.processesIn(data)).isEmpty();
    }

    private String upload(int crash) throws Exception {
        var id = UUID.randomUUID();
        var book = workbook(crash);
        var request = request("/api/v1/programme-imports?year=2023&id=" + id)
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .POST(HttpRequest.BodyPublishers.ofByteArray(book))
                .build();
        assertThat(status(request)).isEqualTo(201);
        return "/api/v1/programme-imports/" + id + "/application";
    }

    private void once(String path) {
        try {
            status(request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build());
        } catch (IOException _) {
            // the crash that this test is about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void untilAnswered(String path) throws Exception {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            try {
                var status = status(request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build());
                if (status == 200) {
                    return;
                }
            } catch (IOException _) {
                // on its way back
            }
            assertThat(System.nanoTime()).as("answered after a crash").isLessThan(end);
            Thread.sleep(30);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + secretary);
    }

    private int status(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private void assertAllOrNothing(int crash) throws Exception {
        try (var admin = child.admin()) {
            var there = count(admin, "FROM programme.activity WHERE title LIKE '% (" + crash + ")'");
            assertThat(there).as("activities after crash %s", crash).isIn(0, ACTIVITIES);
            assertThat(count(admin, money(crash))).isEqualTo(there * 2);
        }
    }

    private void assertOneEffect(int crash) throws Exception {
        try (var admin = child.admin()) {
            assertThat(count(admin, "FROM programme.activity WHERE title LIKE '% (" + crash + ")'"))
                    .isEqualTo(ACTIVITIES);
            assertThat(count(admin, money(crash))).isEqualTo(ACTIVITIES * 2);
            assertThat(count(admin, "FROM programme.import WHERE state = 'APPLIED'"))
                    .isEqualTo(crash + 1);
        }
    }

    /** What broke once stays broken, so all chains are read once, in the end. */
    private void assertUnbroken() throws Exception {
        try (var admin = child.admin()) {
            assertThat(count(admin, "FROM audit.broken()")).isZero();
        }
    }

    private static String money(int crash) {
        return "FROM programme.allocation x JOIN programme.activity a ON a.id = x.activity_id WHERE a.title LIKE '% ("
                + crash + ")'";
    }

    private static int count(Connection admin, String from) throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery("SELECT count(*) " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static byte[] workbook(int crash) {
        return Workbooks.plan(IntStream.rangeClosed(1, ACTIVITIES * 2)
                .mapToObj(row -> Workbooks.rowBelow(
                        "K1",
                        "Kursus " + (row + 1) / 2 + " (" + crash + ")",
                        "Rincian " + row % 2,
                        "Hibah APBD",
                        "1.000.000"))
                .toList());
    }
}
