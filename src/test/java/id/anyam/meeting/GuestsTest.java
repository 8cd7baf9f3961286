package id.anyam.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database lets guests, strangers and the level above see of a meeting. */
@ServerTest
class GuestsTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Decisions decisions;

    @Test
    void seeAnAnnouncedMeetingWhereverTheyStand() throws Exception {
        var meeting = meeting("35", "ANNOUNCED");
        var bali = people.person("SECRETARY", "51");
        var partner = people.person("CHAIR", partner());

        assertThat(titles(bali, meeting)).isEmpty();
        invite(meeting, bali.organisation());
        invite(meeting, partner.organisation());

        assertThat(titles(bali, meeting)).hasSize(1);
        assertThat(titles(partner, meeting)).hasSize(1);
    }

    @Test
    void doNotSeeADraft() throws Exception {
        var meeting = meeting("35", "DRAFT");
        var regency = people.person("SECRETARY", "35.07");
        invite(meeting, regency.organisation());

        assertThat(titles(regency, meeting)).isEmpty();
        assertThat(titles(people.person("SECRETARY", "00"), meeting)).isEmpty();
        assertThat(titles(people.person("CHAIR", "35"), meeting)).hasSize(1);
    }

    @Test
    void seeTheirOwnPlaceAndNoOthers() throws Exception {
        var meeting = meeting("35", "ANNOUNCED");
        var malang = people.person("SECRETARY", "35.07");
        attend(meeting, invite(meeting, malang.organisation()), "Ketua Malang (contoh)");
        attend(meeting, invite(meeting, people.council("35.08")), "Ketua Lumajang (contoh)");

        assertThat(present(malang, meeting)).containsExactly("Ketua Malang (contoh)");
        assertThat(present(people.person("SECRETARY", "35"), meeting)).hasSize(2);
        assertThat(present(people.person("SECRETARY", "00"), meeting)).hasSize(2);
        assertThat(present(people.person("SECRETARY", "35.09"), meeting)).isEmpty();
    }

    @Test
    void seeDecisionsOnceTheMeetingWasHeld() throws Exception {
        var under = meeting("35", "ANNOUNCED");
        var held = meeting("35", "HELD");
        var early = decide(under);
        var late = decide(held);
        var malang = people.person("SECRETARY", "35.07");
        invite(under, malang.organisation());

        assertThat(malang.call(() -> decisions.find(new DecisionId(early)))).isEmpty();
        assertThat(malang.call(() -> decisions.find(new DecisionId(late)))).isPresent();
        assertThat(people.person("SECRETARY", "35").call(() -> decisions.find(new DecisionId(early))))
                .isPresent();
    }

    @Test
    void offerTheirProgrammesTheDecisionsOfTheLevelsAbove() throws Exception {
        var province = decide(meeting("35", "HELD"));
        var neighbour = decide(meeting("33", "HELD"));
        var malang = people.person("SECRETARY", "35.07");

        var open = malang.call(() -> decisions.openTo(malang.organisation(), new id.anyam.shared.BudgetYear(2020)));

        assertThat(open).extracting(one -> one.id().value()).contains(province).doesNotContain(neighbour);
    }

    private UUID meeting(String council, String state) {
        var owner = people.council(council);
        return people.asOwner(db -> db.sql("""
                INSERT INTO meeting.meeting (organisation_id, kind, title, starts_at, ends_at, zone, place, mode, state,
                                             announced_at, held_at)
                VALUES (:owner, 'RAKOR', 'Rapat yang dijaga', '2019-10-12 09:00+07', '2019-10-12 14:00+07', 'Asia/Jakarta',
                        'Surabaya', 'ONSITE', :state, CASE WHEN :state <> 'DRAFT' THEN timestamptz '2019-10-01 09:00+07' END,
                        CASE WHEN :state = 'HELD' THEN timestamptz '2019-10-12 14:00+07' END)
                RETURNING id
                """)
                .param("owner", owner)
                .param("state", state)
                .query(UUID.class)
                .single());
    }

    private UUID partner() {
        return people.asOwner(db -> db.sql("""
                INSERT INTO organisation.organisation (kind, partner_kind, parent_id, region_code, name, short_name, zone)
                VALUES ('PARTNER', 'BANK', (SELECT id FROM organisation.organisation WHERE kind = 'DEKRANAS'), '51',
                        'Bank Contoh Bali', 'Bank Contoh', 'Asia/Makassar')
                RETURNING id
                """).query(UUID.class).single());
    }

    private UUID invite(UUID meeting, UUID guest) {
        return people.asOwner(db -> db.sql("""
                INSERT INTO meeting.invitation (organisation_id, meeting_id, invited_id)
                SELECT organisation_id, id, :guest FROM meeting.meeting WHERE id = :meeting
                RETURNING id
                """)
                .param("meeting", meeting)
                .param("guest", guest)
                .query(UUID.class)
                .single());
    }

    private void attend(UUID meeting, UUID invitation, String person) {
        people.asOwner(db -> db.sql("""
                INSERT INTO meeting.presence (organisation_id, meeting_id, invitation_id, person, mode, arrived_at)
                SELECT organisation_id, id, :invitation, :person, 'ONSITE', starts_at FROM meeting.meeting WHERE id = :meeting
                """)
                .param("meeting", meeting)
                .param("invitation", invitation)
                .param("person", person)
                .update());
    }

    private UUID decide(UUID meeting) {
        return people.asOwner(
                db -> db.sql("""
                INSERT INTO meeting.decision (organisation_id, meeting_id, number, kind, text, levels)
                SELECT organisation_id, id, 1, 'PROGRAMME', 'Pelatihan digital di kepulauan', '{REGENCY}'
                  FROM meeting.meeting WHERE id = :meeting
                RETURNING id
                """).param("meeting", meeting).query(UUID.class).single());
    }

    private List<String> titles(Person person, UUID meeting) throws Exception {
        return asking(person, "SELECT title FROM meeting.meeting WHERE id = :meeting", meeting);
    }

    private List<String> present(Person person, UUID meeting) throws Exception {
        return asking(person, "SELECT person FROM meeting.presence WHERE meeting_id = :meeting", meeting);
    }

    private List<String> asking(Person person, String sql, UUID meeting) throws Exception {
        return person.call(() -> transactions.execute(status ->
                db.sql(sql).param("meeting", meeting).query(String.class).list()));
    }
}
