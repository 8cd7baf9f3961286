package id.anyam.programme.plan;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.programme.Programmes;
import id.anyam.shared.BudgetYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers other features and modules about programmes. */
@Repository
@Transactional(readOnly = true)
class ProgrammeLookup implements Programmes {

    private final JdbcClient db;

    ProgrammeLookup(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Outline> find(ProgrammeId id) {
        return db.sql("""
                SELECT id, organisation_id, year, code, title, state
                  FROM programme.programme
                 WHERE id = :id
                """)
                .param("id", id.value())
                .query(ProgrammeLookup::outline)
                .optional();
    }

    @Override
    public List<Outline> published(UUID organisation, BudgetYear year) {
        return db.sql("""
                SELECT id, organisation_id, year, code, title, state
                  FROM programme.programme
                 WHERE organisation_id = :organisation AND year = :year AND state = 'PUBLISHED'
                 ORDER BY code
                """)
                .param("organisation", organisation)
                .param("year", year.value())
                .query(ProgrammeLookup::outline)
                .list();
    }

    @Override
    public List<Indicator> indicators(ProgrammeId id) {
        return db.sql("""
                SELECT i.id, i.name, i.definition, i.unit, i.target, i.redefined
                  FROM programme.indicator i
                 WHERE i.programme_id = :id
                 ORDER BY i.position, i.id
                """)
                .param("id", id.value())
                .query((row, _) -> new Indicator(
                        new IndicatorId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("unit"),
                        row.getBigDecimal("target"),
                        row.getBoolean("redefined")))
                .list();
    }

    private static Outline outline(ResultSet row, int number) throws SQLException {
        return new Outline(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                new BudgetYear(row.getInt("year")),
                row.getString("code"),
                row.getString("title"),
                State.valueOf(row.getString("state")));
    }
}
