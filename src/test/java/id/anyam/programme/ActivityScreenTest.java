package id.anyam.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ActivityScreenTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private RattanCourse course;
    private Web secretary;

    @BeforeEach
    void prepare() {
        secretary = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        course = RattanCourse.of(people, secretary);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedMeanwhile() {
        var activity = course.plan("Pelatihan anyaman rotan dua layar", "30");
        var first = RattanCourse.fields("Pelatihan anyaman rotan pagi", "40", "version", "1");
        var second = RattanCourse.fields("Pelatihan anyaman rotan sore", "30", "version", "1");

        assertThat(secretary.post(activity, first).status()).isEqualTo(303);
        var refused = secretary.post(activity, second);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("input[name=title]").attr("value"))
                .isEqualTo("Pelatihan anyaman rotan sore");
        assertThat(refused.page().select("#theirs").text()).contains("Pelatihan anyaman rotan pagi", "40");
    }

    @Test
    void isUnseenByTheProvinceWhileItIsADraft() {
        var activity = course.plan("Pelatihan rahasia sementara", "30");
        var province = Web.signedInAs(people.person("SECRETARY", "64"), port);

        assertThat(province.get(activity).status()).isEqualTo(404);
        assertThat(province.get("/kegiatan?lingkup=semua&tahun=2023&cari=rahasia")
                        .text())
                .doesNotContain("Pelatihan rahasia sementara");
    }

    @Test
    void beginWithTheRegionOfTheirCouncil() {
        var form = secretary.get("/kegiatan/baru?program=" + course.programme()).page();

        assertThat(form.select("#region").val()).isEqualTo("64.08 Kabupaten Kutai Timur, Provinsi Kalimantan Timur");
    }

    @Test
    void tellAHeadOfBidangWhoHandsThemIn() {
        var head = Web.signedInAs(people.person("BIDANG_HEAD", "64.08"), port);
        var activity = RattanCourse.of(people, head).plan("Pelatihan dari bidang", "30");

        assertThat(head.get(activity).page().select("main").text()).contains("beri tahu sekretaris");
        assertThat(secretary.get(activity).page().select("main").text()).doesNotContain("beri tahu sekretaris");
    }

    @Test
    void showWhereTheyStandToWhoComesLateToAQuestion() {
        var activity = course.plan("Pelatihan yang belum diajukan", "30");
        var late = Web.signedInAs(people.person("CHAIR", "64.08"), port).get(activity + "/keputusan");

        assertThat(late.status()).isEqualTo(303);
        assertThat(late.location()).contains(activity);
    }

    @Test
    void areFoundByThoseWhoHaveNoneOfTheirOwn() {
        var auditor = Web.signedInAs(people.person("AUDITOR", "00"), port);
        var planner = Web.signedInAs(people.person("OPD_PLANNER", course.agency()), port);

        assertThat(auditor.get("/kegiatan").page().select(".empty a").attr("href"))
                .isEqualTo("/kegiatan?lingkup=semua");
        assertThat(planner.get("/kegiatan").page().select(".page__head a").eachText())
                .containsExactly("Unduh Excel");
        assertThat(planner.get("/program").page().select("#lingkup [selected]").text())
                .isEqualTo("Semua tingkat");
    }

    @Test
    void isClosedToTheWrongRole() {
        var activity = course.plan("Pelatihan peran salah", "30");
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
        var form = secretary.get("/kegiatan/baru?program=" + course.programme()).page();
        var answer = secretary.post(
                "/kegiatan",
                "id",
                form.selectFirst("input[name=id]").attr("value"),
                "programme",
                course.programme().toString(),
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
        var activity = course.plan("Pelatihan dengan banyak baris", "30");
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
        course.plan("Pelatihan untuk Excel", "30");

        var excel = secretary.get("/kegiatan/unduhan.xlsx?tahun=2023");

        assertThat(excel.status()).isEqualTo(200);
        assertThat(excel.contentType()).contains("spreadsheetml");
    }
}
