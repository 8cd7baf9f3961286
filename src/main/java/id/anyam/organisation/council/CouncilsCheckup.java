package id.anyam.organisation.council;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether Dekranas and all its councils are there. */
@Component
@Order(60)
class CouncilsCheckup implements Checkup {

    private static final long FROM_THE_START = 553;

    private final JdbcClient db;
    private final TransactionTemplate transactions;

    CouncilsCheckup(JdbcClient db, TransactionTemplate transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check("Dewan", this::councils));
    }

    private Finding councils() {
        var count = Objects.requireNonNull(
                transactions.execute(_ -> db.sql("""
                SELECT count(*) FROM organisation.organisation
                 WHERE kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND closed_on IS NULL
                """).query(Long.class).single()));
        return Finding.of(
                count >= FROM_THE_START,
                count.toString(),
                "Mulai ulang dengan ./anyam serve; ia melengkapi dewan yang kurang.");
    }
}
