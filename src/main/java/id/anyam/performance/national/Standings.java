package id.anyam.performance.national;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the councils of a part of the country stand in a budget year. Reads only what the modules publish for
 * reports; row security leaves out what the reader may not see. A council that was dissolved counts in the budget
 * years that began before.
 */
@Repository
@Transactional(readOnly = true)
class Standings {

    private final JdbcClient db;

    Standings(JdbcClient db) {
        this.db = db;
    }

    /** A national programme and how many councils gave which answer to it. */
    record Answers(UUID id, String code, String title, int adopted, int adapted, int declined, int councils) {

        int silent() {
            return councils - adopted - adapted - declined;
        }
    }

    /** A province (or, within one, a regency): how many councils there answered anything, and its money. */
    record Place(String code, String name, int councils, int answered, long pagu, long spent) {}

    record Money(String source, long pagu, long spent) {}

    record Result(
            UUID programme,
            UUID indicator,
            String title,
            String name,
            String unit,
            BigDecimal target,
            BigDecimal actual) {}

    record Decision(UUID id, int number, String text, String meeting, int programmes) {}

    /**
     * Everything the overview of a year shows, read at one moment.
     *
     * @param years of which there are programmes
     */
    record Overview(
            List<Answers> answers,
            List<Place> places,
            List<Decision> decisions,
            List<Money> money,
            List<Result> results,
            List<Integer> years) {

        int councils() {
            return places.stream().mapToInt(Place::councils).sum();
        }

        int answered() {
            return places.stream().mapToInt(Place::answered).sum();
        }

        Money sum() {
            return new Money(
                    "",
                    money.stream().mapToLong(Money::pagu).sum(),
                    money.stream().mapToLong(Money::spent).sum());
        }

        /** Decisions that no programme answers. */
        List<Decision> gaps() {
            return decisions.stream()
                    .filter(decision -> decision.programmes() == 0)
                    .toList();
        }
    }

    Overview overview(Scope scope, int year, UUID organisation) {
        return new Overview(
                answers(scope, year),
                places(scope, year),
                decisions(year, organisation),
                money(scope, year),
                results(scope, year),
                years(organisation));
    }

    /** The council of a region in a budget year, though it may be closed by now. */
    Optional<UUID> council(String region, int year) {
        return db.sql("""
                SELECT c.id
                  FROM organisation.report_councils(:year) c
                 WHERE c.region_code = :region
                 ORDER BY c.closed_on DESC NULLS FIRST
                 LIMIT 1
                """)
                .param("region", region)
                .param("year", year)
                .query(UUID.class)
                .optional();
    }

