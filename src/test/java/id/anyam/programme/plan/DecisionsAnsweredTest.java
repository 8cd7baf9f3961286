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
class DecisionsAnsweredTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void areShownWithTheProgrammesThatAnswerThem() {
        var cut = decision();
        var answered = decision();
        answer(answered, "PUBLISHED");
        answer(cut, "WITHDRAWN");
        var web = Web.signedInAs(people.person("SECRETARY", "35"), port);

        assertThat(web.get(page(answered)).page().select("#benang a").eachText())
                .singleElement()
                .asString()
                .contains("Perajin mahir digital di kepulauan");
        assertThat(web.get(page(cut)).page().select("#benang .cut")).hasSize(1);
    }

    private String page(UUID decision) {
        return people.asOwner(db -> db.sql(
                        "SELECT '/rapat/' || meeting_id || '/keputusan/' || id FROM meeting.decision WHERE id = :id")
                .param("id", decision)
                .query(String.class)
                .single());
    }

    private UUID decision() {
        var owner = people.council("35");
        return people.asOwner(
                db -> db.sql("""
                WITH held AS (
                    INSERT INTO meeting.meeting (organisation_id, kind, title, starts_at, ends_at, zone, place, mode, state,
                                                 announced_at, held_at)
                    VALUES (:owner, 'RAKOR', 'Rapat yang dijawab', '2018-10-12 09:00+07', '2018-10-12 14:00+07', 'Asia/Jakarta',
                            'Surabaya', 'ONSITE', 'HELD', '2018-10-01 09:00+07', '2018-10-12 14:00+07')
                    RETURNING id, organisation_id)
                INSERT INTO meeting.decision (organisation_id, meeting_id, number, kind, text, levels)
                SELECT organisation_id, id, 1, 'PROGRAMME', 'Pelatihan digital di kepulauan', '{REGENCY}' FROM held
                RETURNING id
                """).param("owner", owner).query(UUID.class).single());
    }

    private void answer(UUID decision, String state) {
        var owner = people.council("35");
        people.asOwner(db -> db.sql("""
                WITH made AS (
                    INSERT INTO programme.programme (organisation_id, year, code, title, purpose, target, state, published_at,
                                                     withdrawn_at, withdrawn_why)
                    VALUES (:owner, 2019, 'J' || left(:decision::text, 8), 'Perajin mahir digital di kepulauan', 'Digital', 'UMKM',
                            :state, '2018-11-01 09:00+07',
                            CASE WHEN :state = 'WITHDRAWN' THEN timestamptz '2018-12-01 09:00+07' END,
                            CASE WHEN :state = 'WITHDRAWN' THEN 'Digabung' END)
                    RETURNING id, organisation_id)
                INSERT INTO programme.programme_decision (organisation_id, programme_id, decision_id)
                SELECT organisation_id, id, :decision FROM made
                """)
                .param("owner", owner)
                .param("decision", decision)
                .param("state", state)
                .update());
    }
}
