package id.anyam.meeting.problem;

import id.anyam.database.Acting;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Stage;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps problems and proposals; row security decides which there are for whom. */
@Component
class ToldProblems {

    private final JdbcClient db;

    ToldProblems(JdbcClient db) {
        this.db = db;
    }

    Problem require(ProblemId id) {
        return db.sql("""
                SELECT id, organisation_id, kind, category, title, text, figure, unit, source, bidang, meeting_id, state,
                       submitted_at, withdrawn_at, answer, answer_text, answered_at, answered_by, answerer
                  FROM meeting.problem
                 WHERE id = :id
                """)
                .param("id", id.value())
                .query(ToldProblems::problem)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The acting organisation's own; another's is not there to be changed. */
    Problem requireOwn(ProblemId id) {
        var problem = require(id);
        if (!Acting.current().organisationIfAny().equals(Optional.of(problem.organisation()))) {
            throw new NotFound();
        }
        return problem;
    }

    /** Adds a draft; one that is there already (the form was sent twice) stays as it is. */
    void add(Problem draft) {
        columns(db.sql("""
                INSERT INTO meeting.problem (id, organisation_id, kind, category, title, text, figure, unit, source, bidang, meeting_id)
                VALUES (:id, :organisation, :kind, :category, :title, :text, :figure, :unit, :source, :bidang, :meeting)
                ON CONFLICT (id) DO NOTHING
                """), draft).param("organisation", draft.organisation()).update();
    }

    void reword(Problem draft) {
        var found = columns(db.sql("""
                UPDATE meeting.problem
                   SET kind = :kind, category = :category, title = :title, text = :text, figure = :figure, unit = :unit,
                       source = :source, bidang = :bidang, meeting_id = :meeting
                 WHERE id = :id AND state = 'DRAFT'
                """), draft).update();
        requireFound(found);
    }

    void remove(Problem draft) {
        requireFound(db.sql("DELETE FROM meeting.problem WHERE id = :id AND state = 'DRAFT'")
                .param("id", draft.id().value())
                .update());
    }

    /** Keeps the step it took; when somebody else was quicker, nothing happens and that is told. */
    void move(Problem moved, Stage from) {
        var sets = switch (moved.state()) {
            case Problem.State.Draft _ -> throw new IllegalArgumentException("no step leads back to a draft");
            case Problem.State.Submitted(var at) ->
                db.sql(step("submitted_at = :at")).param("at", Timestamp.from(at));
            case Problem.State.Withdrawn(var _, var at) ->
                db.sql(step("withdrawn_at = :at")).param("at", Timestamp.from(at));
            case Problem.State.Answered(var _, var answer) ->
                db.sql(
                                step(
                                        "answer = :answer, answer_text = :text, answered_at = :at, answered_by = :by, answerer = :person"))
                        .param("answer", answer.verdict().name())
                        .param("text", answer.text())
                        .param("at", Timestamp.from(answer.at()))
                        .param("by", answer.by())
                        .param("person", answer.person());
        };
        requireFound(sets.param("id", moved.id().value())
                .param("state", moved.stage().name())
                .param("from", from.name())
                .update());
    }

    private static String step(String sets) {
        return "UPDATE meeting.problem SET state = :state, " + sets + " WHERE id = :id AND state = :from";
    }

    private static void requireFound(int rows) {
        if (rows == 0) {
            throw new RuleViolated("meeting.problem.rule.moved-on");
        }
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Problem problem) {
        var content = problem.content();
        return statement
                .param("id", problem.id().value())
                .param("kind", content.kind().name())
                .param("category", content.category())
                .param("title", content.title())
                .param("text", content.text())
                .param("figure", content.figure().map(Problem.Figure::amount).orElse(null))
                .param("unit", content.figure().map(Problem.Figure::unit).orElse(null))
                .param("source", content.figure().map(Problem.Figure::source).orElse(null))
                .param("bidang", content.bidang().orElse(null))
                .param("meeting", content.meeting().map(MeetingId::value).orElse(null));
    }

    private static Problem problem(ResultSet row, int number) throws SQLException {
        var amount = row.getBigDecimal("figure");
        return new Problem(
                new ProblemId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                new Problem.Content(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("category"),
                        row.getString("title"),
                        row.getString("text"),
                        amount == null
                                ? Optional.empty()
                                : Optional.of(new Problem.Figure(
                                        amount.stripTrailingZeros(), row.getString("unit"), row.getString("source"))),
                        Optional.ofNullable(row.getString("bidang")),
                        Optional.ofNullable(row.getObject("meeting_id", UUID.class))
                                .map(MeetingId::new)),
                state(row));
    }

    private static Problem.State state(ResultSet row) throws SQLException {
        return switch (Stage.valueOf(row.getString("state"))) {
            case DRAFT -> new Problem.State.Draft();
            case SUBMITTED -> new Problem.State.Submitted(moment(row, "submitted_at"));
            case WITHDRAWN -> new Problem.State.Withdrawn(moment(row, "submitted_at"), moment(row, "withdrawn_at"));
            case ANSWERED ->
                new Problem.State.Answered(
                        moment(row, "submitted_at"),
                        new Problem.Answer(
                                Verdict.valueOf(row.getString("answer")),
                                row.getString("answer_text"),
                                row.getObject("answered_by", UUID.class),
                                row.getString("answerer"),
                                moment(row, "answered_at")));
        };
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
