package id.anyam.organisation.council;

import id.anyam.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the offices of an organisation today, for its profile. */
@Repository
class Boards {

    private final JdbcClient db;

    Boards(JdbcClient db) {
        this.db = db;
    }

    /** One open office; without a holder it is vacant. */
    record Held(
            String office,
            @Nullable String exOfficio,
            @Nullable String bidang,
            @Nullable String holder,
            @Nullable String board) {}

    @Transactional(readOnly = true)
    List<Held> on(OrganisationId organisation, LocalDate day) {
        return db.sql("""
                SELECT f.title AS office, f.ex_officio, b.name AS bidang, d.title AS board,
                       concat_ws(', ', concat_ws(' ', h.title_before, h.holder), h.title_after) AS holder
                  FROM organisation.office f
                  LEFT JOIN organisation.bidang b ON b.id = f.bidang_id
                  LEFT JOIN organisation.holding h ON h.office_id = f.id AND :day BETWEEN h.starts_on AND h.ends_on
                  LEFT JOIN organisation.board d ON d.id = h.board_id
                 WHERE f.organisation_id = :organisation AND f.closed_on IS NULL
                 ORDER BY f.rank, b.position, f.title
                """)
                .param("organisation", organisation.value())
                .param("day", day)
                .query(DataClassRowMapper.newInstance(Held.class))
                .list();
    }
}
