package id.anyam.meeting.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.web.ExcelReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A regency tells what is wrong before the province's rakor, gets its answer, and a programme comes of it. */
@ServerTest
class ProblemStoryTest {

    private static final String TITLE = "Tenun di pesisir tidak ada penerus";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void leadsFromARegencysProblemToTheProvincesProgramme() {
        var regency = web("SECRETARY", "17.01");
        var province = web("SECRETARY", "17");
        var neighbour = web("SECRETARY", "17.02");
        var rakor = announcedRakor(province);
        var problem = told(regency, "meeting_id", rakor.substring("/rapat/".length()));

        assertThat(regency.get(problem).text()).contains(TITLE, "12,5 penenun", "Pendataan desa 2026", "Draf");
        assertThat(province.get(problem).status()).isEqualTo(404);
        assertThat(regency.get(problem + "/pengajuan").text()).contains("Yang menjawab: Dekranasda Bengkulu");
        assertThat(regency.submit(problem + "/pengajuan").text()).contains("Menunggu jawaban");
        assertThat(regency.get(problem + "/ubahan").status()).isEqualTo(422);

        assertThat(neighbour.get(problem).status()).isEqualTo(404);
        assertThat(neighbour.get("/permasalahan").text()).doesNotContain(TITLE);
        assertThat(province.get(rakor).page().select("#permasalahan li a").eachText())
                .containsExactly(TITLE);
        answers(province, regency, problem);
        becomesAProgramme(province, regency, problem);
    }

    private static void answers(Web province, Web regency, String problem) {
        assertThat(province.get("/permasalahan?keadaan=YOURS")
                        .page()
                        .select("tbody a")
                        .eachText())
                .contains(TITLE);
        assertThat(province.get("/beranda").text()).contains("menunggu jawaban resmi Anda");
        var silent = province.post(problem + "/jawaban", "answer", "ACCEPTED", "answer_text", "");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("input[value=ACCEPTED]").hasAttr("checked"))
                .isTrue();

        province.submit(
                problem + "/jawaban", "answer", "ACCEPTED", "answer_text", "Sekolah tenun dibuka di dua kecamatan.");

