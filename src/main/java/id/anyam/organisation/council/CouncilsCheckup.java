package id.anyam.organisation.council;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether Dekranas is there, and for every province, kabupaten and kota in force its one council. */
@Component
@Order(60)
class CouncilsCheckup implements Checkup {

    private record Councils(long there, long missing) {}

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
        var councils = Objects.requireNonNull(transactions.execute(_ ->
                db.sql("""
                SELECT count(o.id) AS there, count(*) FILTER (WHERE o.id IS NULL) AS missing
                  FROM region.region r
                  LEFT JOIN organisation.organisation o
                    ON o.region_code = r.code AND o.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND o.closed_on IS NULL
                 WHERE r.kind IN ('NATION', 'PROVINCE', 'KABUPATEN', 'KOTA') AND r.valid_to IS NULL
                """).query(new SimplePropertyRowMapper<>(Councils.class)).single()));
        return Finding.of(
                councils.there() > 0 && councils.missing() == 0,
                Long.toString(councils.there()),
                "Mulai ulang dengan ./anyam serve; ia melengkapi dewan yang kurang.");
    }
}