    /** Years of the national programmes and of the council's own. */
    private List<Integer> years(UUID organisation) {
        return db.sql("""
                SELECT DISTINCT p.year
                  FROM programme.report_programme p
                 WHERE p.state <> 'DRAFT'
                   AND p.organisation_id IN (SELECT o.id FROM organisation.report_council o WHERE o.region_code = '00' AND o.closed_on IS NULL
                                              UNION ALL SELECT :organisation)
                 ORDER BY 1 DESC
                """)
                .param("organisation", organisation)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private List<Answers> answers(Scope scope, int year) {
        return db.sql("""
                WITH councils AS (
                    SELECT c.id FROM organisation.report_councils(:year) c
                     WHERE c.kind <> 'DEKRANAS' AND (:national OR c.region_code LIKE :within)),
                roots AS (
                    SELECT p.id, p.code, p.title
                      FROM programme.report_programme p
                     WHERE p.organisation_id = (SELECT o.id FROM organisation.report_council o WHERE o.region_code = '00' AND o.closed_on IS NULL)
                       AND p.year = :year AND p.state = 'PUBLISHED'),
                given AS (
                    SELECT a.root_id, a.answer, count(*) AS councils
                      FROM programme.report_answer a
                     WHERE a.root_id IN (SELECT id FROM roots) AND a.organisation_id IN (SELECT id FROM councils)
                     GROUP BY a.root_id, a.answer)
                SELECT r.id, r.code, r.title,
                       coalesce(sum(g.councils) FILTER (WHERE g.answer = 'ADOPTED'), 0)::int AS adopted,
                       coalesce(sum(g.councils) FILTER (WHERE g.answer = 'ADAPTED'), 0)::int AS adapted,
                       coalesce(sum(g.councils) FILTER (WHERE g.answer = 'DECLINED'), 0)::int AS declined,
                       (SELECT count(*) FROM councils)::int AS councils
                  FROM roots r LEFT JOIN given g ON g.root_id = r.id
                 GROUP BY r.id, r.code, r.title
                 ORDER BY r.code
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(Answers.class))
                .list();
    }

    /** Provinces of the country, or the regencies of a province; a regency alone is its own only place. */
    private List<Place> places(Scope scope, int year) {
        return db.sql("""
                WITH answered AS (
                    SELECT a.organisation_id
                      FROM programme.report_answer a
                     WHERE a.root_id IN (SELECT p.id
                                           FROM programme.report_programme p
                                          WHERE p.organisation_id = (SELECT o.id FROM organisation.report_council o WHERE o.region_code = '00' AND o.closed_on IS NULL)
                                            AND p.year = :year AND p.state = 'PUBLISHED')
                     GROUP BY a.organisation_id),
                money AS (
                    SELECT y.organisation_id, sum(y.counted_pagu) AS pagu, sum(y.counted_spent) AS spent
                      FROM programme.report_council_year y
                     WHERE y.year = :year AND y.state IN ('APPROVED', 'CANCELLED')
                     GROUP BY y.organisation_id),
                place AS (
                    SELECT CASE WHEN :national THEN c.province_code ELSE c.region_code END AS code,
                           count(*)::int AS councils, count(a.organisation_id)::int AS answered,
                           coalesce(sum(m.pagu), 0)::bigint AS pagu, coalesce(sum(m.spent), 0)::bigint AS spent
                      FROM organisation.report_councils(:year) c
                      LEFT JOIN answered a ON a.organisation_id = c.id
                      LEFT JOIN money m ON m.organisation_id = c.id
                     WHERE c.kind <> 'DEKRANAS' AND (:national OR c.region_code LIKE :within)
                     GROUP BY 1)
                SELECT p.code, n.name, p.councils, p.answered, p.pagu, p.spent
                  FROM place p
                  JOIN region.report_region n ON n.code = p.code
                 ORDER BY p.code
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(Place.class))
                .list();
    }

    /** Approved money, and of what was cancelled only what was spent before. */
    private List<Money> money(Scope scope, int year) {
        return db.sql("""
                WITH councils AS MATERIALIZED (
                    SELECT c.id FROM organisation.report_councils(:year) c
                     WHERE (:national OR c.region_code LIKE :within))
                SELECT m.source, sum(m.counted_pagu)::bigint AS pagu, sum(m.counted_spent)::bigint AS spent
                  FROM programme.report_source_year m
                  JOIN councils c ON c.id = m.organisation_id
                 WHERE m.year = :year AND m.state IN ('APPROVED', 'CANCELLED')
                 GROUP BY m.source
                 ORDER BY 2 DESC
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(Money.class))
                .list();
    }

    /**
     * Target and result of each national programme; a council that defined an indicator otherwise is not summed. The few
     * programmes are looked up one by one, because PostgreSQL would expect many and read all there are.
     */
    private List<Result> results(Scope scope, int year) {
        return db.sql("""
                WITH councils AS MATERIALIZED (
                    SELECT c.id FROM organisation.report_councils(:year) c
                     WHERE c.kind <> 'DEKRANAS' AND (:national OR c.region_code LIKE :within)),
                sums AS (
                    SELECT f.root_programme_id, f.root_indicator_id, sum(f.target) AS target, sum(f.actual) AS actual
                      FROM programme.report_indicator f
                      JOIN councils c ON c.id = f.organisation_id
                     WHERE f.year = :year AND f.state = 'PUBLISHED' AND f.comparable
                     GROUP BY 1, 2)
                SELECT p.id AS programme, s.root_indicator_id AS indicator, p.title, i.name, i.unit, s.target, s.actual
                  FROM sums s
                  JOIN LATERAL (SELECT x.id, x.organisation_id, x.code, x.title
                                  FROM programme.report_programme x WHERE x.id = s.root_programme_id LIMIT 1) p ON true
                  JOIN LATERAL (SELECT x.name, x.unit
                                  FROM programme.report_indicator x WHERE x.indicator_id = s.root_indicator_id LIMIT 1) i ON true
                 ORDER BY p.organisation_id = (SELECT o.id FROM organisation.report_council o WHERE o.region_code = '00' AND o.closed_on IS NULL) DESC, p.code
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(Result.class))
                .list();
    }

    /** Decisions that ask for a programme for this year, taken in the year before, and how many programmes answer each. */
    List<Decision> decisions(int year, UUID organisation) {
        return db.sql("""
                SELECT d.id, d.number, d.text, d.meeting_title AS meeting, count(l.programme_id)::int AS programmes
                  FROM meeting.report_decision d
                  LEFT JOIN programme.report_decision_link l ON l.decision_id = d.id
                 WHERE d.organisation_id = :organisation AND d.kind = 'PROGRAMME' AND d.withdrawn_at IS NULL
                   AND extract(year FROM d.held_on) IN (:before, :year)
                   AND (extract(year FROM d.held_on) = :before OR extract(month FROM d.held_on) < 7)
                 GROUP BY d.id, d.number, d.text, d.meeting_title, d.held_on
                 ORDER BY d.held_on, d.number
                """)
                .param("organisation", organisation)
                .param("before", year - 1)
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(Decision.class))
                .list();
    }
}
