package id.anyam.programme.adoption;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes of the levels above a council. */
@Repository
class Sources {

    private final JdbcClient db;

    Sources(JdbcClient db) {
        this.db = db;
    }

    /** What a council answers when it is shown this programme: its province's version where there is one. */
    ProgrammeId baseOf(ProgrammeId id, UUID council) {
        return db.sql("""
                SELECT v.id
                  FROM programme.programme v
                 WHERE v.source_id = :id AND v.state = 'PUBLISHED'
                   AND v.organisation_id IN (SELECT programme.above(:council))
                """)
                .param("id", id.value())
                .param("council", council)
                .query((row, _) -> new ProgrammeId(row.getObject("id", UUID.class)))
                .optional()
                .orElse(id);
    }

    /** A programme of a level above the council, or none. */
    Source require(ProgrammeId id, UUID council) {
        return db.sql("""
                SELECT id, source_id, organisation_id, year, code, version, state, title, purpose, target,
                       coalesce(bidang, '') AS bidang, answer_by
                  FROM programme.programme
                 WHERE id = :id AND state <> 'DRAFT' AND organisation_id IN (SELECT programme.above(:council))
                """)
                .param("id", id.value())
                .param("council", council)
                .query((row, _) -> source(row, indicators(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Source.Indicator> indicators(ProgrammeId id) {
        return db.sql("""
                SELECT id, source_id, name, definition, unit, target
                  FROM programme.indicator
                 WHERE programme_id = :id
                 ORDER BY position, id
                """)
                .param("id", id.value())
                .query((row, _) -> new Source.Indicator(
                        new IndicatorId(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getObject("source_id", UUID.class))
                                .map(IndicatorId::new),
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("unit"),
                        row.getBigDecimal("target")))
                .list();
    }

    private static Source source(ResultSet row, List<Source.Indicator> indicators) throws SQLException {
        return new Source(
                new ProgrammeId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("source_id", UUID.class)).map(ProgrammeId::new),
                row.getObject("organisation_id", UUID.class),
                new BudgetYear(row.getInt("year")),
                row.getString("code"),
                row.getInt("version"),
                row.getString("state").equals("PUBLISHED"),
                Map.of(
                        Field.TITLE, row.getString("title"),
                        Field.PURPOSE, row.getString("purpose"),
                        Field.TARGET, row.getString("target"),
                        Field.BIDANG, row.getString("bidang")),
                indicators,
                Optional.ofNullable(row.getObject("answer_by", LocalDate.class)));
    }
}
