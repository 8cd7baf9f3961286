package id.anyam.programme.plan;

import id.anyam.programme.ProgrammeId;
import id.anyam.programme.Programmes;
import id.anyam.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Programmes of a year as a list: searched, filtered, sorted. */
@Repository
@Transactional(readOnly = true)
class ProgrammeListing {

    private final JdbcClient db;

    ProgrammeListing(JdbcClient db) {
        this.db = db;
    }

    /** One line of the list. */
    record Row(
            ProgrammeId id,
            UUID organisation,
            String code,
            String title,
            Optional<String> bidang,
            Programmes.State state,
            ProgrammeFilter.Origin origin,
            int version,
            int indicators,
            int decisions) {}

    long count(UUID me, ProgrammeFilter filter) {
        return bound(me, filter, "SELECT count(*) FROM programme.programme p" + where(filter))
                .query(Long.class)
                .single();
    }

    List<Row> rows(UUID me, ProgrammeFilter filter, Paging paging) {
        return bound(me, filter, """
                        SELECT p.id, p.organisation_id, p.code, p.title, p.bidang, p.state, p.source_id, p.version,
                               (SELECT count(*) FROM programme.indicator i WHERE i.programme_id = p.id) AS indicators,
                               (SELECT count(*) FROM programme.programme_decision d WHERE d.programme_id = p.id) AS decisions
                          FROM programme.programme p
                        """ + where(filter) + order(filter) + " LIMIT :size OFFSET :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(ProgrammeListing::row)
                .list();
    }

    /** Years in which the council or one above it has a programme, the latest first. */
    List<Integer> years(UUID me) {
        return db.sql("""
                SELECT DISTINCT year FROM programme.programme
                 WHERE organisation_id IN (SELECT :me UNION ALL SELECT programme.above(:me))
                 ORDER BY year DESC
                """).param("me", me).query((row, _) -> row.getInt("year")).list();
    }

    private JdbcClient.StatementSpec bound(UUID me, ProgrammeFilter filter, String sql) {
        Function<Optional<?>, String> orBlank =
                value -> value.map(Object::toString).orElse("");
        return db.sql(sql)
                .param("me", me)
                .param("year", filter.year().value())
                .param("search", filter.search().toLowerCase(Locale.ROOT))
                .param("bidang", orBlank.apply(filter.bidang()))
                .param("state", orBlank.apply(filter.state()))
                .param("origin", orBlank.apply(filter.origin()))
                .param("frame", orBlank.apply(filter.frame()));
    }

    private static String where(ProgrammeFilter filter) {
        return """

                 WHERE p.year = :year
                   AND p.organisation_id %s
                   AND (:search = '' OR position(:search in lower(p.title || ' ' || p.code)) > 0)
                   AND (:bidang = '' OR p.bidang = :bidang)
                   AND (:state = '' OR p.state = :state)
                   AND (:origin = '' OR (:origin = 'OWN') = (p.source_id IS NULL))
                   AND (:frame = '' OR p.frame_id::text = :frame)
                """.formatted(
                        switch (filter.scope()) {
                            case OWN -> "= :me";
                            case ABOVE -> "IN (SELECT programme.above(:me))";
                            case BELOW -> "IN (SELECT programme.below(:me))";
                            case ALL ->
                                "IN (SELECT :me UNION ALL SELECT programme.above(:me) UNION ALL SELECT programme.below(:me))";
                        });
    }

    private static String order(ProgrammeFilter filter) {
        return " ORDER BY "
                + switch (filter.sort()) {
                    case "-kode" -> "p.code DESC";
                    case "judul" -> "lower(p.title)";
                    case "-judul" -> "lower(p.title) DESC";
                    case "status" -> "p.state";
                    case "-status" -> "p.state DESC";
                    default -> "p.code";
                }
                + ", p.organisation_id, p.id";
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                Optional.ofNullable(row.getString("bidang")),
                Programmes.State.valueOf(row.getString("state")),
                row.getObject("source_id") == null ? ProgrammeFilter.Origin.OWN : ProgrammeFilter.Origin.TAKEN_UP,
                row.getInt("version"),
                row.getInt("indicators"),
                row.getInt("decisions"));
    }
}
