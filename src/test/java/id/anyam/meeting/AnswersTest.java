package id.anyam.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a guest answers to an invitation, and what waits for whom until then. */
@ServerTest
class AnswersTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    @Test
    void areAskedForOnTheStartPageUntilTheyAreGiven() {
        var guest = people.person("SECRETARY", "62.01");
        var meeting = meeting("62", guest.organisation(), "now() + interval '9 days'");
        var web = Web.signedInAs(guest, port);

        assertThat(web.get("/beranda").text()).contains("undangan rapat belum dijawab");
        assertThat(web.get("/rapat?keadaan=UNANSWERED").text()).contains("Rapat yang dijawab");

        var empty = web.post("/rapat/" + meeting + "/jawaban");
        assertThat(empty.status()).isEqualTo(422);
        web.post("/rapat/" + meeting + "/jawaban", "answer", "ONSITE", "note", "Ketua dan sekretaris");

        assertThat(web.get("/beranda").text()).doesNotContain("undangan rapat belum dijawab");
        assertThat(web.get("/rapat/" + meeting).text()).contains("Hadir di tempat");
        assertThat(Web.signedInAs(people.person("SECRETARY", "62"), port)
                        .get("/rapat/" + meeting + "/undangan")
                        .text())
                .contains("Ketua dan sekretaris");
    }

    @Test
    void areOnlyTheGuestsOwn() {
        var guest = people.person("SECRETARY", "62.02");
        var other = people.person("SECRETARY", "62.03");
        var meeting = meeting("62", guest.organisation(), "now() + interval '9 days'");

        assertThat(Web.signedInAs(other, port)
                        .get("/rapat/" + meeting + "/jawaban")
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> guest.run(() -> transactions.executeWithoutResult(
                        _ -> db.sql("UPDATE meeting.invitation SET note = 'Diubah tamu' WHERE meeting_id = :id")
                                .param("id", meeting)
                                .update())))
                .rootCause()
                .hasMessageContaining("nothing of an invitation but the own answer");
    }

    @Test
    void areNotWaitedForOnceTheMeetingIsOverAndTheHolderIsToldToCloseIt() {
        var guest = people.person("SECRETARY", "62.04");
        meeting("62.05", guest.organisation(), "now() - interval '9 days'");

        assertThat(Web.signedInAs(guest, port).get("/beranda").text()).doesNotContain("undangan rapat belum dijawab");
        assertThat(Web.signedInAs(people.person("SECRETARY", "62.05"), port)
                        .get("/beranda")
                        .text())
                .contains("belum ditutup");
    }

    private UUID meeting(String holder, UUID guest, String when) {
        return people.asOwner(db -> {
            var id = db.sql("""
                    INSERT INTO meeting.meeting (organisation_id, kind, title, starts_at, ends_at, zone, place, mode, state, announced_at)
                    VALUES (:holder, 'RAKOR', 'Rapat yang dijawab', %1$s, %1$s + interval '3 hours', 'Asia/Jakarta', 'Palangka Raya',
                            'ONSITE', 'ANNOUNCED', now() - interval '20 days')
                    RETURNING id
                    """.formatted(when))
                    .param("holder", people.council(holder))
                    .query(UUID.class)
                    .single();
            db.sql(
                            "INSERT INTO meeting.invitation (organisation_id, meeting_id, invited_id) VALUES (:holder, :id, :guest)")
                    .param("holder", people.council(holder))
                    .param("id", id)
                    .param("guest", guest)
                    .update();
            return id;
        });
    }
}