        assertThat(regency.get(problem).page().select("#jawaban").text())
                .contains("Diterima", "Sekolah tenun dibuka di dua kecamatan.", "Dijawab Dekranasda Bengkulu oleh");
        assertThat(regency.post(problem + "/penarikan").status()).isEqualTo(422);
        assertThat(province.get(problem + "/jawaban").status()).isEqualTo(404);
    }

    private static void becomesAProgramme(Web province, Web regency, String problem) {
        var id = problem.substring("/permasalahan/".length());
        assertThat(titles(province, "/permasalahan?keadaan=OPEN")).contains(TITLE);
        assertThat(province.get(problem).page().select("#benang .cut")).hasSize(1);
        var year = Integer.toString(LocalDate.now(java.time.Clock.systemUTC()).getYear() + 1);
        assertThat(titles(province, "/kinerja/permasalahan?tahun=" + year + "&celah=1"))
                .contains(TITLE);
        var blank = province.get("/program/baru?permasalahan=" + id + "&tahun=" + year)
                .page();
        assertThat(blank.select("input[name=problems][value=" + id + "]").hasAttr("checked"))
                .isTrue();

        var programme = UUID.randomUUID().toString();
        province.submit("/program", programme(programme, year, id));
        province.submit("/program/" + programme + "/penerbitan");

        assertThat(regency.get(problem).page().select("#benang a").eachText()).contains("P-1 Sekolah tenun pesisir");
        assertThat(province.get("/program/" + programme)
                        .page()
                        .select(".thread a[href=" + problem + "]")
                        .eachText())
                .containsExactly(TITLE);
        assertThat(titles(province, "/permasalahan?keadaan=OPEN")).doesNotContain(TITLE);
        assertThat(titles(province, "/kinerja/permasalahan?tahun=" + year + "&celah=1"))
                .doesNotContain(TITLE);
        assertThat(province.get("/benang/permasalahan/" + id).text()).contains(TITLE, "Sekolah tenun pesisir");
    }

    @Test
    void isTakenBackBeforeItIsAnsweredAndStaysReadable() {
        var regency = web("SECRETARY", "17.03");
        var province = web("SECRETARY", "17");
        var problem = told(regency);
        regency.submit(problem + "/pengajuan");

        assertThat(regency.submit(problem + "/penarikan").text()).contains("Sudah ditarik kembali");

        assertThat(province.get(problem).text()).contains("Ditarik");
        assertThat(province.post(problem + "/jawaban", "answer", "DECLINED", "answer_text", "Sudah lewat waktunya")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void isAnsweredByTheNextCouncilAboveOnly() {
        var regency = web("SECRETARY", "17.04");
        var national = web("SECRETARY", "00");
        var problem = told(regency);
        regency.submit(problem + "/pengajuan");

        assertThat(national.get(problem).page().select("a[href$=jawaban]")).isEmpty();
        assertThat(national.get(problem + "/jawaban").status()).isEqualTo(404);
        assertThat(national.post(problem + "/jawaban", "answer", "ACCEPTED", "answer_text", "Dijawab dari pusat")
                        .text())
                .contains("dewan tepat di atasnya");
    }

    @Test
    void isDraftedByAHeadOfBidangAndHandedInByTheSecretary() {
        var head = web("BIDANG_HEAD", "17.05");
        var problem = told(head);

        assertThat(head.get(problem).page().select("a[href$=pengajuan]")).isEmpty();
        assertThat(head.get(problem + "/pengajuan").status()).isEqualTo(404);
        assertThat(web("SECRETARY", "17.05").get(problem).page().select("a[href$=pengajuan]"))
                .hasSize(1);
        assertThat(head.submit(problem + "/penghapusan").text()).contains("Draf dihapus");
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndLosesNothing() {
        var regency = web("SECRETARY", "17.06");
        regency.get("/permasalahan/baru");

        var refused = regency.post("/permasalahan", "title", TITLE, "text", "Singkat", "figure", "banyak");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".field__error")).hasSizeGreaterThan(4);
        assertThat(refused.page().select("#title").val()).isEqualTo(TITLE);
        assertThat(refused.page().select("#figure").val()).isEqualTo("banyak");
    }

    @Test
    void isToldOnceHoweverOftenTheFormIsSent() {
        var regency = web("SECRETARY", "17.07");
        var form = form();
        regency.get("/permasalahan/baru");

        var first = regency.post("/permasalahan", form);

        assertThat(regency.post("/permasalahan", form).location()).isEqualTo(first.location());
        assertThat(titles(regency, "/permasalahan")).containsExactly(TITLE);
    }

    @Test
    void isFoundFilteredSortedAndDownloaded() {
        var regency = web("SECRETARY", "17.08");
        told(regency);
        told(regency, "title", "Alat pewarna alam belum ada", "category", "BAHAN_BAKU");

        assertThat(titles(regency, "/permasalahan?urut=judul")).containsExactly("Alat pewarna alam belum ada", TITLE);
        assertThat(titles(regency, "/permasalahan?urut=-judul")).containsExactly(TITLE, "Alat pewarna alam belum ada");
        assertThat(titles(regency, "/permasalahan?kategori=BAHAN_BAKU")).containsExactly("Alat pewarna alam belum ada");
        assertThat(titles(regency, "/permasalahan?cari=PESISIR")).containsExactly(TITLE);
        assertThat(titles(regency, "/permasalahan?keadaan=ANSWERED")).isEmpty();
        assertThat(ExcelReading.rows(regency.get("/permasalahan/unduhan.xlsx").bytes()))
                .anyMatch(row -> row.cells().containsAll(List.of(TITLE, "Permasalahan", "Draf")));
        assertThat(web("SECRETARY", "17.09").get("/permasalahan").text())
                .contains("Belum ada permasalahan atau usulan", "ajukan kepada dewan di atas");
    }

    @Test
    void goesTheSameWayOverTheApi() {
        var regency = Api.of(people.person("SECRETARY", "35.07"), people, port);
        var province = Api.of(people.person("SECRETARY", "35"), people, port);
        var created = regency.post("/api/v1/problems", """
                {"kind":"PROPOSAL","category":"AKSES_PASAR","title":"Pasar seni bersama tiap triwulan",
                 "text":"Perajin kecil tidak sanggup menyewa gerai sendiri.","figure":40.5,"unit":"gerai","source":"Survei 2026"}
                """);
        assertThat(created.status()).isEqualTo(201);
        var path = created.header("Location").orElseThrow();

        assertThat(created.json().get("figure").decimalValue()).isEqualByComparingTo("40.5");
        assertThat(province.get(path).status()).isEqualTo(404);
        assertThat(regency.post(path + "/submission", "").json().get("state").asString())
                .isEqualTo("SUBMITTED");
        assertThat(regency.send("DELETE", path, "").json().get("rule").asString())
                .isEqualTo("meeting.problem.rule.handed-in");
        assertThat(province.post(path + "/answer", "{}").json().get("errors").findValuesAsString("field"))
                .containsExactly("answer", "answer_text");
        var answered = province.post(path + "/answer", "{\"answer\":\"STUDIED\",\"answer_text\":\"Dikaji dahulu.\"}");
        assertThat(answered.json().get("state").asString()).isEqualTo("ANSWERED");
        assertThat(regency.get(path).json().get("answer_text").asString()).isEqualTo("Dikaji dahulu.");
        assertThat(regency.get("/api/v1/problems?standing=OPEN&search=triwulan")
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(regency.post(path + "/withdrawal", "").json().get("rule").asString())
                .isEqualTo("meeting.problem.rule.answered");
    }

    private Web web(String role, String region) {
        return Web.signedInAs(people.person(role, region), port);
    }

    private static List<String> titles(Web web, String path) {
        return web.get(path).page().select("tbody td:first-child a").eachText();
    }

    /** A draft; these fields count instead of the usual ones of the same name. */
    private static String told(Web web, String... more) {
        web.get("/permasalahan/baru");
        return web.post("/permasalahan", form(more)).location().orElseThrow();
    }

    private static String[] form(String... more) {
        var fields = new ArrayList<>(List.of(more));
        var usual = List.of(
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "PROBLEM",
                "category",
                "REGENERASI",
                "title",
                TITLE,
                "text",
                "Anak muda merantau; tinggal beberapa penenun.",
                "figure",
                "12,5",
                "unit",
                "penenun",
                "source",
                "Pendataan desa 2026");
        fields.addAll(usual);
        return fields.toArray(String[]::new);
    }

    /** Of next year, with every council of the province invited. */
    private static String announcedRakor(Web province) {
        var year = LocalDate.now(java.time.Clock.systemUTC()).getYear() + 1;
        province.get("/rapat/baru");
        var rakor = province.post(
                        "/rapat",
                        "id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "RAKOR",
                        "title",
                        "Rapat Koordinasi Bengkulu",
                        "starts_at",
                        year + "-09-20T09:00",
                        "ends_at",
                        year + "-09-20T15:30",
                        "zone",
                        "Asia/Jakarta",
                        "place",
                        "Bengkulu",
                        "mode",
                        "ONSITE")
                .location()
                .orElseThrow();
        province.submit(rakor + "/undangan", "scope", "DIRECT");
        province.submit(rakor + "/pengumuman");
        return rakor;
    }

    private static String[] programme(String id, String year, String problem) {
        return new String[] {
            "id", id,
            "year", year,
            "code", "P-1",
            "title", "Sekolah tenun pesisir",
            "purpose", "Tenun diteruskan anak muda",
            "target", "Dua kecamatan",
            "problems", problem,
            "indicators.0.name", "Penenun muda",
            "indicators.0.definition", "Lulus sekolah tenun",
            "indicators.0.unit", "orang",
            "indicators.0.target", "30"
        };
    }
}
