package id.anyam.performance.national;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoTest
class OverviewTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void namesExactlyTheDecisionThatNoProgrammeAnswers() {
        var page = Web.signedInAs(people.person("SECRETARY", "00"), port)
                .get("/kinerja?tahun=2023")
                .page();

        assertThat(page.select("#celah li a").eachText())
                .containsExactly("7. Menyiapkan penerus: menambah perajin muda yang melanjutkan usaha kerajinan.");
    }

    @Test
    void saysWhyNoDecisionIsWithoutAProgramme() {
        var web = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var quiet = Web.signedInAs(people.person("SECRETARY", "35.22"), port);

        assertThat(empty(web, "/kinerja/keputusan?tahun=2023&celah=1")).isEmpty();
        assertThat(empty(web, "/kinerja/keputusan?tahun=2024&celah=1"))
                .isEqualTo("Semua keputusan sudah punya program.");
        assertThat(empty(web, "/kinerja/keputusan?tahun=2024&celah=1&cari=tidakada"))
                .isEqualTo("Tidak ada baris");
        assertThat(empty(quiet, "/kinerja/keputusan?tahun=2024&celah=1"))
                .isEqualTo("Belum ada keputusan yang meminta program");
        assertThat(quiet.get("/kinerja?tahun=2024").page().select("#celah p").text())
                .isEqualTo("Belum ada keputusan yang meminta program");
        web.post("/bahasa", "bahasa", "en");
        assertThat(empty(web, "/kinerja/keputusan?tahun=2024&celah=1")).isEqualTo("Every decision has a programme.");
    }

    private static String empty(Web web, String path) {
        return web.get(path).page().select("#daftar .empty h2").text();
    }

    @Test
    void countsEveryCouncilOnceUnderEachProgramme() {
        var page = Web.signedInAs(people.person("SECRETARY", "00"), port)
                .get("/kinerja?tahun=2023")
                .page();

        assertThat(page.select("#jawaban tbody tr"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.select("td.num").eachText().stream()
                                .mapToInt(Integer::parseInt)
                                .sum())
                        .isEqualTo(552));
    }

    @Test
    void addsTheMoneyOfAllSourcesToTheTotalToTheRupiah() {
        var page = Web.signedInAs(people.person("CHAIR", "00"), port)
                .get("/kinerja?tahun=2023")
                .page();
        var sources =
                page.select("#uang tbody tr").stream().map(OverviewTest::pagu).toList();
        var ledger = people.asOwner(db -> db.sql("""
                        SELECT sum(CASE a.state WHEN 'APPROVED' THEN x.amount ELSE
                                   (SELECT coalesce(sum(s.amount), 0) FROM programme.spending s WHERE s.allocation_id = x.id) END)
                          FROM programme.allocation x
                          JOIN programme.activity a ON a.id = x.activity_id AND a.state IN ('APPROVED', 'CANCELLED')
                          JOIN programme.programme p ON p.id = a.programme_id AND p.year = 2023
                        """).query(Long.class).single());

        assertThat(sources.stream().mapToLong(Long::longValue).sum())
                .isEqualTo(pagu(page.selectFirst("#uang tfoot tr")))
                .isEqualTo(ledger);
    }

    @Test
    void opensANumberToAsManyRows() {
        var web = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var silent = web.get("/kinerja?tahun=2023").page().selectFirst("#jawaban tbody tr td:last-child a");
        var rows = web.get(silent.attr("href")).page();

        assertThat(rows.select(".paging").text()).contains(silent.text() + " baris");
    }

    @Test
    void opensTheCouncilsThatAnsweredWithTheReasonsOfWhatTheyAdapted() {
        var web = Web.signedInAs(people.person("SECRETARY", "35"), port);
        var figure = web.get("/kinerja?tahun=2023").page().selectFirst(".figure a[href*=SUDAH]");
        var rows = web.get(figure.attr("href")).page().select("#daftar tbody tr");

        assertThat(rows.select("td[data-label=Jawaban]").eachText())
                .contains("Disesuaikan")
                .doesNotContain("Belum menjawab");
        assertThat(rows)
                .filteredOn(row -> row.text().contains("Disesuaikan"))
                .allSatisfy(row ->
                        assertThat(row.select("td[data-label=Alasan]").text()).hasSizeGreaterThan(5));
    }

    @Test
    void showsARegencyOnlyItsOwnSegment() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        assertThat(web.get("/kinerja?tahun=2023").page().select("#daerah tbody tr"))
                .hasSize(1);
        assertThat(web.get("/kinerja?tahun=2023&daerah=12.18").status()).isEqualTo(404);
        assertThat(web.get("/kinerja/uang?tahun=2023")
                        .page()
                        .select("tbody td:first-child")
                        .eachText())
                .containsOnly("Dekranasda Kutai Timur");
    }

    @Test
    void saysWhoseRoleSeesOnlyAPart() {
        var part = "hanya menghitung yang boleh Anda lihat";

        assertThat(overview("BIDANG_HEAD", "64")).contains(part);
        assertThat(overview("BIDANG_HEAD", "64.08")).doesNotContain(part);
        assertThat(overview("AUDITOR", "64")).doesNotContain(part);
    }

    private String overview(String role, String region) {
        return Web.signedInAs(people.person(role, region), port)
                .get("/kinerja?tahun=2023")
                .page()
                .select("main")
                .text();
    }

    @Test
    void countsFiguresAnewToWhatWasKeptUp() {
        var kept = figures();
        people.asOwner(db -> db.sql("SELECT programme.count_figures_anew()")
                .query((row, n) -> n)
                .list());

        assertThat(figures()).isEqualTo(kept);
    }

    private List<String> figures() {
        return people.asOwner(
                db -> db.sql("""
                        SELECT f::text FROM programme.activity_figure f
                        UNION ALL SELECT f::text FROM programme.source_figure f
                        UNION ALL SELECT f::text FROM programme.indicator_figure f
                        UNION ALL SELECT f::text FROM programme.council_figure f WHERE activities > 0
                        UNION ALL SELECT f::text FROM programme.report_respondent f
                        UNION ALL SELECT f::text FROM programme.report_total f WHERE amount <> 0
                        ORDER BY 1
                        """).query((row, n) -> row.getString(1)).list());
    }

    private static long pagu(Element row) {
        return Long.parseLong(row.select("td.num").first().text().replaceAll("[^0-9]", ""));
    }
}
