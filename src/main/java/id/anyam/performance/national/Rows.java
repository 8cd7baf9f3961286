package id.anyam.performance.national;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind the numbers of {@link Standings}: the same conditions, one row for each thing counted. */
@Repository
@Transactional(readOnly = true)
class Rows {

    private final JdbcClient db;

    Rows(JdbcClient db) {
        this.db = db;
    }

    record Answer(
            String council,
            String region,
            @Nullable String programme,
            @Nullable String answer,
            @Nullable String reason,
            @Nullable UUID local,
            @JsonProperty("answered_at") @Nullable OffsetDateTime answeredAt) {}

    record Money(String council, String region, String source, long pagu, long spent) {}

    record Result(
            String council,
            String region,
            String indicator,
            String unit,
            BigDecimal target,
            BigDecimal actual,
            boolean counted) {}

    record Activity(
            UUID id,
            String council,
            String title,
            String kind,
            String state,
            long pagu,
            long spent,
            BigDecimal target,
            BigDecimal actual,
            @Nullable String unit) {}

    /** Answers to one national programme or, without one, to each; the silent councils among them. */
    List<Answer> answers(Scope scope, int year, Optional<UUID> programme) {
        return db.sql("""
                WITH roots AS (
                    SELECT p.id, p.title
                      FROM programme.report_programme p
                     WHERE p.organisation_id = (SELECT o.id FROM organisation.report_council o WHERE o.region_code = '00' AND o.closed_on IS NULL)
                       AND p.year = :year AND p.state = 'PUBLISHED' AND (:programme::uuid IS NULL OR p.id = :programme::uuid))
                SELECT c.short_name AS council, c.region_code AS region, r.title AS programme, a.answer, a.reason,
                       a.local_id AS local, a.answered_at
                  FROM organisation.report_councils(:year) c
                 CROSS JOIN roots r
                  LEFT JOIN programme.report_answer a ON a.organisation_id = c.id AND a.root_id = r.id
                 WHERE c.kind <> 'DEKRANAS' AND (:national OR c.region_code LIKE :within)
                 ORDER BY c.region_code, r.title
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .param("programme", programme.orElse(null))
                .query(new SimplePropertyRowMapper<>(Answer.class))
                .list();
    }

    List<Money> money(Scope scope, int year, Optional<String> source) {
        return db.sql("""
                SELECT c.short_name AS council, c.region_code AS region, m.source, m.pagu, m.spent
                  FROM programme.report_money_by_source m
                  JOIN organisation.report_councils(:year) c ON c.id = m.organisation_id
                 WHERE m.year = :year AND (:national OR c.region_code LIKE :within) AND (:source::text IS NULL OR m.source = :source)
                 ORDER BY c.region_code, m.source
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .param("source", source.orElse(null))
                .query(new SimplePropertyRowMapper<>(Money.class))
                .list();
    }

    /** Every council's indicator under a national programme; one that is defined otherwise is shown and not counted. */
    List<Result> results(Scope scope, int year, UUID programme, Optional<UUID> indicator) {
        return db.sql("""
                SELECT c.short_name AS council, c.region_code AS region, i.name AS indicator, i.unit, i.target, i.actual,
                       i.comparable AS counted
                  FROM programme.report_indicator i
                  JOIN organisation.report_councils(:year) c ON c.id = i.organisation_id AND c.kind <> 'DEKRANAS' AND (:national OR c.region_code LIKE :within)
                 WHERE i.year = :year AND i.state = 'PUBLISHED' AND i.root_programme_id = :programme
                   AND (:indicator::uuid IS NULL OR i.root_indicator_id = :indicator::uuid)
                 ORDER BY c.region_code, i.name
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .param("programme", programme)
                .param("indicator", indicator.orElse(null))
                .query(new SimplePropertyRowMapper<>(Result.class))
                .list();
    }

    /** Of one source the money that counts, as {@link #money} sums it: one row for each activity it comes from. */
    List<Activity> activitiesPaidBy(Scope scope, int year, String source) {
        return db.sql("""
                SELECT a.activity_id AS id, c.short_name AS council, a.title, a.kind, a.state,
                       CASE a.state WHEN 'APPROVED' THEN m.pagu ELSE m.spent END::bigint AS pagu, m.spent::bigint,
                       a.output_target AS target, a.output_actual AS actual, a.output_unit AS unit
                  FROM programme.report_activity a
                  JOIN organisation.report_councils(:year) c ON c.id = a.organisation_id
                  JOIN LATERAL (SELECT sum(b.pagu) AS pagu, sum(b.spent) AS spent
                                  FROM programme.report_budget b
                                 WHERE b.activity_id = a.activity_id AND b.source = :source) m ON CASE a.state WHEN 'APPROVED' THEN m.pagu ELSE m.spent END > 0
                 WHERE a.year = :year AND (a.state = 'APPROVED' OR a.counted_spent > 0) AND (:national OR c.region_code LIKE :within)
                 ORDER BY c.region_code, a.starts_on, a.title
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .param("source", source)
                .query(new SimplePropertyRowMapper<>(Activity.class))
                .list();
    }

    List<Activity> activities(Scope scope, int year) {
        return db.sql("""
                SELECT a.activity_id AS id, c.short_name AS council, a.title, a.kind, a.state, a.pagu, a.spent,
                       a.output_target AS target, a.output_actual AS actual, a.output_unit AS unit
                  FROM programme.report_activity a
                  JOIN organisation.report_councils(:year) c ON c.id = a.organisation_id
                 WHERE a.year = :year AND (:national OR c.region_code LIKE :within)
                 ORDER BY c.region_code, a.starts_on, a.title
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(Activity.class))
                .list();
    }
}
