package id.anyam.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AttemptsTest {

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    TestPeople people;

    @Test
    void areCountedTogetherByAllNodesOfOneDatabase() {
        var here = new Attempts(db, new AttemptKey(db), clock);
        var there = new Attempts(db, new AttemptKey(db), clock);
        var login = "tebakan." + UUID.randomUUID();
        for (var attempt = 0; attempt < 5; attempt++) {
            var node = attempt % 2 == 0 ? here : there;
            assertThat(node.begin(login, "alamat " + login)).isEmpty();
        }

        assertThat(here.begin(login, "alamat " + login)).isPresent();
        assertThat(there.begin(login, "alamat lain " + login)).isPresent();
        there.succeeded(login, "alamat " + login);
        assertThat(here.begin(login, "alamat " + login)).isEmpty();
    }

    @Test
    void tellNeitherLoginNorAddress() {
        var node = new Attempts(db, new AttemptKey(db), clock);
        node.begin("rahasia.nama", "203.0.113.77");

        long told = people.asOwner(db -> db.sql("""
                SELECT count(*) FROM access.attempt
                 WHERE position('rahasia'::bytea IN key) > 0 OR length(key) <> 32
                    OR key = sha256('login rahasia.nama') OR key = sha256('address 203.0.113.77')
                """).query(Long.class).single());
        assertThat(told).isZero();
    }
}
