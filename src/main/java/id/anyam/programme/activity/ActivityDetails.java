package id.anyam.programme.activity;

import id.anyam.programme.ActivityId;
import id.anyam.programme.FundingSource;
import id.anyam.programme.activity.ActivityFormPage.Returned;
import id.anyam.programme.activity.ActivityPage.Quarter;
import id.anyam.programme.activity.ActivityPage.Step;
import id.anyam.shared.NotFound;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything that one activity's page shows, read where it lies. */
@Repository
@Transactional(readOnly = true)
class ActivityDetails {

    private final JdbcClient db;
    private final Activities activities;

    ActivityDetails(JdbcClient db, Activities activities) {
        this.db = db;
        this.activities = activities;
    }

    Activity activity(ActivityId id) {
        return activities.require(id);
    }

    /** Why it was given back, while it is. */
    Optional<Returned> returned(ActivityId id) {
        return db.sql("""
                SELECT returned_why, coalesce(returned_field, '') AS returned_field
                  FROM programme.activity
                 WHERE id = :id AND state = 'RETURNED'
                """)
                .param("id", id.value())
                .query((row, _) -> new Returned(row.getString("returned_why"), row.getString("returned_field")))
                .optional();
    }

    /** Names and sums around the plan; whoever sees the activity and not its programme reads a dash for that. */
    record Frame(
            String programmeCode,
            String programmeTitle,
            @Nullable String indicator,
            long pagu,
            long spent,
            BigDecimal actual,
            @Nullable String cancelledWhy) {}

    Frame frame(ActivityId id) {
        return db.sql("""
                SELECT coalesce(p.code, '–') AS programme_code, coalesce(p.title, '') AS programme_title, i.name AS indicator, f.pagu, f.spent,
                       f.output_actual AS actual, a.cancelled_why
                  FROM programme.activity a
                  JOIN programme.activity_figure f ON f.activity_id = a.id
                  LEFT JOIN programme.programme p ON p.id = a.programme_id
                  LEFT JOIN programme.indicator i ON i.id = a.indicator_id
                 WHERE a.id = :id
                """).param("id", id.value()).query(Frame.class).optional().orElseThrow(NotFound::new);
    }

    /** A budget line with one of its sources; a line without a source stands once. */
    record Share(
            UUID line,
            String description,
            long lineAmount,
            Optional<FundingSource> source,
            Optional<UUID> payer,
            long pagu,
            long spent) {}

    List<Share> budget(ActivityId id) {
        return db.sql("""
                SELECT budget_line_id, description, line_amount, source, payer_id, coalesce(pagu, 0) AS pagu, spent
                  FROM programme.report_budget
                 WHERE activity_id = :id
                 ORDER BY position, budget_line_id, source
                """)
                .param("id", id.value())
                .query((row, _) -> new Share(
                        row.getObject("budget_line_id", UUID.class),
                        row.getString("description"),
                        row.getLong("line_amount"),
                        Optional.ofNullable(row.getString("source")).map(FundingSource::valueOf),
                        Optional.ofNullable(row.getObject("payer_id", UUID.class)),
                        row.getLong("pagu"),
                        row.getLong("spent")))
                .list();
    }

    List<Quarter> quarters(ActivityId id) {
        return db.sql("""
                SELECT year, quarter, output, spent, coalesce(note, '') AS note, evidence
                  FROM programme.report_realisation
                 WHERE activity_id = :id
                 ORDER BY year, quarter
                """)
                .param("id", id.value())
                .query((row, _) -> new Quarter(
                        row.getInt("year"),
                        row.getInt("quarter"),
                        row.getBigDecimal("output"),
                        row.getLong("spent"),
                        row.getString("note"),
                        row.getInt("evidence")))
                .list();
    }

    List<Step> history(ActivityId id) {
        return db.sql("""
                SELECT act, at, coalesce(actor, '') AS actor, coalesce(why, '') AS why, coalesce(field, '') AS field, year, quarter
                  FROM programme.activity_step
                 WHERE activity_id = :id
                 ORDER BY id
                """)
                .param("id", id.value())
                .query((row, _) -> new Step(
                        row.getString("act"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("why"),
                        row.getString("field"),
                        row.getInt("year"),
                        row.getInt("quarter")))
                .list();
    }
}
