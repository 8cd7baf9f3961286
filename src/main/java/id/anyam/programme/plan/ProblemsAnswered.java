package id.anyam.programme.plan;

import id.anyam.meeting.ProblemAnswers;
import id.anyam.meeting.ProblemId;
import id.anyam.organisation.Organisations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells meetings which programmes answer a problem; a withdrawn programme answers none. */
@Component
class ProblemsAnswered implements ProblemAnswers {

    private final JdbcClient db;
    private final Organisations organisations;

    ProblemsAnswered(JdbcClient db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    private record Row(ProblemId problem, UUID programme, UUID council, String title) {}

    @Override
    @Transactional(readOnly = true)
    public Map<ProblemId, List<Answer>> answersTo(Collection<ProblemId> problems) {
        var rows = db.sql("""
                SELECT l.problem_id, p.id, p.organisation_id, p.code || ' ' || p.title AS title
                  FROM programme.programme_problem l
                  JOIN programme.programme p ON p.id = l.programme_id
                 WHERE l.problem_id = ANY (:problems) AND p.state <> 'WITHDRAWN'
                 ORDER BY p.year, p.code, p.id
                """)
                .param("problems", problems.stream().map(ProblemId::value).toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        new ProblemId(row.getObject("problem_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("title")))
                .list();
        var councils = organisations.shortNames(rows.stream().map(Row::council).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::problem,
                        Collectors.mapping(
                                row -> new Answer(
                                        row.title(),
                                        councils.getOrDefault(row.council(), ""),
                                        "/program/" + row.programme()),
                                Collectors.toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProblemId, Integer> countsOf(Collection<ProblemId> problems) {
        return db
                .sql("""
                SELECT l.problem_id, count(*)::int AS answers
                  FROM programme.programme_problem l
                  JOIN programme.programme p ON p.id = l.programme_id
                 WHERE l.problem_id = ANY (:problems) AND p.state <> 'WITHDRAWN'
                 GROUP BY l.problem_id
                """)
                .param("problems", problems.stream().map(ProblemId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(new ProblemId(row.getObject("problem_id", UUID.class)), row.getInt("answers")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
