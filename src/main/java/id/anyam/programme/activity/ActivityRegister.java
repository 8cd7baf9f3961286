package id.anyam.programme.activity;

import id.anyam.programme.ActivityState;
import id.anyam.web.Paging;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists of activities with their money, for the screen, for Excel and for programs. */
@Repository
@Transactional(readOnly = true)
class ActivityRegister {

    private static final String FROM = """
              FROM programme.activity a
              JOIN programme.activity_figure f ON f.activity_id = a.id
              LEFT JOIN programme.programme p ON p.id = a.programme_id
             WHERE (:year = 0 OR f.year = :year)
               AND (:any_programme OR a.programme_id = :programme)
               AND (:kind = '' OR a.kind = :kind)
               AND (:state = '' OR a.state = :state)
               AND (:month = 0 OR extract(month FROM a.starts_on) = :month)
               AND (:words = '%%' OR lower(a.title) LIKE :words OR lower(a.craft) LIKE :words
                    OR lower(a.place) LIKE :words OR lower(a.responsible) LIKE :words)
            """;

    private final JdbcClient db;

    ActivityRegister(JdbcClient db) {
        this.db = db;
    }

    /** One line of a list. */
    record Line(
            UUID id,
            UUID organisation,
            String programme,
            String title,
            Kind kind,
            ActivityState state,
            LocalDate starts,
            LocalDate ends,
            String region,
            String place,
            String craft,
            String audience,
            int quota,
            String responsible,
            String unit,
            BigDecimal target,
            BigDecimal actual,
            long pagu,
            long spent) {

        long left() {
            return pagu - spent;
        }
    }

    /** Count and money of all lines of a filter. */
    record Sum(long count, long pagu, long spent) {}

    Sum sum(UUID organisation, ActivityFilter filter) {
        return db.sql(
                        "SELECT count(*) AS count, coalesce(sum(f.pagu), 0)::bigint AS pagu, coalesce(sum(f.spent), 0)::bigint AS spent "
                                + FROM + among(filter))
                .param("organisation", organisation)
                .params(filter.parameters())
                .query((row, _) -> new Sum(row.getLong("count"), row.getLong("pagu"), row.getLong("spent")))
                .single();
    }

    List<Line> page(UUID organisation, ActivityFilter filter, Paging paging) {
        return lines(organisation, filter, paging.size(), paging.offset());
    }

    List<Line> all(UUID organisation, ActivityFilter filter) {
        return lines(organisation, filter, 100_000, 0);
    }

    private List<Line> lines(UUID organisation, ActivityFilter filter, int size, long offset) {
        return db.sql("""
                SELECT a.id, a.organisation_id, coalesce(p.code, '–') AS code, a.title, a.kind, a.state, a.starts_on, a.ends_on, a.region_code,
                       coalesce(a.place, '') AS place, coalesce(a.craft, '') AS craft, a.audience, a.quota, a.responsible,
                       a.output_unit, a.output_target, f.output_actual, f.pagu, f.spent
                """ + FROM + among(filter) + " ORDER BY " + filter.order() + " LIMIT :size OFFSET :offset")
                .param("organisation", organisation)
                .params(filter.parameters())
                .param("size", size)
                .param("offset", offset)
                .query(ActivityRegister::line)
                .list();
    }

    /** Said only when it narrows: an index helps no condition that may as well be left out. */
    private static String among(ActivityFilter filter) {
        return filter.everywhere() ? "" : " AND a.organisation_id = :organisation";
    }

    /** Years in which there are activities to be seen, newest first. */
    List<Integer> years(UUID organisation, boolean everywhere) {
        return db.sql("""
                SELECT DISTINCT year
                  FROM programme.council_figure
                 WHERE activities > 0 AND (:everywhere OR organisation_id = :organisation)
                 ORDER BY year DESC
                """)
                .param("organisation", organisation)
                .param("everywhere", everywhere)
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /** A programme as the filter and the first step of planning name it. */
    record ProgrammeName(UUID id, int year, String code, String title) {}

    /** The organisation's published programmes, newest year first. */
    List<ProgrammeName> programmes(UUID organisation, Optional<Integer> year) {
        return db.sql("""
                SELECT id, year, code, title
                  FROM programme.programme
                 WHERE organisation_id = :organisation AND state = 'PUBLISHED' AND (:year = 0 OR year = :year)
                 ORDER BY year DESC, code
                """)
                .param("organisation", organisation)
                .param("year", year.orElse(0))
                .query((row, _) -> new ProgrammeName(
                        row.getObject("id", UUID.class),
                        row.getInt("year"),
                        row.getString("code"),
                        row.getString("title")))
                .list();
    }

    /** Crafts that were named before, for suggestions. */
    List<String> crafts(UUID organisation) {
        return db.sql("""
                SELECT DISTINCT craft
                  FROM programme.activity
                 WHERE organisation_id = :organisation AND craft IS NOT NULL
                 ORDER BY craft
                 LIMIT 50
                """)
                .param("organisation", organisation)
                .query((row, _) -> row.getString("craft"))
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                Kind.valueOf(row.getString("kind")),
                ActivityState.valueOf(row.getString("state")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("region_code"),
                row.getString("place"),
                row.getString("craft"),
                row.getString("audience"),
                row.getInt("quota"),
                row.getString("responsible"),
                row.getString("output_unit"),
                row.getBigDecimal("output_target"),
                row.getBigDecimal("output_actual"),
                row.getLong("pagu"),
                row.getLong("spent"));
    }
}
