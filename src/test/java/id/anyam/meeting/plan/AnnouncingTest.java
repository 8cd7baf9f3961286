package id.anyam.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class AnnouncingTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private Web jatim;
    private Web malang;
    private String rapat = "";

    @BeforeEach
    void draft() {
        jatim = Web.signedInAs(people.person("SECRETARY", "35"), port);
        malang = Web.signedInAs(people.person("SECRETARY", "35.07"), port);
        rapat = "/rapat/" + UUID.randomUUID();
        jatim.get("/rapat/baru");
        jatim.post(
                "/rapat",
                "id",
                rapat.substring("/rapat/".length()),
                "kind",
                "RAKOR",
                "title",
                "Rapat Koordinasi Kriya",
                "starts_at",
                "2026-03-10T09:00",
                "ends_at",
                "2026-03-10T12:00",
                "zone",
                "Asia/Jakarta",
                "place",
                "Surabaya",
                "mode",
                "ONSITE");
    }

    @Test
    void asksFirstAndTellsHowManySeeItAndWhatBecomesFinal() {
        jatim.submit(rapat + "/undangan", "scope", "ALL_BELOW");

        assertThat(jatim.get(rapat).page().select("main form[action$=pengumuman]"))
                .isEmpty();
        var asked = jatim.get(rapat + "/pengumuman").page();
        assertThat(asked.select("main").text())
                .contains(
                        "Umumkan Rapat Koordinasi Kriya?",
                        "38 organisasi diundang",
                        "kembali menjadi draf",
                        "Surabaya");
        assertThat(malang.get(rapat).status()).isEqualTo(404);

        assertThat(jatim.submit(asked.select("main form").attr("action")).text())
                .contains("Rapat diumumkan");
        assertThat(malang.get(rapat).status()).isEqualTo(200);
    }

    @Test
    void isOfferedNeitherBeforeSomebodyIsInvitedNorTwice() {
        var asked = jatim.get(rapat + "/pengumuman").page();
        assertThat(asked.select("form[action$=pengumuman]")).isEmpty();
        assertThat(asked.select("main a[href$=undangan]")).hasSize(1);

        jatim.submit(rapat + "/undangan", "scope", "OWN");
        jatim.submit(rapat + "/pengumuman");
        assertThat(jatim.get(rapat + "/pengumuman").status()).isEqualTo(404);
    }

    @Test
    void isForOthersAsIfItWereNotThere() {
        var kutim = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        jatim.submit(rapat + "/undangan", "scope", "OWN");
        assertThat(announcing(malang)).containsOnly(404);
        assertThat(announcing(kutim)).containsOnly(404);

        assertThat(jatim.submit(rapat + "/pengumuman").text()).contains("Rapat diumumkan");
        assertThat(announcing(malang)).containsOnly(404);
        assertThat(announcing(kutim)).containsOnly(404);
    }

    private List<Integer> announcing(Web web) {
        return List.of(
                web.get(rapat + "/pengumuman").status(),
                web.post(rapat + "/pengumuman").status());
    }
}
