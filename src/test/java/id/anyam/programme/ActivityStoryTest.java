package id.anyam.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestClock;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Kutai Timur plans a rattan course with its grant and the agency for cooperatives, and carries it out. */
@ServerTest
class ActivityStoryTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private UUID programme;
    private UUID opd;
    private Web secretary;
    private Web chair;

    @BeforeEach
    void prepare() {
        clock.set(Instant.parse("2023-05-10T02:00:00Z"));
        var kutim = people.council("64.08");
        programme = people.asOwner(db -> db.sql("""
                INSERT INTO programme.programme (organisation_id, year, code, title, purpose, target, state, published_at)
                VALUES (:council, 2023, :code, 'Perajin rotan naik kelas', 'tujuan', 'sasaran', 'PUBLISHED', now()) RETURNING id
                """)
                .param("council", kutim)
                .param("code", "K" + UUID.randomUUID().toString().substring(0, 8))
                .query(UUID.class)
                .single());
        opd = people.asOwner(
                db -> db.sql("""
                INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone)
                VALUES ('OPD', :council, '64.08', 'Dinas Koperasi dan UKM Kutai Timur', 'Dinas Koperasi', 'Asia/Makassar') RETURNING id
                """).param("council", kutim).query(UUID.class).single());
        secretary = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        chair = Web.signedInAs(people.person("CHAIR", "64.08"), port);
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void walksFromDraftByReturnToTwoRealisedQuarters() {
        var activity = planned("Pelatihan anyaman rotan", "30");
        budget(activity, "30.000.000");

        var tooLittle = secretary.post(activity + "/pengajuan");
        assertThat(tooLittle.status()).isEqualTo(422);
        assertThat(tooLittle.page().select(".summary").text()).contains("Rp6.000.000");

        budget(activity, "36.000.000");
        assertThat(secretary.submit(activity + "/pengajuan").page().text()).contains("Diajukan");
        assertThat(secretary.post(activity + "/pengajuan").status())
                .as("a double click")
                .isEqualTo(303);

        assertThat(chair.get("/persetujuan").page().text()).contains("Pelatihan anyaman rotan");
        var version = chair.get(activity + "/keputusan")
                .page()
                .selectFirst("input[name=version]")
                .attr("value");
        assertThat(chair.post(activity + "/pengembalian", "version", version, "why", "", "field", "quota")
                        .status())
                .isEqualTo(422);
        chair.submit(
                activity + "/pengembalian", "version", version, "why", "Kuota belum sesuai anggaran", "field", "quota");

        var returned = secretary.get(activity).page();
        assertThat(returned.text()).contains("Kuota belum sesuai anggaran");
        assertThat(returned.select("a[href=" + activity + "/ubah#quota]")).isNotEmpty();
        var typed = secretary.get(activity + "/ubah").page();
        var corrected = new ArrayList<>(List.of(plan("Pelatihan anyaman rotan", "25")));
        corrected.addAll(
                List.of("version", typed.selectFirst("input[name=version]").attr("value")));
        assertThat(secretary.post(activity, corrected.toArray(String[]::new)).status())
                .isEqualTo(303);
        secretary.submit(activity + "/pengajuan");

        assertThat(chair.post(activity + "/persetujuan", "version", version).status())
                .as("a decision on what was read before the correction")
                .isEqualTo(422);
        var now = chair.get(activity + "/keputusan")
                .page()
                .selectFirst("input[name=version]")
                .attr("value");
        assertThat(chair.submit(activity + "/persetujuan", "version", now)
                        .page()
                        .text())
                .contains("Disetujui");
        assertThat(secretary.get(activity + "/ubah").status()).isEqualTo(422);

        realise(activity, 1, "10", "20.000.000");
        realise(activity, 2, "15", "4.000.000");
        var over = realisation(activity, 2, "15", "4.000.001");
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.page().select(".field__error").text()).contains("Sisa tinggal Rp4.000.000");
        var early = realisation(activity, 3, "1", "0");
        assertThat(early.page().text()).contains("Triwulan ini belum mulai");

        var done = secretary.get(activity).page();
        assertThat(done.text())
                .contains("Rp60.000.000", "Rp24.000.000", "Rp36.000.000", "25 / 30", "TW I 2023", "TW II 2023");
        long granted = people.asOwner(db -> db.sql("""
                SELECT spent
                  FROM programme.report_money_by_source
                 WHERE organisation_id = :id AND year = 2023 AND source = 'HIBAH_APBD'
                """)
                .param("id", people.council("64.08"))
                .query(Long.class)
                .single());
        assertThat(granted).isGreaterThanOrEqualTo(24_000_000);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedMeanwhile() {
        var activity = planned("Pelatihan anyaman rotan dua layar", "30");
        var first = new ArrayList<>(List.of(plan("Pelatihan anyaman rotan pagi", "40")));
        first.addAll(List.of("version", "1"));
        var second = new ArrayList<>(List.of(plan("Pelatihan anyaman rotan sore", "30")));
        second.addAll(List.of("version", "1"));

        assertThat(secretary.post(activity, first.toArray(String[]::new)).status())
                .isEqualTo(303);
        var refused = secretary.post(activity, second.toArray(String[]::new));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("input[name=title]").attr("value"))
                .isEqualTo("Pelatihan anyaman rotan sore");
        assertThat(refused.page().select("#theirs").text()).contains("Pelatihan anyaman rotan pagi", "40");
    }

    @Test
    void isUnseenByTheProvinceWhileItIsADraft() {
        var activity = planned("Pelatihan rahasia sementara", "30");
        var province = Web.signedInAs(people.person("SECRETARY", "64"), port);

        assertThat(province.get(activity).status()).isEqualTo(404);
        assertThat(province.get("/kegiatan?lingkup=semua&tahun=2023&cari=rahasia")
                        .text())
                .doesNotContain("Pelatihan rahasia sementara");
    }

    @Test
    void isClosedToTheWrongRole() {
        var activity = planned("Pelatihan peran salah", "30");
        var curator = Web.signedInAs(people.person("CURATOR", "64.08"), port);
        var neighbour = Web.signedInAs(people.person("CHAIR", "64.07"), port);
        neighbour.get("/kegiatan");

        assertThat(curator.get(activity).status()).isEqualTo(404);
        assertThat(secretary.get(activity + "/keputusan").status()).isEqualTo(404);
        assertThat(secretary.post(activity + "/persetujuan").status()).isEqualTo(404);
        assertThat(neighbour.post(activity + "/persetujuan").status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongAndKeepsTheRest() {
        var form = secretary.get("/kegiatan/baru?program=" + programme).page();
        var answer = secretary.post(
                "/kegiatan",
                "id",
                form.selectFirst("input[name=id]").attr("value"),
                "programme",
                programme.toString(),
                "title",
                "Bimtek",
                "starts_on",
                "2024-03-06",
                "ends_on",
                "2024-03-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".summary li")).hasSizeGreaterThan(5);
        assertThat(answer.page().text()).contains("harus mulai dalam tahun programnya, 2023");
        assertThat(answer.page().selectFirst("input[name=title]").attr("value")).isEqualTo("Bimtek");
    }

    @Test
    void addsARowOfTheBudgetWithoutSavingAnything() {
        var activity = planned("Pelatihan dengan banyak baris", "30");
        var answer = secretary.post(
                activity + "/anggaran",
                "version",
                "1",
                "lines.0.description",
                "Bahan",
                "lines.0.amount",
                "abc",
                "tambah",
                "line");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("input[name=lines.0.amount]").attr("value"))
                .isEqualTo("abc");
        assertThat(answer.page().select("input[name=lines.1.description]")).hasSize(1);
        assertThat(secretary.get(activity).page().text()).contains("Belum ada anggaran");
    }

    @Test
    void comesAsExcelWithItsMoney() {
        planned("Pelatihan untuk Excel", "30");

        var excel = secretary.get("/kegiatan/unduhan.xlsx?tahun=2023");

        assertThat(excel.status()).isEqualTo(200);
        assertThat(excel.contentType()).contains("spreadsheetml");
    }

    private String planned(String title, String quota) {
        var form = secretary.get("/kegiatan/baru?program=" + programme).page();
        var fields = new ArrayList<>(List.of(plan(title, quota)));
        fields.addAll(
                List.of("id", form.selectFirst("input[name=id]").attr("value"), "programme", programme.toString()));
        var answer = secretary.post("/kegiatan", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.page().select(".summary").text()).isEqualTo(303);
        return answer.location().orElseThrow();
    }

    private static String[] plan(String title, String quota) {
        return new String[] {
            "title", title,
            "kind", "TRAINING",
            "region", "64.08",
            "place", "Sangatta",
            "starts_on", "2023-03-06",
            "ends_on", "10/06/2023",
            "craft", "Anyaman rotan",
            "audience", "Perajin rotan pemula",
            "quota", quota,
            "responsible", "Bidang Daya Saing",
            "output_unit", "perajin",
            "output_target", "30"
        };
    }

    private void budget(String activity, String fromAgency) {
        var version = secretary
                .get(activity + "/anggaran")
                .page()
                .selectFirst("input[name=version]")
                .attr("value");
        var answer = secretary.post(
                activity + "/anggaran",
                "version",
                version,
                "lines.0.id",
                line(activity, 0),
                "lines.0.description",
                "Bahan dan alat praktik",
                "lines.0.amount",
                "24.000.000",
                "lines.0.sources.0.source",
                "HIBAH_APBD",
                "lines.0.sources.0.amount",
                "24.000.000",
                "lines.1.id",
                line(activity, 1),
                "lines.1.description",
                "Narasumber dan pendamping",
                "lines.1.amount",
                "36.000.000",
                "lines.1.sources.0.source",
                "KEGIATAN_OPD",
                "lines.1.sources.0.payer",
                opd.toString(),
                "lines.1.sources.0.amount",
                fromAgency);
        assertThat(answer.status()).as(answer.page().select(".summary").text()).isEqualTo(303);
    }

    private static String line(String activity, int number) {
        return UUID.nameUUIDFromBytes((activity + number).getBytes()).toString();
    }

    private void realise(String activity, int quarter, String output, String fromGrant) {
        var answer = realisation(activity, quarter, output, fromGrant);
        assertThat(answer.status()).as(answer.page().select(".summary").text()).isEqualTo(303);
    }

    private Web.Answer realisation(String activity, int quarter, String output, String fromGrant) {
        var path = activity + "/realisasi/2023/" + quarter;
        var page = secretary.get(path).page();
        var seen = page.select("input[name=seen]").attr("value");
        var grant = page.select("input[name=spending.0.allocation]").attr("value");
        return secretary.post(
                path, "seen", seen, "output", output, "spending.0.allocation", grant, "spending.0.amount", fromGrant);
    }
}
