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
    private final Totals totals;
    private final Sums sums;

    Standings(JdbcClient db, Totals totals, Sums sums) {
        this.db = db;
        this.totals = totals;
        this.sums = sums;
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

    /** A problem or proposal that a council handed in for this year, and how many programmes answer it. */
    record Problem(UUID id, String kind, String category, String title, String council, int programmes) {}

    /**
     * Everything the overview of a year shows, read at one moment.
     *
     * @param years of which there are programmes
     */
    record Overview(
            List<Answers> answers,
            List<Place> places,
            List<Decision> decisions,
            List<Problem> problems,
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

        /** Problems that no programme answers. */
        long problemGaps() {
            return problems.stream()
                    .filter(problem -> problem.programmes() == 0)
                    .count();
        }

        /** Decisions that no programme answers. */
        List<Decision> gaps() {
            return decisions.stream()
                    .filter(decision -> decision.programmes() == 0)
                    .toList();
        }
    }

    Overview overview(Scope scope, int year) {
        var counts = scope.kept() ? totals : sums;
        var places = scope.kept() && scope.national() ? totals.places(year) : sums.places(scope, year);
        return new Overview(
                counts.answers(
                        scope, year, places.stream().mapToInt(Place::councils).sum()),
                places,
                decisions(year, scope.council()),
                problems(scope, year),
                counts.money(scope, year),
                counts.results(scope, year),
                years(scope.council()));
    }

    /**
     * What the council and those below handed in for this year, in the year before or its first half, and was not
     * declined; the latest first.
     */
    List<Problem> problems(Scope scope, int year) {
        return db.sql("""
                SELECT p.id, p.kind, p.category_name AS category, p.title, c.short_name AS council,
                       count(g.id)::int AS programmes
                  FROM meeting.report_problem p
                  JOIN organisation.report_council c ON c.id = p.organisation_id
                  LEFT JOIN programme.report_problem_link l ON l.problem_id = p.id
                  LEFT JOIN programme.report_programme g ON g.id = l.programme_id AND g.state <> 'WITHDRAWN'
                 WHERE p.answer IS DISTINCT FROM 'DECLINED'
                   AND (:national OR c.region_code LIKE :within)
                   AND p.submitted_at >= make_timestamptz(:year - 1, 1, 1, 0, 0, 0, 'Asia/Jakarta')
                   AND p.submitted_at < make_timestamptz(:year, 7, 1, 0, 0, 0, 'Asia/Jakarta')
                 GROUP BY p.id, p.kind, p.category_name, p.title, c.short_name, p.submitted_at
                 ORDER BY p.submitted_at DESC, p.id
                """)
                .param("national", scope.national())
                .param("within", scope.pattern())
                .param("year", year)
                .query(new SimplePropertyRowMapper<>(Problem.class))
                .list();
    }

    /**
     * The council of a region in a budget year, though it may be closed by now; or the one that stands there today,
     * whose regencies were there before it.
     */
    Optional<UUID> council(String region, int year) {
        return db.sql("""
                SELECT c.id
                  FROM organisation.report_council c
                  LEFT JOIN organisation.report_councils(:year) stood ON stood.id = c.id
                 WHERE c.region_code = :region AND (stood.id IS NOT NULL OR c.closed_on IS NULL)
                 ORDER BY stood.id IS NULL, c.closed_on DESC NULLS FIRST
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
