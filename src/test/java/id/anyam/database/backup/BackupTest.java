package id.anyam.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.TestServer;
import id.anyam.database.Installation;
import id.anyam.database.WayIn;
import id.anyam.database.server.TestInstallations;
import id.anyam.shared.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
@Tag("slow")
class BackupTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final WayIn UNTRIED = _ -> new WayIn.Tried(true, "");
    private static final String KEY = "kunci-cadangan (contoh)";

    @Autowired
    Environment environment;

    @Autowired
    TestPeople people;

    @Autowired
    WayIn wayIn;

    @Autowired
    id.anyam.files.Files uploads;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @Test
    void bringsEverythingBackIntoAnEmptyPlaceAndIsProvedByADrill() throws Exception {
        var secretary = people.person("SECRETARY", "36.74");
        var file = secretary.call(() ->
                uploads.open(uploads.store(secretary.organisation(), "bukti.pdf", new ByteArrayInputStream(PDF))));
        var made = backups(here(), "").make();
        var url = absentDatabase();
        var there = TestInstallations.on(url, folder.resolve("there"));

        var manifest = backups(there, "").restore(made.file());

        try (var restored = there.reader()) {
            var facts = new Facts(restored);
            assertThat(manifest.rows()).containsKeys("access.account", "audit.entry", "region.region");
            for (var table : manifest.rows().entrySet()) {
                assertThat(facts.rows(table.getKey())).as(table.getKey()).isEqualTo(table.getValue());
            }
            assertThat(facts.chains()).isEqualTo(made.manifest().chains());
        }
        assertThat(Files.readAllBytes(UploadPath.of(folder.resolve("there/files"), file.sha256())))
                .isEqualTo(PDF);
        assertThat(new Drill(backups(there, ""), wayIn).run(made.file())).allMatch(Drill.Proof::holds);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> backups(there, "").restore(made.file()))
                .withMessageContaining("sudah berisi");
        spoil(url);
        assertThat(new Drill(backups(there, ""), UNTRIED)
                        .run(backups(there, "").make().file()))
                .filteredOn(proof -> !proof.holds())
                .extracting(Drill.Proof::what)
                .containsExactly("Jejak audit tanpa celah");
    }

    @Test
    void showsASingleMomentWhilePeopleGoOnWorking() throws Exception {
        var secretary = people.person("SECRETARY", "36.71");
        pair(secretary);
        var working = new AtomicBoolean(true);
        var writer = Thread.ofVirtual().start(() -> {
            while (working.get()) {
                pair(secretary);
            }
        });
        var made = backups(here(), "").make();
        working.set(false);
        writer.join();

        try (var database = backups(here(), "").loadBeside(made.file()).database();
                var admin = database.admin();
                var row = admin.createStatement().executeQuery("""
                        SELECT count(*) FILTER (WHERE name LIKE 'Kiri %'), count(*) FILTER (WHERE name LIKE 'Kanan %'),
                               (SELECT count(*) FROM audit.broken())
                          FROM organisation.bidang
                        """)) {
            row.next();
            assertThat(row.getLong(1)).isPositive().isEqualTo(row.getLong(2));
            assertThat(row.getLong(3)).isZero();
        }
    }

    @Test
    void opensOnlyWithItsKeyWhenSealed() throws Exception {
        people.person("SECRETARY", "64.08");
        var made = backups(here(), KEY).make();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> backups(here(), "").loadBeside(made.file()))
                .withMessageContaining("tersandi");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> backups(here(), "kunci lain").loadBeside(made.file()))
                .withMessageContaining("tidak cocok");
        assertThat(new Drill(backups(here(), KEY), UNTRIED).run(made.file())).allMatch(Drill.Proof::holds);
    }

    @Test
    void isRefusedWhenTruncatedOrAltered() throws Exception {
        var whole = Files.readAllBytes(backups(here(), "").make().file());
        var damaged = folder.resolve("damaged.anyam");
        for (var length : new int[] {0, 5, 40, whole.length / 2, whole.length - 1}) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertRefused(damaged);
        }
        for (var at : new int[] {0, 5, 100, whole.length / 2, whole.length - 33, whole.length - 1}) {
            var altered = whole.clone();
            altered[at] ^= 1;
            Files.write(damaged, altered);
            assertRefused(damaged);
        }
        assertRefused(folder.resolve("tidak-ada.anyam"));
    }

    @Test
    void keepsOnlyAsManyAsAsked() throws Exception {
        Files.createDirectories(folder.resolve("backups"));
        for (var day = 1; day <= 5; day++) {
            Files.writeString(folder.resolve("backups/anyam-2026010" + day + "-000000.anyam"), "x");
        }
        Files.writeString(folder.resolve("backups/catatan.txt"), "x");
        var backups = backups(TestInstallations.on(absentDatabase(), folder), "");

        backups.prune(2);

        assertThat(backups.all()).hasSize(2);
        assertThat(backups.newest().orElseThrow()).hasFileName("anyam-20260105-000000.anyam");
        assertThat(folder.resolve("backups/catatan.txt")).exists();
    }

    private void assertRefused(Path file) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> backups(here(), "").loadBeside(file));
    }

    private void pair(Person secretary) {
        secretary.run(() -> transaction.executeWithoutResult(_ -> {
            var suffix = UUID.randomUUID().toString();
            for (var side : new String[] {"Kiri ", "Kanan "}) {
                db.sql("INSERT INTO organisation.bidang (organisation_id, name, position) VALUES (:o, :name, 1)")
                        .param("o", secretary.organisation())
                        .param("name", side + suffix)
                        .update();
            }
        }));
    }

    private static void spoil(String url) throws Exception {
        try (var admin = DriverManager.getConnection(url, "postgres", TestServer.adminPassword());
                var statement = admin.createStatement()) {
            statement.execute("UPDATE audit.entry SET act = 'DELETE' WHERE seq = 1");
        }
    }

    /** The installation under test, with backups in a folder of this test's own. */
    private Installation here() throws Exception {
        var own = folder.resolve("here-" + UUID.randomUUID());
        Files.createDirectories(own);
        Files.createSymbolicLink(
                own.resolve("files"), TestServer.FOLDER.resolve("data/files").toAbsolutePath());
        return TestInstallations.on(environment.getRequiredProperty("anyam.db.url"), own);
    }

    private static String absentDatabase() throws Exception {
        var url = TestServer.emptyDatabase();
        var name = url.substring(url.lastIndexOf('/') + 1);
        try (var admin = DriverManager.getConnection(
                        url.replace(name, "postgres"), "postgres", TestServer.adminPassword());
                var statement = admin.createStatement()) {
            statement.execute("DROP DATABASE " + name);
        }
        return url;
    }

    private static Backups backups(Installation installation, String key) {
        return new Backups(installation, Clock.systemUTC(), key);
    }
}
