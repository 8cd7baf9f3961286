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

/**
 * Reads the totals that the database keeps of a province and of the country: what {@link Sums} gives to somebody who
 * may see everything there, without adding anything up.
 */
@Repository
@Transactional(readOnly = true)
class Totals implements Counts {

    private final JdbcClient db;

    Totals(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Answers> answers(Scope scope, int year, int councils) {
        return about(scope, year, """
                SELECT p.id, p.code, p.title,
                       coalesce(sum(t.amount) FILTER (WHERE t.measure = 'ADOPTED'), 0)::int AS adopted,
                       coalesce(sum(t.amount) FILTER (WHERE t.measure = 'ADAPTED'), 0)::int AS adapted,
                       coalesce(sum(t.amount) FILTER (WHERE t.measure = 'DECLINED'), 0)::int AS declined,
                       :councils::int AS councils
                  FROM programme.report_programme p
                  LEFT JOIN programme.report_total t
                    ON t.organisation_id = :council AND t.year = :year AND t.measure IN ('ADOPTED', 'ADAPTED', 'DECLINED')
                   AND t.key = p.id::text
                 WHERE p.organisation_id = (SELECT o.id FROM organisation.report_council o WHERE o.region_code = '00' AND o.closed_on IS NULL)
                   AND p.year = :year AND p.state = 'PUBLISHED'
                 GROUP BY p.id, p.code, p.title
                 ORDER BY p.code
                """)
                .param("councils", councils)
                .query(new SimplePropertyRowMapper<>(Answers.class))
                .list();
    }

    /** The provinces of the country; one founded since shows what its regencies did before. */
    List<Place> places(int year) {
        return db.sql("""
                WITH totals AS (
                    SELECT h.province_code, t.measure, sum(t.amount) AS amount
                      FROM programme.report_total t
                      JOIN organisation.report_council h ON h.id = t.organisation_id AND h.kind = 'PROVINCE'
                     WHERE t.year = :year AND t.measure IN ('RESPONDENTS', 'PAGU', 'SPENT')
                     GROUP BY 1, 2)
                SELECT n.code, n.name, c.councils::int,
                       coalesce(a.amount, 0)::int AS answered, coalesce(p.amount, 0)::bigint AS pagu, coalesce(s.amount, 0)::bigint AS spent
                  FROM (SELECT x.province_code, count(*) AS councils
                          FROM organisation.report_councils(:year) x
                         WHERE x.kind <> 'DEKRANAS' GROUP BY 1) c
                  JOIN region.report_region n ON n.code = c.province_code
                  LEFT JOIN totals a ON a.province_code = c.province_code AND a.measure = 'RESPONDENTS'
                  LEFT JOIN totals p ON p.province_code = c.province_code AND p.measure = 'PAGU'
                  LEFT JOIN totals s ON s.province_code = c.province_code AND s.measure = 'SPENT'
                 ORDER BY n.code
                """)
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(Place.class))
                .list();
    }

    @Override
    public List<Money> money(Scope scope, int year) {
        return about(scope, year, """
                SELECT t.key AS source,
                       coalesce(sum(t.amount) FILTER (WHERE t.measure = 'PAGU'), 0)::bigint AS pagu,
                       coalesce(sum(t.amount) FILTER (WHERE t.measure = 'SPENT'), 0)::bigint AS spent
                  FROM programme.report_total t
                 WHERE t.organisation_id = :council AND t.year = :year AND t.measure IN ('PAGU', 'SPENT') AND t.amount <> 0
                 GROUP BY t.key
                 ORDER BY 2 DESC, 1
                """)
                .query(new SimplePropertyRowMapper<>(Money.class))
                .list();
    }

    @Override
    public List<Result> results(Scope scope, int year) {
        return about(scope, year, """
                SELECT p.id AS programme, i.indicator_id AS indicator, p.title, i.name, i.unit, t.target, t.actual
                  FROM (SELECT k.key::uuid AS indicator,
                               coalesce(sum(k.amount) FILTER (WHERE k.measure = 'TARGET'), 0) AS target,
                               coalesce(sum(k.amount) FILTER (WHERE k.measure = 'ACTUAL'), 0) AS actual
                          FROM programme.report_total k
                         WHERE k.organisation_id = :council AND k.year = :year AND k.measure IN ('TARGET', 'ACTUAL') AND k.amount <> 0
                         GROUP BY k.key) t
                  JOIN programme.report_indicator i ON i.indicator_id = t.indicator
                  JOIN programme.report_programme p ON p.id = i.programme_id
                  JOIN organisation.report_council o ON o.id = p.organisation_id
                 ORDER BY o.region_code <> '00', p.code, i.name
                """)
                .query(new SimplePropertyRowMapper<>(Result.class))
                .list();
    }

    private JdbcClient.StatementSpec about(Scope scope, int year, String sql) {
        return db.sql(sql).param("council", scope.council()).param("year", year);
    }
}
