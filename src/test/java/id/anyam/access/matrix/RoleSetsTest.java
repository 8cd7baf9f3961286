package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What row security has at hand for a set of roles is what the matrix says. */
@ServerTest
class RoleSetsTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void areGatheredForEveryOneAndTwoRoles() {
        var wrong = people.asOwner(db -> db.sql("""
                        SELECT roles FROM access.role_set
                         WHERE states <> access.states_of(string_to_array(roles, ','))
                        """).query(String.class).list());
        var roles =
                people.asOwner(db -> db.sql("SELECT count(DISTINCT role) FROM access.permission WHERE role <> 'PUBLIC'")
                        .query(Integer.class)
                        .single());
        var sets = people.asOwner(db -> db.sql("SELECT count(*) FROM access.role_set")
                .query(Integer.class)
                .single());

        assertThat(wrong).isEmpty();
        assertThat(sets).isEqualTo(1 + roles + roles * (roles - 1) / 2);
    }

    @Test
    void areMadeOnEnteringWhenThereAreThreeRoles() throws Exception {
        var person = people.person("SECRETARY", "64.08");
        people.asOwner(db -> db.sql("""
                        INSERT INTO access.membership (organisation_id, account_id, role, starts_on)
                        SELECT :organisation, :account, role, '2000-01-01' FROM unnest(ARRAY['CHAIR', 'CURATOR']) AS r(role)
                        """)
                .param("organisation", person.organisation())
                .param("account", person.account())
                .update());

        var same = person.call(
                () -> transaction.execute(_ -> db.sql("""
                        SELECT current_setting('anyam.states') = access.states_of('{CHAIR,CURATOR,SECRETARY,PUBLIC}')
                        """).query(Boolean.class).single()));

        assertThat(same).isTrue();
    }
}
