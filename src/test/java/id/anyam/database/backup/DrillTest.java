package id.anyam.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.database.Installation;
import id.anyam.database.WayIn;
import id.anyam.database.server.TestInstallations;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What a drill says of a copy that is not what it should be. */
@ServerTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillTest {

    private static final WayIn OPEN = _ -> new WayIn.Tried(true, "");

    @Autowired
    Environment environment;

    @Autowired
    TestPeople people;

    @Autowired
    WayIn wayIn;

    private Installation here;
    private Backups backups;
    private Path file;

    @BeforeAll
    void backUp(@TempDir Path folder) throws Exception {
        people.person("SECRETARY", "64.08");
        here = TestInstallations.on(environment.getRequiredProperty("anyam.db.url"), folder);
        backups = new Backups(here, Clock.systemUTC(), "");
        file = backups.make().file();
    }

    @Test
    void seesThatNobodyComesInWhereNoSessionIsKept() throws Exception {
        try (var loaded = backups.loadBeside(file)) {
            harm(loaded, "REVOKE INSERT ON database.http_session FROM anyam_app");

            assertThat(failing(loaded, wayIn)).singleElement().satisfies(proof -> {
                assertThat(proof.what()).isEqualTo("Masuk dengan sandi");
                assertThat(proof.found()).contains("tidak membawa masuk");
            });
        }
    }

    @Test
    void seesThatNobodyComesInWhereRightsCannotBeRead() throws Exception {
        try (var loaded = backups.loadBeside(file)) {
            harm(loaded, "REVOKE EXECUTE ON FUNCTION access.enter FROM PUBLIC, anyam_app");

            assertThat(failing(loaded, wayIn))
                    .extracting(Drill.Proof::what)
                    .containsExactly("Orang dapat masuk lagi", "Masuk dengan sandi");
        }
    }

    @Test
    void seesThatPasswordsAreNotThoseOfTheBackup() throws Exception {
        try (var loaded = backups.loadBeside(file)) {
            harm(loaded, "UPDATE access.account SET password_hash = (SELECT max(password_hash) FROM access.account)");
            assertThat(failing(loaded, OPEN))
                    .extracting(Drill.Proof::what)
                    .containsExactly("Sandi, kunci sandi, dan token");

            harm(loaded, "UPDATE access.account SET password_hash = 'tersamar'");
            assertThat(failing(loaded, OPEN))
                    .extracting(Drill.Proof::what)
                    .contains("Sandi, kunci sandi, dan token", "Sandi tersimpan dapat diperiksa");

            harm(loaded, "SET session_replication_role = replica; DELETE FROM access.account");
            assertThat(failing(loaded, OPEN))
                    .extracting(Drill.Proof::what)
                    .contains("Jumlah baris", "Sandi, kunci sandi, dan token");
        }
    }

    @Test
    void bringsTheSchemaOfAnEarlierProgramToThisOne() throws Exception {
        try (var copy = here.createBeside("anyam_drill", "360");
                var admin = copy.admin();
                var own = here.reader()) {
            assertThat(new Facts(admin).version()).isEqualTo("360");

            copy.bringUpToDate();

            assertThat(new Facts(admin).version())
                    .isEqualTo(new Facts(own).version())
                    .isNotEqualTo("360");
        }
    }

    @Test
    void failsAsACommandToo() throws Exception {
        WayIn shut = _ -> new WayIn.Tried(false, "sandi yang benar tidak membawa masuk");

        assertThat(new DrillCommand(backups, new Drill(backups, shut)).run(List.of(file.toString())))
                .isEqualTo(1);
    }

    private static void harm(BackupReader.Loaded loaded, String sql) throws SQLException {
        try (var admin = loaded.database().admin();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    /** But for the uploads of other tests, whose files lie elsewhere. */
    private List<Drill.Proof> failing(BackupReader.Loaded loaded, WayIn way) throws SQLException {
        return new Drill(backups, way)
                .prove(loaded).stream()
                        .filter(proof -> !proof.holds() && !proof.what().equals("Berkas unggahan"))
                        .toList();
    }
}
