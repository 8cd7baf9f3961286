package id.anyam.region.register;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the whole country is there. Later merges and splits may only add to the first edition. */
@Component
@Order(50)
class RegisterCheckup implements Checkup {

    private static final String WHOLE = "38/514/7285/83762/17373";

    private final JdbcClient db;

    RegisterCheckup(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check("Wilayah dan pulau", this::register));
    }

    private Finding register() {
        var counts = db.sql("""
                SELECT count(*) FILTER (WHERE kind = 'PROVINCE') || '/' || count(*) FILTER (WHERE kind IN ('KABUPATEN', 'KOTA')) || '/'
                       || count(*) FILTER (WHERE kind = 'KECAMATAN') || '/'
                       || count(*) FILTER (WHERE kind IN ('KELURAHAN', 'DESA', 'DESA_ADAT')) || '/'
                       || (SELECT count(*) FROM region.island)
                  FROM region.region WHERE valid_to IS NULL
                """).query(String.class).single();
        return counts.equals(WHOLE)
                ? Finding.good(counts)
                : Finding.note(
                        counts, "Edisi pertama berisi " + WHOLE + "; wajar bila ada pemekaran atau penggabungan.");
    }
}
