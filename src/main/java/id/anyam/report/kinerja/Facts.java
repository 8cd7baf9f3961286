package id.anyam.report.kinerja;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The facts of one council's year, as the modules publish them for reports. */
@Repository
@Transactional(readOnly = true)
class Facts {

    private final JdbcClient db;

    Facts(JdbcClient db) {
        this.db = db;
    }

    record Programme(
            UUID id,
            String code,
            String title,
            String target,
            @Nullable String bidang,
            @Nullable String answer,
            boolean local) {}

    record Decision(UUID programme, int number, String text, String meeting, LocalDate heldOn) {}

    record Change(UUID programme, String field, String original, String local, String reason) {}

    record Indicator(UUID programme, String name, String unit, BigDecimal target, BigDecimal actual) {}

    record Activity(
            UUID id,
            UUID programme,
            String title,
            @Nullable String place,
            LocalDate startsOn,
            LocalDate endsOn,
            String state,
            long pagu,
            long spent,
            BigDecimal target,
            BigDecimal actual,
            @Nullable String unit) {

        boolean cancelled() {
            return state.equals("CANCELLED");
        }
    }

    /** A file that shows what was done in a quarter of an activity. */
    record Evidence(UUID activity, UUID file, int quarter) {}

    record Money(String source, long pagu, long spent) {}

    List<Integer> years(UUID organisation) {
        return db.sql("""
                SELECT DISTINCT year FROM programme.report_programme
                 WHERE organisation_id = :organisation AND state <> 'DRAFT' ORDER BY year DESC
                """)
                .param("organisation", organisation)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** Published programmes, and any other under which money was counted. */
    List<Programme> programmes(UUID organisation, int year) {
        return list(Programme.class, organisation, year, """
                SELECT p.id, p.code, p.title, p.target, p.bidang, a.answer, p.source_id IS NULL AS local
                  FROM programme.report_programme p
                  LEFT JOIN programme.report_answer a ON a.organisation_id = p.organisation_id AND a.local_id = p.id
                 WHERE p.organisation_id = :organisation AND p.year = :year
                   AND (p.state = 'PUBLISHED'
                        OR EXISTS (SELECT FROM programme.report_activity x WHERE x.programme_id = p.id AND x.counted_pagu > 0))
                 ORDER BY p.source_id IS NULL, p.code
                """);
    }

    List<Decision> decisions(UUID organisation, int year) {
        return list(Decision.class, organisation, year, """
                SELECT p.id AS programme, d.number, d.text, d.meeting_title AS meeting, d.held_on
                  FROM programme.report_programme p
                  JOIN programme.report_decision_link l ON l.programme_id IN (p.id, p.root_id)
                  JOIN meeting.report_decision d ON d.id = l.decision_id
                 WHERE p.organisation_id = :organisation AND p.year = :year AND p.state = 'PUBLISHED'
                 ORDER BY d.held_on, d.number
                """);
    }

    List<Change> changes(UUID organisation, int year) {
        return list(Change.class, organisation, year, """
                SELECT p.id AS programme, d.field, d.original, d.local, d.reason
                  FROM programme.report_programme p
                  JOIN programme.report_answer a ON a.organisation_id = p.organisation_id AND a.local_id = p.id
                  JOIN programme.report_adaptation d ON d.adoption_id = a.id
                 WHERE p.organisation_id = :organisation AND p.year = :year AND p.state = 'PUBLISHED'
                 ORDER BY d.field
                """);
    }

    List<Indicator> indicators(UUID organisation, int year) {
        return list(Indicator.class, organisation, year, """
                SELECT i.programme_id AS programme, i.name, i.unit, i.target, i.actual
                  FROM programme.report_indicator i
                 WHERE i.organisation_id = :organisation AND i.year = :year AND i.state = 'PUBLISHED'
                 ORDER BY i.name
                """);
    }

    /** Approved activities, and cancelled ones for which money had been spent: that counts, the rest has become free. */
    List<Activity> activities(UUID organisation, int year) {
        return list(Activity.class, organisation, year, """
                SELECT a.activity_id AS id, a.programme_id AS programme, a.title, a.place, a.starts_on, a.ends_on, a.state,
                       a.counted_pagu AS pagu, a.counted_spent AS spent,
                       a.output_target AS target, a.output_actual AS actual, a.output_unit AS unit
                  FROM programme.report_activity a
                 WHERE a.organisation_id = :organisation AND a.year = :year AND (a.state = 'APPROVED' OR a.counted_spent > 0)
                 ORDER BY a.starts_on, a.title
                """);
    }

    List<Evidence> evidence(UUID organisation, int year) {
        return list(Evidence.class, organisation, year, """
                SELECT e.activity_id AS activity, e.file_id AS file, e.quarter
                  FROM programme.report_evidence e
                  JOIN programme.report_activity a ON a.activity_id = e.activity_id AND a.state IN ('APPROVED', 'CANCELLED')
                 WHERE e.organisation_id = :organisation AND a.year = :year
                 ORDER BY e.quarter, e.file_id
                """);
    }

    List<Money> money(UUID organisation, int year) {
        return list(Money.class, organisation, year, """
                SELECT m.source, m.pagu, m.spent
                  FROM programme.report_money_by_source m
                 WHERE m.organisation_id = :organisation AND m.year = :year AND m.pagu > 0
                 ORDER BY m.pagu DESC, m.source
                """);
    }

    private <T> List<T> list(Class<T> type, UUID organisation, int year, String sql) {
        return db.sql(sql)
                .param("organisation", organisation)
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(type))
                .list();
    }
}
