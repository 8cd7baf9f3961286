package id.anyam.meeting.problem;

import id.anyam.meeting.ProblemAnswers;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Stage;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.meeting.problem.ProblemFilter.Standing;
import id.anyam.organisation.Organisations;
import id.anyam.web.Choice;
import id.anyam.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All problems and proposals that one may see, one's own and those handed in below, with how many programmes answer them. */
@Component
@Transactional(readOnly = true)
class ProblemRegister {

    private final JdbcClient db;
    private final List<ProblemAnswers> answers;
    private final Organisations organisations;

    ProblemRegister(JdbcClient db, List<ProblemAnswers> answers, Organisations organisations) {
        this.db = db;
        this.answers = answers;
        this.organisations = organisations;
    }

    /** One as it is stored. */
    private record Told(
            UUID id,
            UUID council,
            Kind kind,
            String category,
            String title,
            Stage stage,
            Optional<Verdict> verdict,
            LocalDate on,
            Optional<UUID> meeting,
            String meetingTitle,
            boolean yours) {

        boolean isOpen(int programmes) {
            return programmes == 0
                    && (stage == Stage.SUBMITTED || stage == Stage.ANSWERED)
                    && !verdict.equals(Optional.of(Verdict.DECLINED));
        }
    }

    /** What fits, in the order asked for. */
    public List<ProblemListPage.Row> fitting(UUID own, ProblemFilter filter, Words w) {
        var told = told(own, filter, w);
        var programmes = programmes(told);
        var councils = organisations.shortNames(told.stream().map(Told::council).collect(Collectors.toSet()));
        return told.stream()
                .filter(one -> filter.standing()
                        .map(asked -> stands(one, asked, programmes.getOrDefault(one.id(), 0)))
                        .orElse(true))
                .map(one -> row(one, own, councils, programmes.getOrDefault(one.id(), 0)))
                .sorted(order(filter.sort()))
                .toList();
    }

    /** How many stand so. */
    public int count(UUID own, Standing standing, Words w) {
        return fitting(own, ProblemFilter.of(Map.of("keadaan", standing.name())), w)
                .size();
    }

    /** The years in which there is something to see, the latest first. */
    public List<Choice> years() {
        return db.sql("""
                SELECT DISTINCT extract(year FROM coalesce(submitted_at, created_at) AT TIME ZONE 'Asia/Jakarta')::int::text AS year
                  FROM meeting.problem
                 ORDER BY year DESC
                """)
                .query((row, _) -> new Choice(row.getString("year"), row.getString("year")))
                .list();
    }

