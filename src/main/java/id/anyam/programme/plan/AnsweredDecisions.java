package id.anyam.programme.plan;

import id.anyam.meeting.DecisionAnswers;
import id.anyam.meeting.DecisionId;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells a decision's page which programmes answer it, so that its thread leads on or shows that it is cut. */
@Repository
class AnsweredDecisions implements DecisionAnswers {

    private final JdbcClient db;
    private final Organisations organisations;

    AnsweredDecisions(JdbcClient db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    private record Row(DecisionId decision, UUID programme, OrganisationId organisation, String title) {}

    @Override
    @Transactional(readOnly = true)
    public Map<DecisionId, List<Answer>> answersTo(Collection<DecisionId> decisions) {
        var rows = db.sql("""
                SELECT d.decision_id, p.id, p.organisation_id, p.title
                  FROM programme.programme_decision d
                  JOIN programme.programme p ON p.id = d.programme_id
                 WHERE d.decision_id = ANY (:decisions) AND p.state <> 'WITHDRAWN'
                 ORDER BY p.year, p.code
                """)
                .param("decisions", decisions.stream().map(DecisionId::value).toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        new DecisionId(row.getObject("decision_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("title")))
                .list();
        var councils = organisations.find(rows.stream().map(Row::organisation).collect(Collectors.toSet()));
        var answers = new HashMap<DecisionId, List<Answer>>();
        for (var row : rows) {
            var council = Optional.ofNullable(councils.get(row.organisation()))
                    .map(Organisation::shortName)
                    .orElse("");
            answers.computeIfAbsent(row.decision(), _ -> new ArrayList<>())
                    .add(new Answer(row.title(), council, "/program/" + row.programme()));
        }
        return answers;
    }
}
