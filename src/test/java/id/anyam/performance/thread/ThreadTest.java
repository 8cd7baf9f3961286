package id.anyam.performance.thread;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.DemoTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The thread of the rattan course of Kutai Timur, in the demo country. */
@DemoTest
class ThreadTest {

    private static final String COURSE = "Pelatihan anyaman rotan bersama Dinas Koperasi, Angkatan I";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    record Course(String id, String decision, String text) {}

    @Test
    void leadsFromTheDecisionToTheCourseWithItsResults() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        var page = web.get("/benang/" + course().decision()).page();

        var knots = titles(page);
        assertThat(knots.getFirst()).isEqualTo(course().text());
        assertThat(knots).contains(COURSE);
        var knot = page.select(".thread > li:has(h2:contains(" + COURSE + "))");
        assertThat(knot.select("a").attr("href")).isEqualTo("/kegiatan/" + course().id());
        assertThat(knot.text())
                .containsPattern("Pagu Rp[0-9.]+ · realisasi Rp[0-9.]+")
                .containsPattern("Capaian [0-9.]+");
    }

    @Test
    void leadsFromTheCourseBackToTheDecision() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        var page = web.get("/benang/kegiatan/" + course().id()).page();

        assertThat(titles(page)).contains(course().text()).endsWith(COURSE);
        assertThat(page.select(".thread h2 a").eachAttr("href")).contains("/benang/" + course().decision());
    }

    @Test
    void saysTheSameToPrograms() {
        var secretary = people.person("SECRETARY", "64.08");
        var api = Api.of(secretary, people, port);
        var web = Web.signedInAs(secretary, port);

        assertThat(api.get("/api/v1/threads/decisions/" + course().decision())
                        .json()
                        .get("knots")
                        .valueStream()
                        .map(knot -> knot.get("title").asString()))
                .containsExactlyElementsOf(
                        titles(web.get("/benang/" + course().decision()).page()));
        assertThat(api.get("/api/v1/threads/activities/" + course().id())
                        .json()
                        .get("knots")
                        .valueStream()
                        .map(knot -> knot.get("title").asString()))
                .containsExactlyElementsOf(
                        titles(web.get("/benang/kegiatan/" + course().id()).page()));
        var figures = api.get("/api/v1/performance?year=2023").json();
        assertThat(figures.get("councils").asInt()).isEqualTo(1);
        var money = api.get("/api/v1/performance/money?year=2023").json().get("items");
        assertThat(money.valueStream()
                        .mapToLong(row -> row.get("spent").asLong())
                        .sum())
                .isEqualTo(figures.get("spent").asLong())
                .isPositive();
        var answers = api.get("/api/v1/performance/answers?year=2023").json().get("items");
        assertThat(answers.size()).isEqualTo(figures.get("programmes").size());
        assertThat(api.get("/api/v1/performance?year=2023&region=12.18").status())
                .isEqualTo(404);
    }

    private static List<String> titles(Document page) {
        return page.select(".thread > li h2").eachText();
    }

    private Course course() {
        return people.asOwner(
                db -> db.sql("""
                        SELECT a.id::text AS id, d.id::text AS decision, d.text
                          FROM programme.activity a
                          JOIN programme.programme p ON p.id = a.programme_id
                          JOIN programme.report_decision_link l ON l.programme_id = p.root_id
                          JOIN meeting.decision d ON d.id = l.decision_id
                         WHERE a.title = :title
                         ORDER BY d.number LIMIT 1
                        """).param("title", COURSE).query(Course.class).single());
    }
}
