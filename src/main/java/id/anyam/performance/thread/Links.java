package id.anyam.performance.thread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored links between decisions, programmes, answers and activities, as far as the reader may see them. */
@Repository
@Transactional(readOnly = true)
class Links {

    private static final String PROBLEM = """
            SELECT p.id, p.kind, p.category_name AS category, p.title, c.short_name AS council, p.meeting_title AS meeting,
                   p.state, p.answer
              FROM meeting.report_problem p
              JOIN organisation.report_council c ON c.id = p.organisation_id
            """;

    private final JdbcClient db;

    Links(JdbcClient db) {
        this.db = db;
    }

    record Decision(
            UUID id,
            int number,
            String text,
            String meeting,
            LocalDate heldOn,
            @Nullable LocalDate dueOn,
            boolean withdrawn) {}

    record Problem(
            UUID id,
            String kind,
            String category,
            String title,
            String council,
            @Nullable String meeting,
            String state,
            @Nullable String answer) {}

    record Programme(
            UUID id,
            UUID rootId,
            @Nullable UUID sourceId,
            int year,
            String title,
            String target,
            String state,
            String council,
            String kind) {}

    record Answers(String kind, int councils, int adopted, int adapted, int declined) {

        int silent() {
            return councils - adopted - adapted - declined;
        }
    }

    record Work(int programmes, int without, int activities, long pagu, long spent, int reported) {}

    record Change(UUID programme, String field, String original, String local, String reason) {}

    record Activity(
            UUID id,
            UUID programmeId,
            String title,
            String state,
            long pagu,
            long spent,
            BigDecimal target,
            BigDecimal actual,
            @Nullable String unit) {}