    /** The councils below of which there is something to see, and those between, by name; nothing for who stands lowest. */
    public List<Choice> councils(UUID own) {
        var ids = db.sql("""
                WITH told AS (SELECT DISTINCT p.organisation_id AS id FROM meeting.problem p)
                SELECT t.id FROM told t
                 UNION
                SELECT a.id FROM told t CROSS JOIN LATERAL meeting.above(t.id) AS a(id)
                EXCEPT
                SELECT a.id FROM meeting.above(:own) AS a(id)
                """)
                .param("own", own)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return ids.size() < 2
                ? List.of()
                : organisations.shortNames(ids).entrySet().stream()
                        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    /** The meetings for which there is something to see, the latest first. */
    public List<Choice> meetings() {
        return db.sql("""
                SELECT m.id, m.title
                  FROM meeting.meeting m
                 WHERE m.id IN (SELECT p.meeting_id FROM meeting.problem p)
                 ORDER BY m.starts_at DESC, m.id
                """)
                .query((row, _) -> new Choice(row.getString("id"), row.getString("title")))
                .list();
    }

    private static boolean stands(Told one, Standing asked, int programmes) {
        return switch (asked) {
            case DRAFT -> one.stage() == Stage.DRAFT;
            case SUBMITTED -> one.stage() == Stage.SUBMITTED;
            case ANSWERED -> one.stage() == Stage.ANSWERED;
            case WITHDRAWN -> one.stage() == Stage.WITHDRAWN;
            case YOURS -> one.yours();
            case OPEN -> one.isOpen(programmes);
        };
    }

    private static ProblemListPage.Row row(Told one, UUID own, Map<UUID, String> councils, int programmes) {
        return new ProblemListPage.Row(
                one.id(),
                one.kind(),
                one.category(),
                one.title(),
                one.council(),
                councils.getOrDefault(one.council(), ""),
                one.council().equals(own),
                one.stage(),
                one.verdict(),
                one.on(),
                one.meeting(),
                one.meetingTitle(),
                programmes,
                one.isOpen(programmes));
    }

    private static Comparator<ProblemListPage.Row> order(String sort) {
        Comparator<ProblemListPage.Row> upwards = switch (sort.replace("-", "")) {
            case "judul" -> Comparator.comparing(row -> row.title().toLowerCase());
            case "dewan" -> Comparator.comparing(ProblemListPage.Row::council);
            default -> Comparator.comparing(ProblemListPage.Row::on);
        };
        return (sort.startsWith("-") ? upwards.reversed() : upwards)
                .thenComparing(ProblemListPage.Row::council)
                .thenComparing(ProblemListPage.Row::title)
                .thenComparing(ProblemListPage.Row::id);
    }

    private Map<UUID, Integer> programmes(List<Told> told) {
        var ids = told.stream().map(one -> new ProblemId(one.id())).toList();
        var counts = new HashMap<UUID, Integer>();
        answers.forEach(asked ->
                asked.countsOf(ids).forEach((problem, found) -> counts.merge(problem.value(), found, Integer::sum)));
        return counts;
    }

    private List<Told> told(UUID own, ProblemFilter filter, Words w) {
        return db.sql("""
                SELECT p.id, p.organisation_id, p.kind, CASE WHEN :english THEN c.name_en ELSE c.name END AS category, p.title,
                       p.state, p.answer, (coalesce(p.submitted_at, p.created_at) AT TIME ZONE 'Asia/Jakarta')::date AS told_on,
                       m.id AS meeting_id, coalesce(m.title, '') AS meeting,
                       p.state = 'SUBMITTED' AND :own IN (meeting.next_above(p.organisation_id), m.organisation_id) AS yours
                  FROM meeting.problem p
                  JOIN meeting.problem_category c ON c.code = p.category
                  LEFT JOIN meeting.meeting m ON m.id = p.meeting_id
                 WHERE (:kind = '' OR p.kind = :kind)
                   AND (:category = '' OR p.category = :category)
                   AND (:year = 0 OR extract(year FROM coalesce(p.submitted_at, p.created_at) AT TIME ZONE 'Asia/Jakarta') = :year)
                   AND (:council::uuid IS NULL OR p.organisation_id = :council::uuid
                        OR :council::uuid IN (SELECT meeting.above(p.organisation_id)))
                   AND (:meeting::uuid IS NULL OR p.meeting_id = :meeting::uuid)
                   AND (:state = '' OR p.state = :state)
                   AND lower(concat_ws(' ', p.title, p.text, p.bidang, m.title)) LIKE :words
                """)
                .param("own", own)
                .param("english", w.isEnglish())
                .param("kind", filter.kind().map(Enum::name).orElse(""))
                .param("category", filter.category().orElse(""))
                .param("year", filter.year().orElse(0))
                .param("council", filter.council().orElse(null))
                .param("meeting", filter.meeting().orElse(null))
                .param("state", state(filter))
                .param("words", filter.pattern())
                .query(ProblemRegister::told)
                .list();
    }

    /** In which state alone what is asked for can be, so that no more is read. */
    private static String state(ProblemFilter filter) {
        return switch (filter.standing().orElse(Standing.OPEN)) {
            case DRAFT -> "DRAFT";
            case SUBMITTED, YOURS -> "SUBMITTED";
            case ANSWERED -> "ANSWERED";
            case WITHDRAWN -> "WITHDRAWN";
            case OPEN -> "";
        };
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("category"),
                row.getString("title"),
                Stage.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("answer")).map(Verdict::valueOf),
                row.getObject("told_on", LocalDate.class),
                Optional.ofNullable(row.getObject("meeting_id", UUID.class)),
                row.getString("meeting"),
                row.getBoolean("yours"));
    }
}
