package id.anyam.region.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How regions followed each other. */
@Repository
class History {

    private final JdbcClient db;

    History(JdbcClient db) {
        this.db = db;
    }

    /** One step in time; for a renaming both codes are the same and the former name is kept. */
    record Step(
            String kind,
            String predecessor,
            String predecessorName,
            String successor,
            String successorName,
            LocalDate onDate,
            String decree,
            @Nullable String formerName) {}

    @Transactional(readOnly = true)
    List<Step> of(String code) {
        return db.sql("""
                SELECT s.kind, s.predecessor, p.name AS predecessor_name, s.successor, n.name AS successor_name,
                       s.on_date, s.decree, s.former_name
                  FROM region.succession s
                  JOIN region.region p ON p.code = s.predecessor
                  JOIN region.region n ON n.code = s.successor
                 WHERE s.predecessor = :code OR s.successor = :code
                 ORDER BY s.on_date DESC, s.id DESC
                """)
                .param("code", code)
                .query(DataClassRowMapper.newInstance(Step.class))
                .list();
    }
}
