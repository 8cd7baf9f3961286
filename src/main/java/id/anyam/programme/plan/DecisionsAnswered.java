package id.anyam.programme.plan;

import id.anyam.meeting.DecisionAnswers;
import id.anyam.meeting.DecisionId;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells meetings which programmes answer a decision; a withdrawn programme answers none. */
@Component
class DecisionsAnswered implements DecisionAnswers {

    private final JdbcClient db;
    private final Organisations organisations;

    DecisionsAnswered(JdbcClient db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    private record Row(DecisionId decision, UUID programme, OrganisationId council, String title) {}

    @Override
    @Transactional(readOnly = true)
    public Map<DecisionId, List<Answer>> answersTo(Collection<DecisionId> decisions) {
        var rows = db.sql("""
                SELECT d.decision_id, p.id, p.organisation_id, p.code || ' ' || p.title AS title
                  FROM programme.programme_decision d
                  JOIN programme.programme p ON p.id = d.programme_id
                 WHERE d.decision_id = ANY (:decisions) AND p.state <> 'WITHDRAWN'
                 ORDER BY p.year, p.code, p.id
                """)
                .param("decisions", decisions.stream().map(DecisionId::value).toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        new DecisionId(row.getObject("decision_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("title")))
                .list();
        var councils = organisations.find(rows.stream().map(Row::council).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::decision, Collectors.mapping(row -> answer(row, councils), Collectors.toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DecisionId, Integer> countsOf(Collection<DecisionId> decisions) {
        return db
                .sql("""
                SELECT d.decision_id, count(*)::int AS answers
                  FROM programme.programme_decision d
                  JOIN programme.programme p ON p.id = d.programme_id
                 WHERE d.decision_id = ANY (:decisions) AND p.state <> 'WITHDRAWN'
                 GROUP BY d.decision_id
                """)
                .param("decisions", decisions.stream().map(DecisionId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(new DecisionId(row.getObject("decision_id", UUID.class)), row.getInt("answers")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Answer answer(Row row, Map<OrganisationId, Organisation> councils) {
        var council = Optional.ofNullable(councils.get(row.council())).map(Organisation::shortName);
        return new Answer(row.title(), council.orElse(""), "/program/" + row.programme());
    }
}
