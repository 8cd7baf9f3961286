package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions;
import id.anyam.meeting.MeetingId;
import id.anyam.shared.BudgetYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds decisions for other modules; row security decides which there are. */
@Component
class DecisionLookup implements Decisions {

    private static final String OUTLINE = """
            SELECT d.id, d.number, d.text, d.levels, d.bidang, d.due_on, d.withdrawn_at, d.meeting_id, d.organisation_id,
                   m.title, (m.starts_at AT TIME ZONE m.zone)::date AS meeting_on
              FROM meeting.decision d
              JOIN meeting.meeting m ON m.id = d.meeting_id
            """;
    private static final String LATEST_FIRST = " ORDER BY m.starts_at DESC, m.id, d.number";

    private final JdbcClient db;

    DecisionLookup(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Outline> find(DecisionId id) {
        return db.sql(OUTLINE + " WHERE d.id = :id")
                .param("id", id.value())
                .query(DecisionLookup::outline)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Outline> findAll(Collection<DecisionId> ids) {
        return db.sql(OUTLINE + " WHERE d.id = ANY (:ids)" + LATEST_FIRST)
                .param("ids", ids.stream().map(DecisionId::value).toArray(UUID[]::new))
                .query(DecisionLookup::outline)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Outline> openTo(UUID organisation, BudgetYear year) {
        return db.sql(OUTLINE + """
                 WHERE m.state = 'HELD'
                   AND (d.organisation_id = :organisation OR d.organisation_id IN (SELECT meeting.above(:organisation)))
                   AND extract(year FROM m.starts_at AT TIME ZONE m.zone) BETWEEN :year - 1 AND :year
                """ + LATEST_FIRST)
                .param("organisation", organisation)
                .param("year", year.value())
                .query(DecisionLookup::outline)
                .list();
    }

    private static Outline outline(ResultSet row, int number) throws SQLException {
        return new Outline(
                new DecisionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("text"),
                levels(row),
                Optional.ofNullable(row.getString("bidang")),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getObject("withdrawn_at") == null ? Standing.IN_FORCE : Standing.WITHDRAWN,
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getString("title"),
                row.getObject("meeting_on", LocalDate.class),
                row.getObject("organisation_id", UUID.class));
    }

    static Set<Level> levels(ResultSet row) throws SQLException {
        var levels = EnumSet.noneOf(Level.class);
        Arrays.stream((String[]) row.getArray("levels").getArray())
                .map(Level::valueOf)
                .forEach(levels::add);
        return levels;
    }
}
