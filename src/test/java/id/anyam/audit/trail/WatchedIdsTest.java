package id.anyam.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ids under which the trail is found: no statement gives a watched row another, so no change escapes the trail. */
@ServerTest
class WatchedIdsTest {

    @Autowired
    TestPeople people;

    @Autowired
    Entries entries;

    @Test
    void stayInEveryWatchedTable() {
        var held = people.asOwner(db -> tables(db, "id_stays"));

        assertThat(held).containsExactlyElementsOf(people.asOwner(db -> tables(db, "audit")));
        assertThat(held).containsAll(entries.tables()).contains("programme.activity", "programme.budget_line");
    }

    @Test
    void areRefusedToWhoeverChangesThem() {
        var organisation = people.council("35.25");
        people.asOwner(db -> {
            var bidang = db.sql("""
                    INSERT INTO organisation.bidang (organisation_id, name, position)
                    VALUES (:organisation, 'Bidang Nama Tetap', 9) RETURNING id
                    """)
                    .param("organisation", organisation)
                    .query(UUID.class)
                    .single();
            assertThat(refusal(db, bidang, UUID.randomUUID())).contains("the id of organisation.bidang never changes");
            assertThat(refusal(db, bidang, bidang)).isEmpty();
            return bidang;
        });
    }

    private static String refusal(JdbcClient db, UUID row, UUID id) {
        try {
            db.sql("UPDATE organisation.bidang SET id = :new WHERE id = :old")
                    .param("new", id)
                    .param("old", row)
                    .update();
            return "";
        } catch (DataAccessException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<String> tables(JdbcClient db, String trigger) {
        return db.sql("""
                SELECT t.tgrelid::regclass::text FROM pg_trigger t
                 WHERE t.tgname = :trigger AND NOT t.tgisinternal ORDER BY 1
                """).param("trigger", trigger).query(String.class).list();
    }
}
