package id.anyam.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Rakernas of 20 September 2022 as the first article tells it, and Kutai Timur's Rakerda after it. */
@ServerTest
class RakernasTest {

    private static final String THEME = "Semangat Bertahan, Rajin Berdaya Saing";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void leadsFromTheNationalDecisionToARegencysOwnMeeting() {
        var dekranas = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var kutim = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        var rakernas = announceToEverybody(dekranas, kutim);

        letKutaiTimurInFromItsVideoRoom(dekranas, rakernas);
        decide(dekranas, rakernas, 7);
        assertThat(kutim.get(rakernas).text())
                .contains("Ruang Vidcon Diskominfo Perstik", "08.45 WIB")
                .doesNotContain("Keputusan ke-3");

        assertThat(dekranas.get(rakernas + "/penutupan").text()).contains("1 delegasi hadir, 7 keputusan");
        assertThat(dekranas.submit(rakernas + "/penutupan").text()).contains("Rapat ditutup");
        assertThat(kutim.get(rakernas).page().select("li.decision").eachAttr("value"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");

        assertThat(kutim.get(rakerdaAfter(rakernas, kutim)).text())
                .contains(
                        THEME + " – dari Sangatta untuk Kutai Timur",
                        "09.00 WITA",
                        "Rapat Kerja Nasional Dekranas 2022");
    }

    private static String announceToEverybody(Web dekranas, Web kutim) {
        var rakernas = draft(dekranas, "RAKERNAS", "Rapat Kerja Nasional Dekranas 2022", "theme", THEME);
        assertThat(kutim.get(rakernas).status()).isEqualTo(404);
        assertThat(dekranas.submit(rakernas + "/undangan", "scope", "ALL_BELOW").text())
                .contains("552 delegasi");
        assertThat(dekranas.submit(rakernas + "/pengumuman").text()).contains("Rapat diumumkan");
        assertThat(kutim.get(rakernas).text()).contains(THEME, "Organisasi Anda diundang");
        return rakernas;
    }

    private static void letKutaiTimurInFromItsVideoRoom(Web dekranas, String rakernas) {
        var invited = dekranas.get(rakernas + "/kehadiran").page().select("#invitation_id option");
        var kutaiTimur = invited.stream()
                .filter(option -> option.text().equals("Dekranasda Kutai Timur"))
                .findFirst()
                .orElseThrow()
                .val();
        attend(
                dekranas,
                rakernas,
                kutaiTimur,
                "Ketua Dekranasda Kutai Timur (contoh)",
                "ONLINE",
                "Ruang Vidcon Diskominfo Perstik",
                "2022-09-20T08:45");
    }

    private static void attend(Web web, String rapat, String invitation, String... arrival) {
        var fields = List.of("person", "mode", "place", "arrived_at");
        var form = new ArrayList<>(List.of("id", UUID.randomUUID().toString(), "invitation_id", invitation));
        for (var at = 0; at < arrival.length; at++) {
            form.addAll(List.of(fields.get(at), arrival[at]));
        }
        web.submit(rapat + "/kehadiran", form.toArray(String[]::new));
    }

    private static String rakerdaAfter(String rakernas, Web kutim) {
        var form = new ArrayList<>(List.of("follows_id", rakernas.substring("/rapat/".length())));
        form.addAll(List.of("theme_inherited", "true", "theme_tail", "dari Sangatta untuk Kutai Timur"));
        form.addAll(List.of("kind", "RAKERDA", "title", "Rapat Kerja Daerah Dekranasda Kutai Timur 2022"));
        form.addAll(List.of("starts_at", "2022-11-08T09:00", "ends_at", "2022-11-08T13:00"));
        form.addAll(List.of("zone", "Asia/Makassar", "place", "Sangatta", "mode", "ONSITE"));
        return kutim.post("/rapat", form.toArray(String[]::new)).location().orElseThrow();
    }

    @Test
    void isHeldByDekranasOnly() {
        var kutim = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        assertThat(kutim.get("/rapat/baru").page().select("#kind option").eachText())
                .doesNotContain("Rakernas", "Munas");
        var refused = kutim.post("/rapat", arrangement("RAKERNAS", "Rakernas Kutai Timur", "theme", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#kind-error").text()).contains("Rakernas dan Munas oleh Dekranas");
        assertThat(refused.page().select("#title").val()).isEqualTo("Rakernas Kutai Timur");
    }

    @Test
    void keepsItsDecisionsAndOnlyWithdrawsThemAfterwards() {
        var dekranas = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var rapat = heldRakor(dekranas);
        var decision =
                dekranas.get(rapat).page().select("li.decision a").first().attr("href");

        assertThat(dekranas.post(decision + "/ubahan", content("Lain sekali")).status())
                .isEqualTo(422);
        assertThat(dekranas.post(decision + "/penarikan", "reason", "tak").status())
                .isEqualTo(422);
        assertThat(dekranas.submit(decision + "/penarikan", "reason", "Diganti keputusan Rakernas 2023")
                        .text())
                .contains("Diganti keputusan Rakernas 2023");
        assertThat(dekranas.post(decision + "/penarikan", "reason", "Sekali lagi")
                        .status())
                .isEqualTo(422);
        var id = UUID.fromString(decision.substring(decision.lastIndexOf('/') + 1));
        assertThat(people.<String>asOwner(db -> db.sql("SELECT text FROM meeting.decision WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single()))
                .isEqualTo("Keputusan ke-1 rapat ini");
    }

    @Test
    void numbersItsDecisionsWithoutGapsWhenOneIsRemoved() {
        var dekranas = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var rapat = draft(dekranas, "RAKOR", "Rapat Koordinasi bernomor", "theme", "");
        dekranas.submit(rapat + "/undangan", "scope", "OWN");
        dekranas.submit(rapat + "/pengumuman");
        decide(dekranas, rapat, 3);
        var second = dekranas.get(rapat).page().select("li.decision a").get(1).attr("href");

        var page = dekranas.submit(second + "/penghapusan").page();

        assertThat(page.select("li.decision").eachAttr("value")).containsExactly("1", "2");
        assertThat(page.select("li.decision a").eachText())
                .containsExactly("Keputusan ke-1 rapat ini", "Keputusan ke-3 rapat ini");
    }

    @Test
    void asksForTheLinkWhereItIsWrittenBeforeItIsAnnounced() {
        var jambi = Web.signedInAs(people.person("SECRETARY", "15"), port);
        var typed = arrangement("RAKERDA", "Rapat tanpa tautan", "theme", "Tema");
        typed[typed.length - 1] = "";
        jambi.get("/rapat/baru");
        var rapat = jambi.post("/rapat", typed).location().orElseThrow();
        jambi.submit(rapat + "/undangan", "scope", "ALL_BELOW");

        var asked = jambi.post(rapat + "/pengumuman");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("#online_link-error").text()).contains("tautan");
        assertThat(asked.page().select("#title").val()).isEqualTo("Rapat tanpa tautan");
    }

    @Test
    void isNotOfferedToBeClosedBeforeSomebodyCame() {
        var dekranas = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var kutim = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        var closing = dekranas.get(announceToEverybody(dekranas, kutim) + "/penutupan")
                .page();

        assertThat(closing.select("form[action$=penutupan]")).isEmpty();
        assertThat(closing.select("main a[href$=kehadiran]")).hasSize(1);
    }

    @Test
    void isDraftedOnceHoweverOftenTheFormIsSent() {
        var dekranas = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var form = arrangement("RAKOR", "Rapat Koordinasi sekali saja", "theme", "");

        dekranas.get("/rapat/baru");
        var first = dekranas.post("/rapat", form);
        var second = dekranas.post("/rapat", form);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(dekranas.get("/rapat?cari=sekali+saja").page().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void ordersItsAgendaAndTellsWhenEachItemBegins() {
        var dekranas = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var rapat = draft(dekranas, "RAKOR", "Rapat Koordinasi beracara", "theme", "");
        dekranas.submit(rapat + "/acara", "id", UUID.randomUUID().toString(), "title", "Pembukaan", "minutes", "30");
        dekranas.submit(
                rapat + "/acara", "id", UUID.randomUUID().toString(), "title", "Paparan program", "minutes", "60");
        var agenda = dekranas.submit(
                        rapat + "/acara",
                        "id",
                        UUID.randomUUID().toString(),
                        "title",
                        "Kesimpulan",
                        "owner",
                        "Sekretaris")
                .page();
        var last = agenda.select("form[action$=urutan]").last().attr("action");

        dekranas.submit(last, "direction", "UP");

        assertThat(dekranas.get(rapat)
                        .page()
                        .select("#acara tbody td:first-child")
                        .eachText())
                .containsExactly("1. Pembukaan", "2. Kesimpulan", "3. Paparan program");
        assertThat(dekranas.get(rapat).page().select("#acara").text()).contains("09.00 WIB", "09.30 WIB");
    }

    private String heldRakor(Web dekranas) {
        var rapat = draft(dekranas, "RAKOR", "Rapat Koordinasi Dekranas", "theme", "");
        dekranas.submit(rapat + "/undangan", "scope", "OWN");
        dekranas.submit(rapat + "/pengumuman");
        var own = dekranas.get(rapat + "/kehadiran")
                .page()
                .select("#invitation_id option")
                .get(1)
                .val();
        attend(dekranas, rapat, own, "Sekretaris Dekranas (contoh)", "ONSITE", "", "2022-09-20T08:50");
        decide(dekranas, rapat, 1);
        dekranas.submit(rapat + "/penutupan");
        return rapat;
    }

    private static String draft(Web web, String kind, String title, String field, String value) {
        web.get("/rapat/baru");
        return web.post("/rapat", arrangement(kind, title, field, value))
                .location()
                .orElseThrow();
    }

    private static String[] arrangement(String kind, String title, String field, String value) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "kind",
            kind,
            "title",
            title,
            field,
            value,
            "starts_at",
            "2022-09-20T09:00",
            "ends_at",
            "2022-09-20T15:30",
            "zone",
            "Asia/Jakarta",
            "place",
            "Gedung Sekretariat Wakil Presiden, Jakarta",
            "mode",
            "HYBRID",
            "online_link",
            "https://rapat.contoh.invalid/rakernas-2022"
        };
    }

    private static void decide(Web web, String rapat, int count) {
        for (var number = 1; number <= count; number++) {
            web.submit(rapat + "/keputusan", content("Keputusan ke-" + number + " rapat ini"));
        }
    }

    private static String[] content(String text) {
        return new String[] {
            "id", UUID.randomUUID().toString(),
            "kind", "PROGRAMME",
            "text", text,
            "levels", "PROVINCE",
            "levels", "REGENCY",
            "bidang", "Daya Saing",
            "due_on", "2023-12-31"
        };
    }
}
