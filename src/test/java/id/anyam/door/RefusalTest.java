package id.anyam.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Web;
import id.anyam.database.server.EmbeddedPostgres;
import id.anyam.door.ChildProgram.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program cannot do it refuses in one sentence, as a real process, and leaves everything as it was. */
@Tag("slow")
class RefusalTest {

    private static final Pattern FIRST_PASSWORD = Pattern.compile("\\): (\\S+)");

    @TempDir
    static Path data;

    @TempDir
    Path other;

    private static int port;
    private static Process running;

    @BeforeAll
    static void serve() throws Exception {
        port = ChildProgram.freePort();
        running = ChildProgram.installed(data, Map.of()).serve(port);
    }

    @AfterAll
    static void end() throws Exception {
        ChildProgram.stop(running);

        assertThat(ChildProgram.processesIn(data)).isEmpty();
    }

    @Test
    void keepsASecondProgramOutOfADataFolderInUse() throws Exception {
        var free = Integer.toString(ChildProgram.freePort());

        refuses(new ChildProgram(data, Map.of("ANYAM_PORT", free)).run("serve"), "sedang dipakai Anyam yang lain");
        assertThat(ChildProgram.answers(port)).isTrue();
    }

    @Test
    void namesABusyPort() throws Exception {
        var busy = Integer.toString(port);

        refuses(ChildProgram.installed(other, Map.of("ANYAM_PORT", busy)).run("serve"), "Porta " + busy);
        assertThat(ChildProgram.processesIn(other)).isEmpty();
        assertThat(ChildProgram.answers(port)).isTrue();
    }

    @Test
    void saysThatADatabaseCannotBeReached() throws Exception {
        var nowhere = "jdbc:postgresql://127.0.0.1:1/anyam";
        var free = Integer.toString(ChildProgram.freePort());
        var settings = Map.of("ANYAM_DB_URL", nowhere, "ANYAM_DB_PASSWORD", "x", "ANYAM_PORT", free);

        refuses(new ChildProgram(other, settings).run("serve"), "127.0.0.1:1");
        assertThat(ChildProgram.processesIn(other)).isEmpty();
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws Exception {
        var free = Integer.toString(ChildProgram.freePort());

        refuses(new ChildProgram(Path.of("/sys/anyam"), Map.of("ANYAM_PORT", free)).run("serve"), "ANYAM_DATA");
        assertThat(Path.of("/sys/anyam")).doesNotExist();
    }

    @Test
    void leavesADatabaseOfANewerProgramAlone() throws Exception {
        change("""
                INSERT INTO database.flyway_schema_history
                       (installed_rank, version, description, type, script, installed_by, execution_time, success)
                SELECT max(installed_rank) + 1, '9999', 'newer', 'SQL', 'V9999__newer.sql', 'test', 1, true
                  FROM database.flyway_schema_history
                """);
        change("UPDATE database.program SET edition = 'newer'");
        ChildProgram.stop(running);
        try {
            refuses(
                    new ChildProgram(data, Map.of("ANYAM_PORT", Integer.toString(port))).run("serve"),
                    "lebih baru daripada program");
            assertThat(ChildProgram.processesIn(data)).isEmpty();
        } finally {
            var password = Files.readString(data.resolve("keys/postgres.pw")).strip();
            try (var _ = EmbeddedPostgres.start(data.resolve("postgres"), password)) {
                change("DELETE FROM database.flyway_schema_history WHERE version = '9999'");
            }
            running = new ChildProgram(data, Map.of()).serve(port);
        }
    }

    @Test
    void offersTheWordThatWasMeant() throws Exception {
        var refused = ChildProgram.ended(
                new ProcessBuilder(Path.of("anyam").toAbsolutePath().toString(), "doctr"));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.complaints().getFirst())
                .isEqualTo("Kata “doctr” tidak dikenal. Maksudnya “./anyam doctor”?");
    }

    @Test
    void letsTheOperatorAddAPersonBesideTheRunningProgram() throws Exception {
        var added = new ChildProgram(data, Map.of())
                .run(
                        "user",
                        "add",
                        "sekretaris.baru",
                        "--name",
                        "Sekretaris (contoh)",
                        "--role",
                        "SECRETARY",
                        "--organisation",
                        "64.08");

        assertThat(added.complaints()).isEmpty();
        assertThat(added.code()).isZero();
        var password = FIRST_PASSWORD.matcher(added.said());
        assertThat(password.find()).as(added.said()).isTrue();
        var web = new Web(port);
        web.get("/masuk");
        var answer = web.post("/masuk", "login", "sekretaris.baru", "sandi", password.group(1));
        assertThat(answer.location().orElse("")).doesNotContain("salah");
        assertThat(web.get("/beranda").location()).contains("/akun/sandi");
    }

    private static void refuses(Ended process, String reason) {
        assertThat(process.complaints()).hasSize(1);
        assertThat(process.complaints().getFirst()).contains(reason).endsWith(".");
        assertThat(process.said()).doesNotContain("Exception", "melayani");
        assertThat(process.code()).isNotZero();
    }

    private static void change(String sql) throws Exception {
        var server = Files.readString(data.resolve("postgres/port")).strip();
        var password = Files.readString(data.resolve("keys/postgres.pw")).strip();
        try (var admin = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + server + "/anyam", "postgres", password);
                var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
