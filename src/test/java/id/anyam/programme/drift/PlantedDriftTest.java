package id.anyam.programme.drift;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.DemoTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In the demo country the national view names exactly the adaptations, declines and the amendment planted there. */
@DemoTest
class PlantedDriftTest {

    private static final String FAMILY = """
            SELECT p.id FROM programme.programme p
              JOIN organisation.organisation o ON o.id = p.organisation_id AND o.kind = 'DEKRANAS'
             WHERE p.code = :code
            """;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"N23-1", "N23-2", "N24-3", "N26-1", "N26-3"})
    void namesExactlyWhatWasPlanted(String code) {
        var named = named(code);

        assertThat(named).isNotEmpty().containsExactlyInAnyOrderElementsOf(planted(code));
    }

    @Test
    void offersTheAmendmentToWhoTookTheNationalProgrammeUpAsItWas() {
        var offered = new ArrayList<String>();
        var asked = new ArrayList<String>();
        lines("N26-3").forEach(line -> {
            if (line.get(3).equals("OFFERED")) {
                offered.add(line.get(0));
            } else if (line.get(3).equals("CONFLICT")) {
                asked.add(line.get(0));
            }
        });

        assertThat(offered).isNotEmpty().containsExactlyInAnyOrderElementsOf(answeredNational("ADOPTED"));
        assertThat(asked).isNotEmpty().containsExactlyInAnyOrderElementsOf(answeredNational("ADAPTED"));
    }

    @Test
    void tellsTheNationHowManyChangedWhichProgramme() {
        var page = Web.signedInAs(people.person("SECRETARY", "00"), port)
                .get("/program/geser?tahun=2023")
                .page();
        var counts = people.asOwner(db -> db.sql("""
                        SELECT count(*) FILTER (WHERE answer <> 'DECLINED') || ' ' || count(*) FILTER (WHERE answer = 'DECLINED')
                          FROM programme.adoption WHERE root_id = (%s)
                        """.formatted(FAMILY))
                .param("code", "N23-1")
                .query(String.class)
                .single());

        assertThat(page.select("tbody tr")).hasSize(4);
        assertThat(page.select("tr:contains(N23-1)").text()).contains("Perajin mahir digital N23-1 " + counts);
    }

    /** Council, part and class of every line that says more than an offer. */
    private List<String> named(String code) {
        return lines(code).stream()
                .filter(line -> !line.get(2).equals("ALIGNED"))
                .map(line -> String.join(" ", line.subList(0, 3)))
                .toList();
    }

    private List<List<String>> lines(String code) {
        var id = people.asOwner(
                db -> db.sql(FAMILY).param("code", code).query(String.class).single());
        var lines = new ArrayList<List<String>>();
        Api.of(people.person("SECRETARY", "00"), people, port)
                .get("/api/v1/programmes/" + id + "/drifts")
                .json()
                .path("items")
                .forEach(line -> lines.add(List.of(
                        line.path("organisation").asString(),
                        line.path("piece").asString(),
                        line.path("kind").asString(),
                        line.path("proposal").asString())));
        return lines;
    }

    private List<String> planted(String code) {
        return people.asOwner(db -> db.sql("""
                        SELECT a.organisation_id || ' ' || d.field || ' ADAPTED'
                          FROM programme.adoption a JOIN programme.adaptation d ON d.adoption_id = a.id
                         WHERE a.root_id = (%1$s)
                         UNION ALL
                        SELECT a.organisation_id || ' WHOLE DROPPED' FROM programme.adoption a
                         WHERE a.root_id = (%1$s) AND a.answer = 'DECLINED'
                        """.formatted(FAMILY))
                .param("code", code)
                .query(String.class)
                .list());
    }

    private List<String> answeredNational(String answer) {
        return people.asOwner(db -> db.sql("""
                        SELECT a.organisation_id FROM programme.adoption a WHERE a.programme_id = (%s) AND a.answer = :answer
                        """.formatted(FAMILY))
                .param("code", "N26-3")
                .param("answer", answer)
                .query(String.class)
                .list());
    }
}
