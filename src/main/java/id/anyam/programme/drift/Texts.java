package id.anyam.programme.drift;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What programmes say and said, at every level, with the reasons for what differs; in a few questions however many. */
@Repository
@Transactional(readOnly = true)
class Texts {

    private final JdbcClient db;

    Texts(JdbcClient db) {
        this.db = db;
    }

    /**
     * The programmes of some councils and of those above them.
     *
     * @param byOwner by the programme at the top, then by council; the published one first where there are several
     */
    record Family(Map<UUID, Standing.Programme> byId, Map<UUID, Map<UUID, Standing.Programme>> byOwner) {

        Optional<Standing.Programme> programme(UUID id) {
            return Optional.ofNullable(byId.get(id));
        }

        /** What stands above a council: the version of the nearest one that published one, else the one at the top. */
        Optional<Standing.Programme> above(UUID root, List<UUID> ancestors) {
            var top = programme(root);
            var versions = byOwner.getOrDefault(root, Map.of());
            return ancestors.stream()
                    .map(versions::get)
                    .filter(Objects::nonNull)
                    .filter(one -> one.published() && !one.id().value().equals(root))
                    .findFirst()
                    .or(() -> top);
        }
    }

    Family family(UUID[] roots, UUID[] organisations) {
        var measures = measures(roots, organisations);
        var byId = new HashMap<UUID, Standing.Programme>();
        var byOwner = new HashMap<UUID, Map<UUID, Standing.Programme>>();
        db.sql("""
                SELECT p.id, p.root_id, p.organisation_id, p.year, p.code, p.version, p.state, p.title, p.purpose, p.target,
                       coalesce(p.bidang, '') AS bidang
                  FROM programme.programme p
                 WHERE p.root_id = ANY (:roots) AND p.organisation_id = ANY (:organisations) AND p.state <> 'DRAFT'
                 ORDER BY p.state = 'PUBLISHED'
                """).param("roots", roots).param("organisations", organisations).query(row -> {
            var id = row.getObject("id", UUID.class);
            var programme = programme(row, measures.getOrDefault(id, new LinkedHashMap<>()));
            byId.put(id, programme);
            byOwner.computeIfAbsent(row.getObject("root_id", UUID.class), _ -> new HashMap<>())
                    .put(programme.organisation(), programme);
        });
        return new Family(byId, byOwner);
    }

    private record Held(IndicatorId id, Version.Measure measure) {}

