package id.anyam.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The whole program, killed while people upload evidence over HTTP: what was answered with 201 is there, once. */
@Tag("slow")
class ProgramCrashTest {

    private static final int CRASHES = Integer.getInteger("anyam.programCrashes", 3);
    private static final Person SECRETARY = new Person(UUID.randomUUID(), "sekretaris.uji", UUID.randomUUID());

    @TempDir
    Path data;

    private final Random random = new Random(20260512);
    private final Map<String, String> answered = new ConcurrentHashMap<>();

    @Test
    void losesNoAnsweredUpload() throws Exception {
        var port = freePort();
        var program = start(port);
        try (var admin = admin()) {
            letIn(admin);
        }
        for (var crash = 0; crash <= CRASHES; crash++) {
            assertEverythingAnsweredIsThereOnce(port);
            if (crash == CRASHES) {
                break;
            }
            var uploads = Thread.ofPlatform().start(() -> uploadUntilItBreaks(port));
            waitForAnswers(answered.size() + random.nextInt(3, 20));
            Thread.sleep(random.nextInt(40));
            if (crash % 2 == 0) {
                ProcessHandle.of(serverProcess()).orElseThrow().destroyForcibly();
            }
            program.destroyForcibly().waitFor();
            uploads.join();
            program = start(port);
        }
        program.destroy();
        program.waitFor();
    }

    private void waitForAnswers(int many) throws Exception {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (answered.size() < many && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(many);
    }

    private void uploadUntilItBreaks(int port) {
        try {
            var web = Web.signedInAs(SECRETARY, port);
            web.get("/masuk");
            while (true) {
                var name = UUID.randomUUID() + ".pdf";
                var answer = web.upload("/api/v1/files", "file", name, pdf(name));
                if (answer.status() == 201) {
                    answered.put(name, answer.location().orElseThrow());
                }
            }
        } catch (IllegalStateException _) {
            // the crash that this test is about
        }
    }

    private void assertEverythingAnsweredIsThereOnce(int port) throws Exception {
        var web = Web.signedInAs(SECRETARY, port);
        for (var file : answered.entrySet()) {
            assertThat(web.get(file.getValue() + "/content").bytes()).isEqualTo(pdf(file.getKey()));
        }
        try (var admin = admin();
                var rows = admin.createStatement().executeQuery("""
                        SELECT (SELECT count(*) FROM files.file), (SELECT count(DISTINCT name) FROM files.file),
                               (SELECT count(*) FROM audit.entry WHERE table_name = 'files.file'),
                               (SELECT count(*) FROM audit.broken())
                        """)) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(answered.size());
            assertThat(rows.getInt(2)).isEqualTo(rows.getInt(1));
            assertThat(rows.getInt(3)).isEqualTo(rows.getInt(1));
            assertThat(rows.getInt(4)).isZero();
        }
    }

    private static byte[] pdf(String name) {
        return ("%PDF-1.4\n% " + name + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void letIn(Connection admin) throws Exception {
        var hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(TestPeople.PASSWORD);
        try (var statement = admin.createStatement()) {
            statement.execute("""
                    INSERT INTO access.account (id, login, name, password_hash)
                    VALUES ('%1$s', '%2$s', 'Sekretaris (contoh)', '%3$s');
                    INSERT INTO access.membership (organisation_id, account_id, role, starts_on)
                    SELECT id, '%1$s', 'SECRETARY', '2000-01-01' FROM organisation.organisation WHERE region_code = '64.08' AND kind = 'REGENCY'
                    """.formatted(SECRETARY.account(), SECRETARY.login(), hash));
        }
    }

    private Process start(int port) throws Exception {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "id.anyam.Anyam");
        command.environment().put("ANYAM_DATA", data.toString());
        command.environment().put("ANYAM_PORT", Integer.toString(port));
        var program = command.redirectErrorStream(true)
                .redirectOutput(data.resolve("program.log").toFile())
                .start();
        var end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end && program.isAlive()) {
            try {
                if (new Web(port).get("/masuk").status() < 400) {
                    return program;
                }
            } catch (IllegalStateException _) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException(Files.readString(data.resolve("program.log")));
    }

    private Connection admin() throws Exception {
        var port = Files.readString(data.resolve("postgres/port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/anyam",
                "postgres",
                Files.readString(data.resolve("keys/postgres.pw")).strip());
    }

    private long serverProcess() throws Exception {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
