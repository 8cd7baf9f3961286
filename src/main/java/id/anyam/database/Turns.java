package id.anyam.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One at a time: whoever takes a turn that somebody has waits until that one's transaction ended, and then sees
 * what it wrote. So a check that reads other rows still holds when its own row is written, and the second of two
 * at once is told the rule instead of a fault. The database's own constraints stand behind it.
 */
@Component
public class Turns {

    private final JdbcClient db;

    Turns(JdbcClient db) {
        this.db = db;
    }

    /** Takes the turn of this name until the transaction ends, on whichever node it runs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String name) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query((_, _) -> name)
                .single();
    }
}