    private static Standing.Programme programme(ResultSet row, Map<IndicatorId, Held> held) throws SQLException {
        var measures = new LinkedHashMap<IndicatorId, Version.Measure>();
        var indicators = new HashMap<IndicatorId, IndicatorId>();
        held.forEach((root, one) -> {
            measures.put(root, one.measure());
            indicators.put(root, one.id());
        });
        return new Standing.Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                row.getInt("year"),
                row.getString("code"),
                row.getInt("version"),
                row.getString("state").equals("PUBLISHED"),
                new Version(words(row), measures),
                indicators);
    }

    private Map<UUID, LinkedHashMap<IndicatorId, Held>> measures(UUID[] roots, UUID[] organisations) {
        var measures = new HashMap<UUID, LinkedHashMap<IndicatorId, Held>>();
        db.sql("""
                SELECT i.programme_id, i.root_id, i.id, i.name, i.definition, i.unit, i.target
                  FROM programme.programme p
                  JOIN programme.indicator i ON i.programme_id = p.id
                 WHERE p.root_id = ANY (:roots) AND p.organisation_id = ANY (:organisations) AND p.state <> 'DRAFT'
                 ORDER BY i.position, i.id
                """).param("roots", roots).param("organisations", organisations).query(row -> {
            measures.computeIfAbsent(row.getObject("programme_id", UUID.class), _ -> new LinkedHashMap<>())
                    .put(indicator(row, "root_id"), new Held(indicator(row, "id"), measure(row)));
        });
        return measures;
    }

    /** What was taken up and has changed since, as it stood. */
    Map<Standing.Taken, Version> former(UUID[] roots, UUID[] councils) {
        var words = new HashMap<Standing.Taken, Map<Piece, String>>();
        var measures = new HashMap<Standing.Taken, Map<IndicatorId, Version.Measure>>();
        db.sql("""
                WITH taken AS (
                    SELECT DISTINCT a.programme_id, a.programme_version
                      FROM programme.adoption a
                      JOIN programme.programme p ON p.id = a.programme_id
                     WHERE a.root_id = ANY (:roots) AND a.organisation_id = ANY (:councils) AND a.programme_version < p.version)
                SELECT v.programme_id, v.version, v.title, v.purpose, v.target AS aim, coalesce(v.bidang, '') AS bidang,
                       coalesce(i.root_id, m.id) AS root_id, m.name, m.definition, m.unit, m.target
                  FROM taken t
                  JOIN programme.programme_version v ON v.programme_id = t.programme_id AND v.version = t.programme_version
                  LEFT JOIN LATERAL ROWS FROM (
                       jsonb_to_recordset(v.indicators) AS (id uuid, name text, definition text, unit text, target numeric))
                       WITH ORDINALITY AS m(id, name, definition, unit, target, place) ON true
                  LEFT JOIN programme.indicator i ON i.id = m.id
                 ORDER BY v.id, m.place
                """).param("roots", roots).param("councils", councils).query(row -> {
            var taken = new Standing.Taken(
                    new ProgrammeId(row.getObject("programme_id", UUID.class)), row.getInt("version"));
            words.put(
                    taken,
                    Map.of(
                            Piece.TITLE, row.getString("title"),
                            Piece.PURPOSE, row.getString("purpose"),
                            Piece.TARGET, row.getString("aim"),
                            Piece.BIDANG, row.getString("bidang")));
            if (row.getObject("root_id") != null) {
                measures.computeIfAbsent(taken, _ -> new LinkedHashMap<>())
                        .put(indicator(row, "root_id"), measure(row));
            }
        });
        var former = new HashMap<Standing.Taken, Version>();
        words.forEach((taken, said) -> former.put(taken, new Version(said, measures.getOrDefault(taken, Map.of()))));
        return former;
    }

    /** By adoption, why each part is otherwise. */
    Map<UUID, Map<Part, Comparison.Reason>> reasons(UUID[] roots, UUID[] councils) {
        var reasons = new HashMap<UUID, Map<Part, Comparison.Reason>>();
        db.sql("""
                SELECT d.adoption_id, d.field, i.root_id, d.original, d.local, d.reason
                  FROM programme.adoption a
                  JOIN programme.adaptation d ON d.adoption_id = a.id
                  LEFT JOIN programme.indicator i ON i.id = d.indicator_id
                 WHERE a.root_id = ANY (:roots) AND a.organisation_id = ANY (:councils)
                """).param("roots", roots).param("councils", councils).query(row -> {
            reasons.computeIfAbsent(row.getObject("adoption_id", UUID.class), _ -> new HashMap<>())
                    .put(
                            part(row),
                            new Comparison.Reason(
                                    row.getString("original"), row.getString("local"), row.getString("reason")));
        });
        return reasons;
    }

    private static Part part(ResultSet row) throws SQLException {
        return row.getString("field").equals("INDICATOR")
                ? Part.of(Piece.DEFINITION, indicator(row, "root_id"))
                : Part.of(Piece.valueOf(row.getString("field")));
    }

    private static Map<Piece, String> words(ResultSet row) throws SQLException {
        var words = new HashMap<Piece, String>();
        for (var piece : Piece.WORDS) {
            words.put(piece, row.getString(piece.name().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private static IndicatorId indicator(ResultSet row, String column) throws SQLException {
        return new IndicatorId(row.getObject(column, UUID.class));
    }

    private static Version.Measure measure(ResultSet row) throws SQLException {
        return new Version.Measure(
                row.getString("name"), row.getString("definition"), row.getString("unit"), row.getBigDecimal("target"));
    }
}
