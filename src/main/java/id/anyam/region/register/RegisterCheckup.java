package id.anyam.region.register;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the whole country is there: the first edition to the last village and island, and nothing that began or ended
 * since without a decree.
 */
@Component
@Order(50)
class RegisterCheckup implements Checkup {

    /** Provinces, kabupaten and kota, kecamatan, villages and islands of the first edition. */
    static final String WHOLE = "38/514/7285/83762/17373";

    private final JdbcClient db;

    RegisterCheckup(JdbcClient db) {
        this.db = db;
    }

    private record Register(String firstEdition, String inForce, int unexplained) {}

    @Override
    public List<Check> checks() {
        return List.of(new Check("Wilayah dan pulau", this::register));
    }

    private Finding register() {
        var register = counted();
        if (!register.firstEdition().equals(WHOLE)) {
            return Finding.failed(
                    register.firstEdition(),
                    "Edisi pertama berisi " + WHOLE + "; pulihkan dari cadangan, atau mulai dengan pemasangan baru.");
        }
        return Finding.of(
                register.unexplained() == 0,
                register.inForce(),
                register.unexplained()
                        + " wilayah mulai atau berakhir tanpa dasar hukum yang tercatat; pulihkan dari cadangan.");
    }

    private Register counted() {
        return db.sql("""
                WITH counted AS (
                    SELECT r.kind, r.valid_from = '1945-08-17' AS first, r.valid_to IS NULL AS in_force, count(*) AS regions
                      FROM region.region r GROUP BY 1, 2, 3),
                level AS (
                    SELECT l.rank, coalesce(sum(c.regions) FILTER (WHERE c.first), 0) AS first,
                           coalesce(sum(c.regions) FILTER (WHERE c.in_force), 0) AS in_force
                      FROM (VALUES (1, ARRAY['PROVINCE']), (2, ARRAY['KABUPATEN', 'KOTA']), (3, ARRAY['KECAMATAN']),
                                   (4, ARRAY['KELURAHAN', 'DESA', 'DESA_ADAT'])) AS l(rank, kinds)
                      LEFT JOIN counted c ON c.kind = ANY (l.kinds)
                     GROUP BY l.rank
                    UNION ALL
                    SELECT 5, count(*), count(*) FROM region.island)
                SELECT string_agg(first::text, '/' ORDER BY rank) AS first_edition,
                       string_agg(in_force::text, '/' ORDER BY rank) AS in_force,
                       (SELECT count(*)
                          FROM region.region r
                         WHERE (r.valid_to IS NOT NULL AND NOT EXISTS (
                                   SELECT 1 FROM region.succession s WHERE s.predecessor = r.code AND s.kind IN ('MERGE', 'MOVE')))
                            OR (r.valid_from > '1945-08-17' AND NOT EXISTS (
                                   SELECT 1 FROM region.succession s WHERE s.successor = r.code AND s.kind IN ('SPLIT', 'MOVE'))))::int
                           AS unexplained
                  FROM level
                """).query(new SimplePropertyRowMapper<>(Register.class)).single();
    }
}
