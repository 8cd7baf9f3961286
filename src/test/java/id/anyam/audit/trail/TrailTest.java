package id.anyam.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import id.anyam.audit.Trail;
import id.anyam.web.ExcelReading;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class TrailTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        var secretary = people.person("SECRETARY", "35.15");
        var bidang = bidang(secretary, "Bidang Jejak Lama");
        rename(secretary, bidang, "Bidang Jejak Baru");

        var page = Web.signedInAs(secretary, port).get(Trail.of(bidang)).page();

        assertThat(page.select("h1").text()).isEqualTo("Bidang Jejak Lama");
        var newest = page.select("main li").stream()
                .filter(line -> line.text().contains("Diubah"))
                .findFirst()
                .orElseThrow();
        assertThat(newest.text())
                .contains("Contoh " + secretary.login())
                .contains("Nama Bidang Jejak Lama Bidang Jejak Baru");
    }

    @Test
    void isSearchedByThingPersonAndDay() {
        var secretary = people.person("SECRETARY", "35.16");
        var other = people.person("SECRETARY", "35.16");
        bidang(secretary, "Bidang Kain Satu");
        bidang(other, "Bidang Kain Dua");
        var web = Web.signedInAs(secretary, port);

        assertThat(web.get("/jejak").page().select("#daftar").text())
                .contains("Bidang Kain Satu")
                .contains("Bidang Kain Dua");
        assertThat(web.get("/jejak?cari=kain+dua").page().select("#daftar").text())
                .contains("Bidang Kain Dua")
                .doesNotContain("Bidang Kain Satu");
        assertThat(web.get("/jejak?orang=" + other.login())
                        .page()
                        .select("#daftar")
                        .text())
                .contains("Bidang Kain Dua")
                .doesNotContain("Bidang Kain Satu");
        assertThat(web.get("/jejak?tentang=meeting.meeting")
                        .page()
                        .select("#daftar")
                        .text())
                .doesNotContain("Bidang Kain");
        assertThat(web.get("/jejak?sampai=2001-01-01").page().select("#daftar").text())
                .contains("Belum ada jejak yang cocok");
        assertThat(web.get("/jejak?dari=kemarin").status()).isEqualTo(422);
    }

    @Test
    void isReadInPartsWithoutGapsOrRepeats() {
        var secretary = people.person("SECRETARY", "35.17");
        for (var number = 0; number < 60; number++) {
            bidang(secretary, "Bidang Bagian " + number);
        }
        var web = Web.signedInAs(secretary, port);
        var first = web.get("/jejak?cari=Bidang+Bagian").page();

        var second = web.get(first.select("a[rel=next]").attr("href")).page();

        assertThat(first.select("#daftar ol > li")).hasSize(50);
        assertThat(second.select("#daftar ol > li")).hasSize(10);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void isNotThereForOthers() {
        var secretary = people.person("SECRETARY", "35.18");
        var bidang = bidang(secretary, "Bidang Tertutup");
        var stranger = Web.signedInAs(people.person("SECRETARY", "35.19"), port);

        assertThat(stranger.get(Trail.of(bidang)).status()).isEqualTo(404);
        assertThat(stranger.get("/jejak").text()).doesNotContain("Bidang Tertutup");
        assertThat(stranger.get("/api/v1/audit?row_id=" + bidang).text()).doesNotContain("Bidang Tertutup");
        assertThat(Web.signedInAs(people.person("MENTOR", "35.18"), port)
                        .get("/jejak")
                        .status())
                .isEqualTo(404);
        assertThat(Web.signedInAs(people.person("AUDITOR", "35"), port)
                        .get(Trail.of(bidang))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void comesAsExcelAndOverTheApi() {
        var secretary = people.person("SECRETARY", "35.20");
        var bidang = bidang(secretary, "Bidang Unduhan");
        var web = Web.signedInAs(secretary, port);

        assertThat(ExcelReading.rows(
                        web.get("/jejak/unduhan.xlsx?cari=Bidang+Unduhan").bytes()))
                .anyMatch(row -> row.cells().contains("Bidang Unduhan"));
        assertThat(web.get("/api/v1/audit?q=unduhan").text())
                .contains("\"table\":\"organisation.bidang\"")
                .contains(bidang.toString())
                .contains("\"act\":\"INSERT\"");
    }

    private UUID bidang(Person secretary, String name) {
        var id = UUID.randomUUID();
        secretary.run(() -> transaction.executeWithoutResult(_ -> db.sql(
                        "INSERT INTO organisation.bidang (id, organisation_id, name, position) VALUES (:id, :organisation, :name, 9)")
                .param("id", id)
                .param("organisation", secretary.organisation())
                .param("name", name)
                .update()));
        return id;
    }

    private void rename(Person secretary, UUID bidang, String name) {
        secretary.run(() -> transaction.executeWithoutResult(
                _ -> db.sql("UPDATE organisation.bidang SET name = :name WHERE id = :id")
                        .param("name", name)
                        .param("id", bidang)
                        .update()));
    }
}
