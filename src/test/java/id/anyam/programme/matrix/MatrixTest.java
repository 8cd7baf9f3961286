package id.anyam.programme.matrix;

import static id.anyam.programme.matrix.Workbooks.plan;
import static id.anyam.programme.matrix.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A council's year out as a workbook and in again, on screen and over the API. */
@ServerTest
class MatrixTest {

    private static final String REGION = "64.08";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private Web secretary;
    private ImportingCouncil council;

    @BeforeEach
    void signIn() {
        council = ImportingCouncil.of(REGION, people, port);
        secretary = council.secretary();
    }

    @Test
    void teachesWhoHasImportedNothing() {
        var page = Web.signedInAs(people.person("SECRETARY", "62.01"), port)
                .get("/program/matriks")
                .page();

        assertThat(page.select(".empty h2").text()).isEqualTo("Belum ada impor");
        assertThat(page.select("input[type=file]").attr("accept")).contains(".xlsx");
    }

    @Test
    void showsFirstWritesOnceAndFindsItselfUnchangedAfterwards() {
        var code = ImportingCouncil.code();
        var book = plan(List.of(
                row(code, "Kursus anyam " + code, "Bahan dan alat", "Hibah APBD", "Rp24.000.000"),
                row(code, "Kursus anyam " + code, "Bahan dan alat", "CSR", "6.000.000,00"),
                row(code, "Kursus anyam " + code, "Narasumber", "hibah", "10000000")));
        var path = council.upload(book);

        var preview = secretary.get(path).page();
        assertThat(ImportingCouncil.count(preview, "Baris baru")).isEqualTo("3");
        assertThat(council.activities(code)).isZero();

        var seen = preview.select("input[name=seen]").attr("value");
        assertThat(secretary.post(path + "/penerapan", "seen", seen).status()).isEqualTo(303);
        assertThat(secretary.post(path + "/penerapan", "seen", seen).status()).isEqualTo(303);

        assertThat(council.activities(code)).isEqualTo(1);
        assertThat(council.one(
                        "SELECT sum(amount) FROM programme.budget_line l JOIN programme.activity a ON a.id = l.activity_id WHERE a.title = ?",
                        "Kursus anyam " + code))
                .isEqualTo(40_000_000);
        assertThat(council.one(
                        "SELECT count(*) FROM audit.entry e JOIN programme.activity a ON a.id = e.row_id WHERE a.title = ?",
                        "Kursus anyam " + code))
                .isEqualTo(1);
        var again = secretary.get(council.upload(council.exported())).page();
        assertThat(ImportingCouncil.count(again, "Baris baru")).isEqualTo("0");
        assertThat(ImportingCouncil.count(again, "Baris berubah")).isEqualTo("0");
        assertThat(ImportingCouncil.count(again, "Baris ditolak")).isEqualTo("0");
    }

