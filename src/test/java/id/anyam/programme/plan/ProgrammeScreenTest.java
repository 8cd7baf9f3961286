package id.anyam.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ProgrammeScreenTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private static String[] form(String id, String code, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "id", id,
                "year", "2031",
                "code", code,
                "title", "Perajin mahir digital",
                "purpose", "Perajin memasarkan karyanya sendiri",
                "target", "100 UMKM tiap provinsi",
                "indicators.0.name", "Perajin terlayani",
                "indicators.0.definition", "Mengikuti sampai selesai",
                "indicators.0.unit", "perajin",
                "indicators.0.target", "1.250,5"));
        fields.addAll(java.util.List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void keepsADraftToItsCouncilAndShowsItAboveOncePublished() {
        var regency = Web.signedInAs(people.person("SECRETARY", "18.71"), port);
        var province = Web.signedInAs(people.person("SECRETARY", "18"), port);
        var neighbour = Web.signedInAs(people.person("SECRETARY", "18.72"), port);
        var id = UUID.randomUUID().toString();
        regency.get("/program/baru");

        var saved = regency.submit("/program", form(id, "L-1"));

        assertThat(saved.page().text())
                .contains("Program tersimpan", "Perajin mahir digital", "Draf", "1.250,5 perajin");
        assertThat(province.get("/program/" + id).status()).isEqualTo(404);
        assertThat(neighbour.get("/program/" + id).status()).isEqualTo(404);
        assertThat(province.get("/program?tahun=2031&lingkup=BELOW").page().text())
                .doesNotContain("Perajin mahir digital");

        assertThat(regency.submit("/program/" + id + "/penerbitan").page().text())
                .contains("Terbit");
        assertThat(province.get("/program/" + id).status()).isEqualTo(200);
        assertThat(province.get("/program?tahun=2031&lingkup=BELOW").page().text())
                .contains("Perajin mahir digital");
        assertThat(neighbour.get("/program/" + id).status()).isEqualTo(404);
        assertThat(province.post("/program/" + id + "/penarikan", "why", "Bukan milik kami")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void savesAFormOnceHoweverOftenItIsSent() {
        var web = Web.signedInAs(people.person("SECRETARY", "18.01"), port);
        var id = UUID.randomUUID().toString();
        web.get("/program/baru");
        web.post("/program", form(id, "L-7"));

        assertThat(web.post("/program", form(id, "L-7")).location()).contains("/program/" + id);
        assertThat(web.get("/program?tahun=2031").page().select("tbody tr")).hasSize(1);
        assertThat(web.get("/program/" + id).page().select("section.card table tbody tr"))
                .hasSize(1);
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndLosesNothing() {
        var web = Web.signedInAs(people.person("SECRETARY", "18.02"), port);
        web.get("/program/baru");
        web.post("/program", form(UUID.randomUUID().toString(), "L-1"));

        var taken = web.post("/program", form(UUID.randomUUID().toString(), "l-1", "bidang", "Kemitraan"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().select("#code-error").text()).contains("l-1", "2031");
        assertThat(taken.page().select("[name=indicators.0.target]").val()).isEqualTo("1.250,5");
        assertThat(taken.page().select("#bidang option[selected]").text()).isEqualTo("Kemitraan");

        var wrong = web.post("/program", form(UUID.randomUUID().toString(), "L-2", "indicators.1.name", "Omzet"));
        assertThat(wrong.page().select(".summary a").eachAttr("href"))
                .contains("#indicators.1.definition", "#indicators.1.unit", "#indicators.1.target");
    }

    @Test
    void keepsTheFormerWordsReadableWhenAPublishedProgrammeChanges() {
        var web = Web.signedInAs(people.person("SECRETARY", "18.03"), port);
        var id = UUID.randomUUID().toString();
        web.get("/program/baru");
        web.post("/program", form(id, "L-1"));
        web.post("/program/" + id + "/penerbitan");
        var indicator = web.get("/program/" + id + "/perubahan")
                .page()
                .select("[name=indicators.0.id]")
                .val();

        var silent = web.post(
                "/program/" + id,
                form(
                        id,
                        "L-1",
                        "indicators.0.id",
                        indicator,
                        "indicators.1.name",
                        "Omzet naik",
                        "indicators.1.definition",
                        "Omzet sebulan",
                        "indicators.1.unit",
                        "persen",
                        "indicators.1.target",
                        "10"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#why-error").text()).contains("alasan");

        var amended = web.submit(
                "/program/" + id,
                form(
                        id,
                        "L-1",
                        "indicators.0.id",
                        indicator,
                        "indicators.1.name",
                        "Omzet naik",
                        "indicators.1.definition",
                        "Omzet sebulan",
                        "indicators.1.unit",
                        "persen",
                        "indicators.1.target",
                        "10",
                        "why",
                        "Usul rapat koordinasi"));
        assertThat(amended.page().text()).contains("Versi 2", "Usul rapat koordinasi", "Omzet naik");
        assertThat(web.get("/program/" + id + "/versi/1").page().text())
                .contains("Perajin terlayani")
                .doesNotContain("Omzet naik");
        assertThat(web.get("/program/" + id + "/versi/3").status()).isEqualTo(404);
    }

    @Test
    void tellsWhyItWasWithdrawnAndFreesItsCode() {
        var web = Web.signedInAs(people.person("SECRETARY", "18.04"), port);
        var id = UUID.randomUUID().toString();
        web.get("/program/baru");
        web.post("/program", form(id, "L-1"));
        web.post("/program/" + id + "/penerbitan");

        assertThat(web.post("/program/" + id + "/penarikan", "why", "").status())
                .isEqualTo(422);
        assertThat(web.submit("/program/" + id + "/penarikan", "why", "Digabung dengan L-2")
                        .page()
                        .text())
                .contains("Ditarik", "Digabung dengan L-2");
        assertThat(web.post("/program", form(UUID.randomUUID().toString(), "L-1"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void opensTheNumberOfAFrameToItsProgrammes() {
        var web = Web.signedInAs(people.person("SECRETARY", "18.06"), port);
        var frame = UUID.randomUUID().toString();
        web.get("/kerangka/baru");
        web.post("/kerangka", "id", frame, "name", "Garis besar Tanggamus", "first_year", "2029", "last_year", "2033");
        assertThat(web.get("/kerangka").page().select("main").text()).contains("Belum ada program terbit di dalamnya");
        var id = UUID.randomUUID().toString();
        web.post("/program", form(id, "L-1", "frame", frame));
        web.post("/program/" + id + "/penerbitan");

        var number = web.get("/kerangka").page().select("a[href$=kerangka=" + frame + "]");

        assertThat(number.text()).isEqualTo("1 program terbit");
        assertThat(web.get(number.attr("href")).page().select("#daftar tbody a").attr("href"))
                .isEqualTo("/program/" + id);
    }

    @Test
    void downloadsTheListAsExcelAndShowsFrames() {
        var web = Web.signedInAs(people.person("SECRETARY", "18.05"), port);
        web.get("/kerangka/baru");
        var frame = web.submit(
                "/kerangka",
                "id",
                UUID.randomUUID().toString(),
                "name",
                "Garis besar Lampung Timur",
                "first_year",
                "2020",
                "last_year",
                "2024",
                "direction",
                "Bangga buatan sendiri\n\nPasar luas");

        assertThat(frame.page().text()).contains("Garis besar Lampung Timur", "2020–2024", "Bangga buatan sendiri");
        assertThat(web.post(
                                "/kerangka",
                                "id",
                                UUID.randomUUID().toString(),
                                "name",
                                "Terbalik",
                                "first_year",
                                "2024",
                                "last_year",
                                "2020")
                        .page()
                        .select("#last_year-error")
                        .text())
                .contains("2024");
        assertThat(web.get("/program/unduhan.xlsx?tahun=2031").contentType()).contains("spreadsheetml");
    }
}
