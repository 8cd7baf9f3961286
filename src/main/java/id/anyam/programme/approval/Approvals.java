package id.anyam.programme.approval;

import id.anyam.programme.ActivityId;
import id.anyam.programme.ActivityState;
import id.anyam.programme.approval.Approval.State;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The approvals of activities, as far as whoever acts may see them. */
@Repository
class Approvals {

    private final JdbcClient db;

    Approvals(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Approval require(ActivityId id) {
        return db.sql("""
                SELECT id, organisation_id, title, without_cost, state, version, submitted_at, returned_at, returned_why,
                       returned_field, approved_at, approved_by, cancelled_at, cancelled_why
                  FROM programme.activity
                 WHERE id = :id
                """)
                .param("id", id.value())
                .query(Approvals::approval)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Saves the new state unless the activity changed since; tells whether it did. */
    boolean save(Approval approval) {
        return db.sql("""
                UPDATE programme.activity
                   SET state = :state, version = version + 1,
                       submitted_at = coalesce(CAST(:submitted_at AS timestamptz), submitted_at),
                       returned_at = coalesce(CAST(:returned_at AS timestamptz), returned_at),
                       returned_why = coalesce(CAST(:returned_why AS text), returned_why),
                       returned_field = CASE WHEN :state = 'RETURNED' THEN CAST(:returned_field AS text) ELSE returned_field END,
                       approved_at = coalesce(CAST(:approved_at AS timestamptz), approved_at),
                       approved_by = coalesce(CAST(:approved_by AS uuid), approved_by),
                       cancelled_at = coalesce(CAST(:cancelled_at AS timestamptz), cancelled_at),
                       cancelled_why = coalesce(CAST(:cancelled_why AS text), cancelled_why)
                 WHERE id = :id AND version = :version
                """)
                        .param("id", approval.id().value())
                        .param("version", approval.version())
                        .params(columns(approval.state()))
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> columns(State state) {
        var values = new HashMap<String, @Nullable Object>();
        for (var name : List.of(
                "submitted_at",
                "returned_at",
                "returned_why",
                "returned_field",
                "approved_at",
                "approved_by",
                "cancelled_at",
                "cancelled_why")) {
            values.put(name, null);
        }
        switch (state) {
            case State.Draft() -> values.put("state", "DRAFT");
            case State.Submitted(var at) -> {
                values.put("state", "SUBMITTED");
                values.put("submitted_at", utc(at));
            }
            case State.Returned(var at, var why, var field) -> {
                values.put("state", "RETURNED");
                values.put("returned_at", utc(at));
                values.put("returned_why", why);
                values.put("returned_field", field.orElse(null));
            }
            case State.Approved(var at, var by) -> {
                values.put("state", "APPROVED");
                values.put("approved_at", utc(at));
                values.put("approved_by", by);
            }
            case State.Cancelled(var at, var why) -> {
                values.put("state", "CANCELLED");
                values.put("cancelled_at", utc(at));
                values.put("cancelled_why", why);
            }
        }
        return values;
    }

    /** An activity that waits for the chair. */
    record Waiting(
            UUID id,
            String title,
            String programme,
            String responsible,
            Instant submittedAt,
            long pagu,
            boolean again) {}

    /** What was handed in to this council, longest waiting first. */
    @Transactional(readOnly = true)
    public List<Waiting> submitted(UUID organisation) {
        return db.sql("""
                SELECT a.id, a.title, p.code || ' · ' || p.title AS programme, a.responsible, a.submitted_at, f.pagu,
                       a.returned_at IS NOT NULL AS again
                  FROM programme.activity a
                  JOIN programme.activity_figure f ON f.activity_id = a.id
                  JOIN programme.programme p ON p.id = a.programme_id
                 WHERE a.organisation_id = :organisation AND a.state = 'SUBMITTED'
                 ORDER BY a.submitted_at, a.id
                """)
                .param("organisation", organisation)
                .query((row, _) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("programme"),
                        row.getString("responsible"),
                        at(row, "submitted_at"),
                        row.getLong("pagu"),
                        row.getBoolean("again")))
                .list();
    }

    @Transactional(readOnly = true)
    public int count(UUID organisation, ActivityState state) {
        return db.sql(
                        "SELECT count(*) FROM programme.activity WHERE organisation_id = :organisation AND state = :state")
                .param("organisation", organisation)
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    private static Approval approval(ResultSet row, int number) throws SQLException {
        return new Approval(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                row.getString("title"),
                row.getBoolean("without_cost"),
                state(row),
                row.getInt("version"));
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (ActivityState.valueOf(row.getString("state"))) {
            case DRAFT -> new State.Draft();
            case SUBMITTED -> new State.Submitted(at(row, "submitted_at"));
            case RETURNED ->
                new State.Returned(
                        at(row, "returned_at"),
                        row.getString("returned_why"),
                        Optional.ofNullable(row.getString("returned_field")));
            case APPROVED ->
                new State.Approved(
                        at(row, "approved_at"),
                        Objects.requireNonNullElse(row.getObject("approved_by", UUID.class), new UUID(0, 0)));
            case CANCELLED ->
                new State.Cancelled(
                        at(row, "cancelled_at"), Objects.requireNonNullElse(row.getString("cancelled_why"), ""));
        };
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? Instant.EPOCH : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
