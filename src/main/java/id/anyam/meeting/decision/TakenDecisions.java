package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.MeetingId;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the decisions of meetings and their numbers. */
@Component
class TakenDecisions {

    private static final String DECISION = """
            SELECT id, meeting_id, number, kind, text, levels, bidang, due_on, withdrawn_at, withdrawn_why
              FROM meeting.decision
            """;

    private final JdbcClient db;

    TakenDecisions(JdbcClient db) {
        this.db = db;
    }

    List<Decision> of(MeetingId meeting) {
        return db.sql(DECISION + " WHERE meeting_id = :meeting ORDER BY number")
                .param("meeting", meeting.value())
                .query(TakenDecisions::decision)
                .list();
    }

    Decision require(MeetingId meeting, DecisionId id) {
        return db.sql(DECISION + " WHERE id = :id AND meeting_id = :meeting")
                .param("id", id.value())
                .param("meeting", meeting.value())
                .query(TakenDecisions::decision)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Adds it under the next number; one that is already there stays as it is. The meeting must be held. */
    void add(MeetingId meeting, UUID organisation, DecisionId id, Decision.Content content) {
        columns(db.sql("""
                INSERT INTO meeting.decision (id, organisation_id, meeting_id, number, kind, text, levels, bidang, due_on)
                SELECT :id, :organisation, :meeting, coalesce(max(number), 0) + 1, :kind, :text, :levels, :bidang, :due
                  FROM meeting.decision
                 WHERE meeting_id = :meeting
                ON CONFLICT (id) DO NOTHING
                """), content)
                .param("id", id.value())
                .param("organisation", organisation)
                .param("meeting", meeting.value())
                .update();
    }

    void reword(Decision decision) {
        columns(db.sql("""
                UPDATE meeting.decision
                   SET kind = :kind, text = :text, levels = :levels, bidang = :bidang, due_on = :due
                 WHERE id = :id
                """), decision.content())
                .param("id", decision.id().value())
                .update();
    }

    void withdraw(DecisionId id, Decision.State.Withdrawn withdrawn) {
        db.sql("UPDATE meeting.decision SET withdrawn_at = :at, withdrawn_why = :why WHERE id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(withdrawn.at()))
                .param("why", withdrawn.why())
                .update();
    }

    /** Removes it; those behind move up, so that no number is missing. */
    void remove(Decision decision) {
        db.sql("DELETE FROM meeting.decision WHERE id = :id")
                .param("id", decision.id().value())
                .update();
        db.sql("UPDATE meeting.decision SET number = number - 1 WHERE meeting_id = :meeting AND number > :number")
                .param("meeting", decision.meeting().value())
                .param("number", decision.number())
                .update();
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Decision.Content content) {
        return statement
                .param("kind", content.kind().name())
                .param("text", content.text())
                .param("levels", content.levels().stream().map(Level::name).toArray(String[]::new))
                .param("bidang", content.bidang().orElse(null))
                .param("due", content.dueOn().orElse(null));
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var withdrawnAt = row.getTimestamp("withdrawn_at");
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("number"),
                new Decision.Content(
                        Decision.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        DecisionLookup.levels(row),
                        Optional.ofNullable(row.getString("bidang")),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class))),
                withdrawnAt == null
                        ? new Decision.State.InForce()
                        : new Decision.State.Withdrawn(withdrawnAt.toInstant(), row.getString("withdrawn_why")));
    }
}
