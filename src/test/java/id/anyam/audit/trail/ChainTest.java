package id.anyam.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever holds the database can alter the trail, but not unnoticed. Each test undoes what it forged. */
@ServerTest
class ChainTest {

    @Autowired
    TestPeople people;

    @Test
    void showsAnEntryThatWasAltered() {
        assertThat(
                        brokenAfter(
                                "35.21",
                                "UPDATE audit.entry SET before = '{\"name\": \"lain\"}' WHERE organisation_id = :o AND seq = 2"))
                .contains(2L);
    }

    @Test
    void showsAnEntryThatWasRemoved() {
        assertThat(brokenAfter("35.22", "DELETE FROM audit.entry WHERE organisation_id = :o AND seq = 2"))
                .contains(3L);
    }

    @Test
    void showsThatTheNewestEntriesWereCutOff() {
        assertThat(
                        brokenAfter(
                                "35.23",
                                "DELETE FROM audit.entry WHERE organisation_id = :o AND seq = (SELECT max(seq) FROM audit.entry WHERE organisation_id = :o)"))
                .isNotEmpty();
    }

    @Test
    void showsAnEntryThatWasSlippedIn() {
        assertThat(brokenAfter("35.24", """
                INSERT INTO audit.entry (organisation_id, seq, at, table_name, row_id, act, hash)
                SELECT organisation_id, 100000, at, table_name, row_id, act, hash FROM audit.entry
                 WHERE organisation_id = :o AND seq = 1
                """)).contains(100_000L);
    }

    /** Forges the chain of a council in a transaction that is never committed, and gives what is then found broken. */
    private List<Long> brokenAfter(String region, String forgery) {
        var organisation = people.council(region);
        return people.asOwner(db -> {
            live(db, organisation);
            db.sql("BEGIN").update();
            try {
                assertThat(broken(db, organisation)).isEmpty();
                assertThat(db.sql(forgery).param("o", organisation).update()).isPositive();
                return broken(db, organisation);
            } finally {
                db.sql("ROLLBACK").update();
            }
        });
    }

    private static void live(JdbcClient db, UUID organisation) {
        for (var round = 0; round < 3; round++) {
            db.sql("UPDATE organisation.organisation SET phone = coalesce(phone, '0') || '1' WHERE id = :o")
                    .param("o", organisation)
                    .update();
        }
    }

    private static List<Long> broken(JdbcClient db, UUID organisation) {
        return db.sql("SELECT seq FROM audit.broken() WHERE organisation_id = :o")
                .param("o", organisation)
                .query(Long.class)
                .list();
    }
}
