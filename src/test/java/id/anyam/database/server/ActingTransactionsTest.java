package id.anyam.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class ActingTransactionsTest {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    @Autowired
    TestPeople people;

    @Test
    void seeOneMomentWhenTheyOnlyRead() throws Exception {
        assertThat(secondLook(true)).isEqualTo("before");
        assertThat(secondLook(false)).isEqualTo("after");
    }

    private String secondLook(boolean readOnly) throws Exception {
        var secretary = people.person("SECRETARY", "32.04");
        rename(secretary, "before");
        var look = new TransactionTemplate(transactions);
        look.setReadOnly(readOnly);
        return secretary.call(() -> look.execute(_ -> {
            name(secretary);
            rename(secretary, "after");
            return name(secretary);
        }));
    }

    private String name(TestPeople.Person person) {
        return db.sql("SELECT name FROM access.account WHERE id = ?")
                .param(person.account())
                .query(String.class)
                .single();
    }

    private void rename(TestPeople.Person person, String name) {
        people.asOwner(owner -> owner.sql("UPDATE access.account SET name = ? WHERE id = ?")
                .params(name, person.account())
                .update());
    }
}
