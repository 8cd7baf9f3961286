package id.anyam.programme.plan;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.ProblemId;
import id.anyam.programme.ProgrammeId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each programme answers: decisions of meetings, problems and proposals from councils. */
@Repository
class AnsweredLinks {

    private final JdbcClient db;

    AnsweredLinks(JdbcClient db) {
        this.db = db;
    }

    Set<DecisionId> decisions(ProgrammeId id) {
        return ids("SELECT decision_id FROM programme.programme_decision WHERE programme_id = :id", id).stream()
                .map(DecisionId::new)
                .collect(Collectors.toSet());
    }

    Set<ProblemId> problems(ProgrammeId id) {
        return ids("SELECT problem_id FROM programme.programme_problem WHERE programme_id = :id", id).stream()
                .map(ProblemId::new)
                .collect(Collectors.toSet());
    }

    private List<UUID> ids(String sql, ProgrammeId id) {
        return db.sql(sql)
                .param("id", id.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Ties it to exactly what it says it answers; a link that stays keeps its day. */
    void save(Programme programme) {
        var content = programme.content();
        tie(
                programme,
                "programme_decision",
                "decision_id",
                content.decisions().stream().map(DecisionId::value).toArray(UUID[]::new));
        tie(
                programme,
                "programme_problem",
                "problem_id",
                content.problems().stream().map(ProblemId::value).toArray(UUID[]::new));
    }

    private void tie(Programme programme, String table, String column, UUID[] answered) {
        db.sql("DELETE FROM programme.%s WHERE programme_id = :id AND NOT %s = ANY (:answered)"
                        .formatted(table, column))
                .param("id", programme.id().value())
                .param("answered", answered)
                .update();
        db.sql("""
                INSERT INTO programme.%1$s (organisation_id, programme_id, %2$s, linked_by)
                SELECT :organisation, :id, answered.id, access.account() FROM unnest(:answered::uuid[]) AS answered(id)
                ON CONFLICT (programme_id, %2$s) DO NOTHING
                """.formatted(table, column))
                .param("organisation", programme.organisation())
                .param("id", programme.id().value())
                .param("answered", answered)
                .update();
    }
}