    Optional<Decision> decision(UUID id) {
        return db.sql("""
                SELECT id, number, text, meeting_title AS meeting, held_on, due_on, withdrawn_at IS NOT NULL AS withdrawn
                  FROM meeting.report_decision
                 WHERE id = :id
                """)
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Decision.class))
                .optional();
    }

    Optional<Problem> problem(UUID id) {
        return db.sql(PROBLEM + " WHERE p.id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Problem.class))
                .optional();
    }

    List<Problem> problemsOf(UUID programme) {
        return db.sql(PROBLEM + """
                  JOIN programme.report_problem_link l ON l.problem_id = p.id
                 WHERE l.programme_id = :programme
                 ORDER BY p.submitted_at, p.id
                """)
                .param("programme", programme)
                .query(new SimplePropertyRowMapper<>(Problem.class))
                .list();
    }

    List<Programme> programmesAnsweringProblem(UUID problem) {
        return db.sql(PROGRAMME + """
                  JOIN programme.report_problem_link l ON l.programme_id = p.id
                 WHERE l.problem_id = :problem AND p.state <> 'DRAFT'
                 ORDER BY p.year, p.title
                """)
                .param("problem", problem)
                .query(new SimplePropertyRowMapper<>(Programme.class))
                .list();
    }

    List<Decision> decisionsOf(UUID programme) {
        return db.sql("""
                SELECT d.id, d.number, d.text, d.meeting_title AS meeting, d.held_on, d.due_on, d.withdrawn_at IS NOT NULL AS withdrawn
                  FROM programme.report_decision_link l
                  JOIN meeting.report_decision d ON d.id = l.decision_id
                 WHERE l.programme_id = :programme
                 ORDER BY d.held_on, d.number
                """)
                .param("programme", programme)
                .query(new SimplePropertyRowMapper<>(Decision.class))
                .list();
    }

    List<Programme> programmesAnswering(UUID decision) {
        return db.sql(PROGRAMME + """
                  JOIN programme.report_decision_link l ON l.programme_id = p.id
                 WHERE l.decision_id = :decision AND p.state <> 'DRAFT'
                 ORDER BY p.year, p.title
                """)
                .param("decision", decision)
                .query(new SimplePropertyRowMapper<>(Programme.class))
                .list();
    }

    Optional<Programme> programme(UUID id) {
        return db.sql(PROGRAMME + " WHERE p.id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Programme.class))
                .optional();
    }

    /** The versions of a programme in one line of regions: the province's and the regency's. */
    List<Programme> versions(UUID root, String region) {
        return db.sql(PROGRAMME + """
                 WHERE p.root_id = :root AND p.id <> p.root_id AND c.kind <> 'DEKRANAS'
                   AND (c.region_code = :region OR :region LIKE c.region_code || '.%')
                 ORDER BY c.region_code
                """)
                .param("root", root)
                .param("region", region)
                .query(new SimplePropertyRowMapper<>(Programme.class))
                .list();
    }

    /** How the provinces and the regencies within a region answered a national programme. */
    List<Answers> answers(UUID root, int year, String region) {
        return db.sql("""
                SELECT c.kind, count(*)::int AS councils,
                       count(*) FILTER (WHERE a.answer = 'ADOPTED')::int AS adopted,
                       count(*) FILTER (WHERE a.answer = 'ADAPTED')::int AS adapted,
                       count(*) FILTER (WHERE a.answer = 'DECLINED')::int AS declined
                  FROM organisation.report_councils(:year) c
                  LEFT JOIN programme.report_answer a ON a.organisation_id = c.id AND a.root_id = :root
                 WHERE c.kind <> 'DEKRANAS' AND (:region = '00' OR c.region_code LIKE :region || '%')
                 GROUP BY c.kind
                 ORDER BY c.kind
                """)
                .param("root", root)
                .param("year", year)
                .param("region", region)
                .query(new SimplePropertyRowMapper<>(Answers.class))
                .list();
    }

    /** What was planned and spent under a national programme within a region; {@code without} have no activity yet. */
    Work work(UUID root, int year, String region) {
        return db.sql("""
                WITH taken AS (
                    SELECT p.id FROM programme.report_programme p
                      JOIN organisation.report_councils(:year) c ON c.id = p.organisation_id AND (:region = '00' OR c.region_code LIKE :region || '%')
                     WHERE p.root_id = :root AND (p.id <> p.root_id OR c.kind <> 'DEKRANAS') AND p.state = 'PUBLISHED'),
                done AS (
                    SELECT a.programme_id, count(*) FILTER (WHERE a.state = 'APPROVED') AS activities,
                           sum(a.counted_pagu) AS pagu, sum(a.counted_spent) AS spent,
                           count(*) FILTER (WHERE a.state = 'APPROVED' AND a.output_actual > 0) AS reported
                      FROM programme.report_activity a
                     WHERE a.programme_id IN (SELECT id FROM taken) AND a.state IN ('APPROVED', 'CANCELLED')
                     GROUP BY a.programme_id)
                SELECT count(*)::int AS programmes, count(*) FILTER (WHERE coalesce(d.activities, 0) = 0)::int AS without,
                       coalesce(sum(d.activities), 0)::int AS activities, coalesce(sum(d.pagu), 0)::bigint AS pagu,
                       coalesce(sum(d.spent), 0)::bigint AS spent, coalesce(sum(d.reported), 0)::int AS reported
                  FROM taken t LEFT JOIN done d ON d.programme_id = t.id
                """)
                .param("root", root)
                .param("year", year)
                .param("region", region)
                .query(new SimplePropertyRowMapper<>(Work.class))
                .single();
    }

    List<Change> changes(UUID localProgramme) {
        return db.sql("""
                SELECT a.local_id AS programme, d.field, d.original, d.local, d.reason
                  FROM programme.report_answer a
                  JOIN programme.report_adaptation d ON d.adoption_id = a.id
                 WHERE a.local_id = :programme
                 ORDER BY d.field
                """)
                .param("programme", localProgramme)
                .query(new SimplePropertyRowMapper<>(Change.class))
                .list();
    }

    List<Activity> activitiesOf(UUID programme) {
        return db.sql(ACTIVITY + " WHERE programme_id = :programme ORDER BY starts_on, title")
                .param("programme", programme)
                .query(new SimplePropertyRowMapper<>(Activity.class))
                .list();
    }

    Optional<Activity> activity(UUID id) {
        return db.sql(ACTIVITY + " WHERE activity_id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Activity.class))
                .optional();
    }

    private static final String PROGRAMME = """
            SELECT p.id, p.root_id, p.source_id, p.year, p.title, p.target, p.state, c.short_name AS council, c.kind
              FROM programme.report_programme p
              JOIN organisation.report_council c ON c.id = p.organisation_id
            """;

    private static final String ACTIVITY = """
            SELECT activity_id AS id, programme_id, title, state, pagu, spent, output_target AS target,
                   output_actual AS actual, output_unit AS unit
              FROM programme.report_activity
            """;
}
