package id.anyam.region.register;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The islands of the register. */
@Repository
class Islands {

    private static final String WHERE = """
             WHERE (:words = '' OR i.folded LIKE '%' || (SELECT region.fold(regexp_replace(:words, '^\\s*pulau\\s+', '', 'i'))) || '%' OR i.code = :words)
               AND (:within = '' OR starts_with(i.code, :within))
               AND (NOT :populated OR i.populated)
            """;

    private final JdbcClient db;

    Islands(JdbcClient db) {
        this.db = db;
    }

    /**
     * What islands are asked for.
     *
     * @param words part of a name or a whole code; may be empty
     * @param within code of a province or regency; may be empty
     * @param populated only those where people live
     */
    record Wanted(String words, String within, boolean populated) {}

    /** An island with the regency it belongs to; some belong to a province only. */
    record Island(
            String code,
            String name,
            String place,
            double latitude,
            double longitude,
            boolean populated,
            boolean outermostSmall) {}

    @Transactional(readOnly = true)
    long count(Wanted wanted) {
        return filled(db.sql("SELECT count(*) FROM region.island i" + WHERE), wanted)
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<Island> list(Wanted wanted, long offset, int limit) {
        return filled(db.sql("""
                        SELECT i.code, i.name, coalesce(r.name || ', ', '') || p.name AS place, i.latitude, i.longitude,
                               i.populated, i.outermost_small
                          FROM region.island i
                          LEFT JOIN region.region r ON r.code = i.regency_code
                          JOIN region.region p ON p.code = left(coalesce(r.code, i.code), 2)
                        """ + WHERE + " ORDER BY i.code LIMIT :limit OFFSET :offset"), wanted)
                .param("limit", limit)
                .param("offset", offset)
                .query(DataClassRowMapper.newInstance(Island.class))
                .list();
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, Wanted wanted) {
        return statement
                .param("words", wanted.words().strip())
                .param("within", wanted.within().strip())
                .param("populated", wanted.populated());
    }
}
