package id.anyam.performance.national;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every number of the overview, followed to the rows behind it. */
@DemoTest
class NumbersTest {

    private static final Pattern ROWS = Pattern.compile("([0-9.]+) baris");

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    record Spent(String id, String region, String title) {}

    @ParameterizedTest
    @ValueSource(strings = {"00", "64", "64.08"})
    void openToTheRowsTheyCount(String region) {
        var web = Web.signedInAs(people.person("SECRETARY", region), port);
        var page = web.get("/kinerja?tahun=2023").page();

        var counts = page.select(".figure a, #jawaban td.num a, #daerah td a[href*=/jawaban]");
        assertThat(counts).hasSizeGreaterThan(4);
        counts.stream().filter(link -> !link.attr("href").contains("/uang")).forEach(link -> {
            assertThat(rows(web.get(link.attr("href")).page()))
                    .as(link.attr("href"))
                    .isEqualTo(count(link));
        });
        var money = page.select("#uang td.num a, #daerah td a[href*=/uang]");
        assertThat(money).hasSizeGreaterThan(3);
        money.forEach(link -> assertThat(sums(web.get(link.attr("href")).page()))
                .as(link.attr("href"))
                .contains(link.text()));
        var results = page.select("#hasil td.num a");
        assertThat(results).isNotEmpty();
        results.forEach(link -> assertThat(sums(web.get(link.attr("href")).page()))
                .as(link.attr("href"))
                .contains(link.text().split(" ")[0]));
    }

    @Test
    void openTheMoneyOfACouncilToTheActivitiesItComesFrom() {
        var web = Web.signedInAs(people.person("SECRETARY", "64"), port);
        var rows = web.get("/kinerja/uang?tahun=2023").page().select("tbody tr");

        assertThat(rows).hasSizeGreaterThan(1);
        rows.forEach(row -> {
            var cells = row.select("td.num").eachText();
            assertThat(sums(web.get(row.selectFirst("a").attr("href")).page()))
                    .as(row.text())
                    .containsExactlyElementsOf(cells.subList(0, 2));
        });
    }

    @Test
    void agreeToTheRupiahWhenAnActivityIsCancelledAfterSpending() {
        var spent = people.asOwner(db -> db.sql("""
                        SELECT f.activity_id::text AS id, o.region_code AS region, a.title
                          FROM programme.activity_figure f
                          JOIN programme.activity a ON a.id = f.activity_id
                          JOIN organisation.organisation o ON o.id = f.organisation_id AND o.kind = 'REGENCY'
                         WHERE f.year = 2023 AND f.state = 'APPROVED' AND f.spent > 0
                           AND o.region_code NOT IN ('64.08', '12.18', '36.74', '35.22')
                         ORDER BY f.activity_id LIMIT 1
                        """).query(Spent.class).single());
        var web = Web.signedInAs(people.person("SECRETARY", spent.region()), port);
        var before = amount(total(web));
        web.get("/kegiatan/" + spent.id() + "/pembatalan");
        assertThat(web.post("/kegiatan/" + spent.id() + "/pembatalan", "why", "Hibah tahap kedua tidak cair")
                        .status())
                .isEqualTo(303);

        var national = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var there = national.get("/kinerja?tahun=2023&daerah=" + spent.region()).page();
        var report = web.get("/laporan?tahun=2023").page();
        assertThat(amount(total(web))).isEqualTo(before);
        assertThat(there.select("#daerah td a[href*=/uang]").text()).isEqualTo(total(web));
        assertThat(report.select("section:last-of-type tr.total td.num").get(1).text())
                .isEqualTo(total(web));
        assertThat(report.select("section:last-of-type tr.total td.num").get(0).text())
                .isEqualTo(there.select("#uang tfoot td.num").get(0).text());
        assertThat(report.select("tr:contains(" + spent.title() + ")").text()).contains("Dibatalkan");
    }

    @Test
    void leadToEveryProvinceByALinkThatNamesIt() {
        var web = Web.signedInAs(people.person("SECRETARY", "00"), port);
        var page = web.get("/kinerja?tahun=2023").page();
        var tiles = page.select(".tiles a");

        assertThat(tiles).hasSize(38).allSatisfy(tile -> {
            assertThat(tile.attr("href")).matches("/kinerja\\?tahun=2023&daerah=[0-9]{2}");
            assertThat(tile.attr("aria-label")).matches(".+: \\d+ dari \\d+ daerah");
        });
        assertThat(tiles.eachAttr("href")).doesNotHaveDuplicates();
        assertThat(tiles.eachAttr("style")).doesNotHaveDuplicates();
        // A place on the map of a phone is smaller than a finger.
        assertThat(page.select("#daerah td:first-child a").eachAttr("href")).containsAll(tiles.eachAttr("href"));
    }

    private static String total(Web web) {
        return web.get("/kinerja?tahun=2023")
                .page()
                .select("#uang tfoot td.num")
                .get(1)
                .text();
    }

    private static BigDecimal amount(String money) {
        return new BigDecimal(money.replaceAll("[^0-9]", ""));
    }

    /** The number a link stands for: its own text, or the large one above it. */
    private static int count(Element link) {
        var figure = link.closest(".figure");
        var text =
                figure == null ? link.text() : figure.select(".figure__value").text();
        return switch (text) {
            case "sudah menjawab" -> 1;
            case "belum menjawab" -> 0;
            default -> Integer.parseInt(text.split(" ")[0].replace(".", ""));
        };
    }

    private static int rows(Document page) {
        var said = ROWS.matcher(page.select(".paging").text());
        return said.find()
                ? Integer.parseInt(said.group(1).replace(".", ""))
                : page.select("#daftar tbody tr").size();
    }

    private static List<String> sums(Document page) {
        return page.select("#daftar .empty").isEmpty()
                ? page.select("tfoot td.num").eachText().stream()
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of("Rp0");
    }
}
