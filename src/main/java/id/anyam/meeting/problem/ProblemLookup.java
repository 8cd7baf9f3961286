package id.anyam.meeting.problem;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems;
import id.anyam.organisation.Organisations;
import id.anyam.shared.BudgetYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds problems for other features and modules; row security decides which there are. */
@Component
class ProblemLookup implements RegionalProblems {

    private static final String OUTLINE = """
            SELECT p.id, p.organisation_id, p.kind, c.name AS category, p.title, p.state,
                   (coalesce(p.submitted_at, p.created_at) AT TIME ZONE 'Asia/Jakarta')::date AS told_on
              FROM meeting.problem p
              JOIN meeting.problem_category c ON c.code = p.category
              LEFT JOIN meeting.meeting m ON m.id = p.meeting_id
            """;
    private static final String LATEST_FIRST = " ORDER BY p.submitted_at DESC, p.id";

    private final JdbcClient db;
    private final Organisations organisations;

    ProblemLookup(JdbcClient db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Outline> findAll(Collection<ProblemId> ids) {
        return named(db.sql(OUTLINE + " WHERE p.id = ANY (:ids)" + LATEST_FIRST)
                .param("ids", ids.stream().map(ProblemId::value).toArray(UUID[]::new))
                .query(ProblemLookup::outline)
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Outline> openTo(UUID organisation, BudgetYear year) {
        return named(db.sql(OUTLINE + """
                 WHERE (p.state = 'SUBMITTED' OR p.state = 'ANSWERED' AND p.answer <> 'DECLINED')
                   AND extract(year FROM p.submitted_at AT TIME ZONE 'Asia/Jakarta') BETWEEN :year - 1 AND :year
                   AND :organisation IN (p.organisation_id, meeting.next_above(p.organisation_id), m.organisation_id)
                """ + LATEST_FIRST)
                .param("year", year.value())
                .param("organisation", organisation)
                .query(ProblemLookup::outline)
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Outline> handedInFor(MeetingId meeting) {
        return named(db.sql(OUTLINE + " WHERE p.meeting_id = :meeting AND p.state IN ('SUBMITTED', 'ANSWERED')")
                        .param("meeting", meeting.value())
                        .query(ProblemLookup::outline)
                        .list())
                .stream()
                .sorted(Comparator.comparing(Outline::council).thenComparing(Outline::title))
                .toList();
    }

    /** With the short names of the councils. */
    private List<Outline> named(List<Outline> told) {
        var names = organisations.shortNames(
                told.stream().map(Outline::organisation).collect(Collectors.toSet()));
        return told.stream()
                .map(one -> new Outline(
                        one.id(),
                        one.organisation(),
                        names.getOrDefault(one.organisation(), ""),
                        one.kind(),
                        one.category(),
                        one.title(),
                        one.stage(),
                        one.on()))
                .toList();
    }

    private static Outline outline(ResultSet row, int number) throws SQLException {
        return new Outline(
                new ProblemId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                "",
                Kind.valueOf(row.getString("kind")),
                row.getString("category"),
                row.getString("title"),
                Stage.valueOf(row.getString("state")),
                row.getObject("told_on", LocalDate.class));
    }
}
