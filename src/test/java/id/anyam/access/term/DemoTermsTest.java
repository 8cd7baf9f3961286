package id.anyam.access.term;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.TestPeople;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the demo country, too, rights follow the term. */
@DemoTest
class DemoTermsTest {

    private static final Instant DURING = Instant.parse("2026-11-01T00:00:00Z");

    @Autowired
    TestPeople people;

    @Test
    void giveEverySignInItsRoleToday() {
        var without = people.asOwner(db -> db.sql("""
                        SELECT a.login FROM access.account a
                         CROSS JOIN LATERAL access.visitor(a.id, :at) v
                         WHERE a.login ~ '^(sekretaris|ketua|bidang)[.]' AND v.roles IS NULL
                        """)
                .param("at", DURING.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());

        assertThat(without).isEmpty();
    }

    @Test
    void endTheRightsOfAnOfficeAtTheMidnightOfItsLastDay() {
        var lastDay = Instant.parse("2031-03-31T15:59:59Z");

        for (var login : List.of("sekretaris.kutim", "ketua.kutim", "bidang.kutim")) {
            assertThat(holds(login, DURING)).isTrue();
            assertThat(holds(login, lastDay)).isTrue();
            assertThat(holds(login, lastDay.plusSeconds(1))).isFalse();
        }
        assertThat(holds("perencana.kutim", lastDay.plusSeconds(1))).isTrue();
    }

    private boolean holds(String login, Instant at) {
        return people.asOwner(db -> db.sql("""
                        SELECT coalesce(bool_or(v.roles IS NOT NULL), false)
                          FROM access.account a CROSS JOIN LATERAL access.visitor(a.id, :at) v
                         WHERE a.login = :login
                        """)
                .param("login", login)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single());
    }
}
