package id.anyam.performance.national;

import id.anyam.performance.national.Standings.Answers;
import id.anyam.performance.national.Standings.Money;
import id.anyam.performance.national.Standings.Place;
import id.anyam.performance.national.Standings.Result;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the figures of those councils that the reader may see. */
@Repository
@Transactional(readOnly = true)
class Sums implements Counts {

    private final JdbcClient db;

    Sums(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Answers> answers(Scope scope, int year, int councils) {
        return about(scope, year, """
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
                       :councils::int AS councils
                  FROM roots r LEFT JOIN given g ON g.root_id = r.id
                 GROUP BY r.id, r.code, r.title
                 ORDER BY r.code
                """)
                .param("councils", councils)
                .query(new SimplePropertyRowMapper<>(Answers.class))
                .list();
    }

    /** Provinces of the country, or the regencies of a province; a regency alone is its own only place. */
    List<Place> places(Scope scope, int year) {
        return about(scope, year, """
                WITH money AS (
                    SELECT y.organisation_id, sum(y.counted_pagu) AS pagu, sum(y.counted_spent) AS spent
                      FROM programme.report_council_year y
                     WHERE y.year = :year AND y.state IN ('APPROVED', 'CANCELLED')
                     GROUP BY y.organisation_id),
                place AS (
                    SELECT CASE WHEN :national THEN c.province_code ELSE c.region_code END AS code,
                           count(*)::int AS councils, count(a.answers)::int AS answered,
                           coalesce(sum(m.pagu), 0)::bigint AS pagu, coalesce(sum(m.spent), 0)::bigint AS spent
                      FROM organisation.report_councils(:year) c
                      LEFT JOIN programme.report_respondent a ON a.organisation_id = c.id AND a.year = :year
                      LEFT JOIN money m ON m.organisation_id = c.id
                     WHERE c.kind <> 'DEKRANAS' AND (:national OR c.region_code LIKE :within)
                     GROUP BY 1)
                SELECT p.code, n.name, p.councils, p.answered, p.pagu, p.spent
                  FROM place p
                  JOIN region.report_region n ON n.code = p.code
                 ORDER BY p.code
                """)
                .query(new SimplePropertyRowMapper<>(Place.class))
                .list();
    }

    @Override
    public List<Money> money(Scope scope, int year) {
        return about(scope, year, """
                WITH councils AS MATERIALIZED (
                    SELECT c.id FROM organisation.report_councils(:year) c
                     WHERE (:national OR c.region_code LIKE :within))
                SELECT m.source, sum(m.counted_pagu)::bigint AS pagu, sum(m.counted_spent)::bigint AS spent
                  FROM programme.report_source_year m
                  JOIN councils c ON c.id = m.organisation_id
                 WHERE m.year = :year AND m.state IN ('APPROVED', 'CANCELLED')
                 GROUP BY m.source
                HAVING sum(m.counted_pagu) <> 0 OR sum(m.counted_spent) <> 0
                 ORDER BY 2 DESC, 1
                """)
                .query(new SimplePropertyRowMapper<>(Money.class))
                .list();
    }

    /** The few programmes are looked up one by one, because PostgreSQL would expect many and read all there are. */
    @Override
    public List<Result> results(Scope scope, int year) {
        return about(scope, year, """
                WITH councils AS MATERIALIZED (
                    SELECT c.id FROM organisation.report_councils(:year) c
                     WHERE c.kind <> 'DEKRANAS' AND (:national OR c.region_code LIKE :within)),
                sums AS (
                    SELECT f.root_programme_id, f.root_indicator_id, sum(f.target) AS target, sum(f.actual) AS actual
                      FROM programme.report_indicator f
                      JOIN councils c ON c.id = f.organisation_id
                     WHERE f.year = :year AND f.state = 'PUBLISHED' AND f.comparable
                     GROUP BY 1, 2
                    HAVING sum(f.target) <> 0 OR sum(f.actual) <> 0)
                SELECT p.id AS programme, s.root_indicator_id AS indicator, p.title, i.name, i.unit, s.target, s.actual
                  FROM sums s
                  JOIN LATERAL (SELECT x.id, x.organisation_id, x.code, x.title
                                  FROM programme.report_programme x WHERE x.id = s.root_programme_id LIMIT 1) p ON true
                  JOIN organisation.report_council o ON o.id = p.organisation_id AND (o.region_code = '00' OR starts_with(:code, o.region_code))
                  JOIN LATERAL (SELECT x.name, x.unit
                                  FROM programme.report_indicator x WHERE x.indicator_id = s.root_indicator_id LIMIT 1) i ON true
                 ORDER BY o.region_code <> '00', p.code, i.name
                """)
                .param("code", scope.code())
                .query(new SimplePropertyRowMapper<>(Result.class))
                .list();
    }

    private JdbcClient.StatementSpec about(Scope scope, int year, String sql) {
        return db.sql(sql)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year);
    }
}