    @Test
    void takesBackAWholeImportUnlessSomebodyWentOn() {
        var code = ImportingCouncil.code();
        var path = council.applied(plan(List.of(row(code, "Kursus ukir " + code, "Bahan", "hibah", "1000000"))));
        var changed = council.exported(code, "Kuota", "25");
        var second = council.applied(changed);
        assertThat(council.quota("Kursus ukir " + code)).isEqualTo(25);

        var refused = secretary.post(path + "/pembatalan");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".summary").text()).contains("Kursus ukir " + code);

        assertThat(secretary.post(second + "/pembatalan").status()).isEqualTo(303);
        assertThat(council.quota("Kursus ukir " + code)).isEqualTo(20);

        var third = ImportingCouncil.code();
        var fresh = council.applied(plan(List.of(row(third, "Kursus tenun " + third, "Bahan", "hibah", "1000000"))));
        assertThat(secretary.post(fresh + "/pembatalan").status()).isEqualTo(303);
        assertThat(council.activities(third)).isZero();
        assertThat(council.one(
                        "SELECT count(*) FROM programme.programme WHERE code = ? AND state = 'WITHDRAWN'", third))
                .isEqualTo(1);
        assertThat(secretary.get("/program/matriks").text()).contains("Dibatalkan");
    }

    @Test
    void keepsThePreviewUntilThePlanChangesMeanwhile() {
        var code = ImportingCouncil.code();
        council.applied(plan(List.of(row(code, "Kursus kayu " + code, "Bahan", "hibah", "1000000"))));
        var path = council.upload(council.exported(code, "Kuota", "25"));
        var looked = secretary.get(path).page().select("input[name=seen]").attr("value");
        assertThat(secretary.get(path).page().select("input[name=seen]").attr("value"))
                .isEqualTo(looked);

        people.asOwner(db -> db.sql("UPDATE programme.activity SET quota = 24, version = version + 1 WHERE title = ?")
                .param("Kursus kayu " + code)
                .update());
        assertThat(secretary.get(path).page().select("#baris tbody").text()).contains("Kuota: 24 → 25");
        var stale = secretary.post(path + "/penerapan", "seen", looked);

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.page().select("#baris tbody").text()).contains("Kuota: 24 → 25");
        assertThat(council.quota("Kursus kayu " + code)).isEqualTo(24);
        var seen = stale.page().select("input[name=seen]").attr("value");
        assertThat(secretary.post(path + "/penerapan", "seen", seen).status()).isEqualTo(303);
        assertThat(council.quota("Kursus kayu " + code)).isEqualTo(25);
        assertThat(secretary.get(path).page().select("#baris tbody").text()).contains("Kuota: 24 → 25");
    }

    @Test
    void wordsWhatChangesAsAPersonWouldSayIt() {
        var code = ImportingCouncil.code();
        council.applied(plan(List.of(row(code, "Kursus lontar " + code, "Bahan", "hibah", "1000000"))));

        var kind = secretary
                .get(council.upload(council.exported(code, "Jenis kegiatan", "Pameran")))
                .page();
        assertThat(kind.select("#baris tbody").text()).contains("Jenis kegiatan: Pelatihan → Pameran");
        var start = secretary
                .get(council.upload(council.exported(code, "Mulai", "7/3/2023")))
                .page();
        assertThat(start.select("#baris tbody").text()).contains("Mulai: 6 Maret 2023 → 7 Maret 2023");
        var place = secretary
                .get(council.upload(council.exported(code, "Wilayah", "64.74")))
                .page();
        assertThat(place.select("#baris tbody").text())
                .contains("Wilayah: Kabupaten Kutai Timur → Kota Bontang")
                .doesNotContain("64.74");
        var target = secretary
                .get(council.upload(council.exported(code, "Target keluaran", "1250,5")))
                .page();
        assertThat(target.select("#baris tbody").text()).contains("Target keluaran: 20 → 1.250,5");
    }

    @Test
    void putsTheBudgetLineBelowItsActivity() {
        var code = ImportingCouncil.code();
        var page = secretary
                .get(council.upload(plan(List.of(row(code, "Kursus bambu " + code, "Bahan", "hibah", "1000000")))))
                .page();

        var cell = page.selectFirst("#baris td[data-label=Kegiatan]");
        assertThat(cell.children()).hasSize(1);
        assertThat(cell.ownText()).isEmpty();
        assertThat(cell.child(0).select("br + span").text()).isEqualTo("Bahan");
    }

    @Test
    void neverOverwritesWhatWasHandedIn() {
        var code = ImportingCouncil.code();
        council.applied(plan(List.of(row(code, "Kursus perak " + code, "Bahan", "hibah", "1000000"))));
        people.asOwner(db -> db.sql("UPDATE programme.activity SET state = 'SUBMITTED', version = 2 WHERE title = ?")
                .param("Kursus perak " + code)
                .update());

        var page = secretary
                .get(council.upload(council.exported(code, "Kuota", "99")) + "?baris=REFUSED")
                .page();

        assertThat(page.text()).contains("Kegiatan ini Diajukan, jadi tidak diubah lewat impor.");
        assertThat(council.quota("Kursus perak " + code)).isEqualTo(20);
    }

    @Test
    void isThereForItsUploaderOnlyAndNotForOthers() {
        var path = council.upload(plan(List.of(row(ImportingCouncil.code(), "Kursus rahasia", "Bahan", "hibah", "1"))));

        assertThat(Web.signedInAs(people.person("SECRETARY", REGION), port)
                        .get(path)
                        .status())
                .isEqualTo(404);
        assertThat(Web.signedInAs(people.person("SECRETARY", "64"), port)
                        .get(path)
                        .status())
                .isEqualTo(404);
        assertThat(Web.signedInAs(people.person("CHAIR", REGION), port)
                        .get("/program/matriks")
                        .text())
                .doesNotContain("Lihat dahulu");
    }

    @Test
    void worksOverTheApi() {
        var person = people.person("SECRETARY", REGION);
        var code = ImportingCouncil.code();
        var web = Web.signedInAs(person, port);
        web.get("/program/matriks");
        var upload = web.upload(
                "/api/v1/programme-imports",
                "file",
                "rencana.xlsx",
                plan(List.of(row(code, "Kursus API " + code, "Bahan", "hibah", "1000000"))),
                "year",
                "2023");
        assertThat(upload.status()).as(upload.text()).isEqualTo(201);
        var path = upload.location().orElseThrow();
        var api = Api.of(person, people, port);

        assertThat(api.get(path).json().path("added").asInt()).isEqualTo(1);
        assertThat(api.get(path + "/rows")
                        .json()
                        .path("items")
                        .get(0)
                        .path("verdict")
                        .asString())
                .isEqualTo("NEW");
        var seen = api.get(path).json().path("seen").asString();
        assertThat(api.post(path + "/application", "{\"seen\":\"" + seen + "\"}")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("APPLIED");
        assertThat(council.activities(code)).isEqualTo(1);
        assertThat(api.send("DELETE", path, "").status()).isEqualTo(422);
        assertThat(council.activities(code)).isEqualTo(1);
        assertThat(api.post(path + "/undoing", "").json().path("state").asString())
                .isEqualTo("UNDONE");
        assertThat(council.activities(code)).isZero();
    }
}
