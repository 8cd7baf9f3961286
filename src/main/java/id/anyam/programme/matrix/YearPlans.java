package id.anyam.programme.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.anyam.programme.ActivityState;
import id.anyam.programme.FundingSource;
import id.anyam.programme.Programmes;
import id.anyam.programme.matrix.YearPlan.Act;
import id.anyam.programme.matrix.YearPlan.Line;
import id.anyam.programme.matrix.YearPlan.Measure;
import id.anyam.programme.matrix.YearPlan.Part;
import id.anyam.programme.matrix.YearPlan.Standing;
import id.anyam.shared.BudgetYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plans of councils' years, each read whole in five questions to the database. */
@Repository
class YearPlans {

    private final JdbcClient db;

    YearPlans(JdbcClient db) {
        this.db = db;
    }

    private record Below<T>(UUID parent, T value) {}

    @Transactional(readOnly = true)
    public YearPlan of(UUID council, BudgetYear year) {
        var parts = parts(council, year);
        var lines = lines(council, year, parts);
        var activities = activities(council, year, lines);
        var measures = measures(council, year);
        var programmes = db.sql("""
                SELECT p.id, p.state, p.bidang, p.code, p.title, p.purpose, p.target
                  FROM programme.programme p
                 WHERE p.organisation_id = :council AND p.year = :year AND p.state <> 'WITHDRAWN'
                 ORDER BY p.code, p.id
                """)
                .param("council", council)
                .param("year", year.value())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Standing(
                            id,
                            Programmes.State.valueOf(row.getString("state")),
                            words(
                                    row,
                                    Map.of(
                                            Column.BIDANG, "bidang",
                                            Column.CODE, "code",
                                            Column.PROGRAMME, "title",
                                            Column.PURPOSE, "purpose",
                                            Column.TARGET, "target")),
                            measures.getOrDefault(id, List.of()),
                            activities.getOrDefault(id, List.of()));
                })
                .list();
        return new YearPlan(year, programmes);
    }

    /** Another one as soon as anything in the plan is another. */
    @Transactional(readOnly = true)
    public String image(UUID council, BudgetYear year) {
        return db.sql("SELECT programme.year_image(:council, :year)")
                .param("council", council)
                .param("year", year.value())
                .query(String.class)
                .single();
    }

    private Map<UUID, List<Measure>> measures(UUID council, BudgetYear year) {
        return below("""
                SELECT i.programme_id AS parent, i.id, i.name, i.definition, i.unit, i.target
                  FROM programme.indicator i
                  JOIN programme.programme p ON p.id = i.programme_id
                 WHERE p.organisation_id = :council AND p.year = :year
                 ORDER BY i.position, i.id
                """, council, year, row -> {
            var words =
                    words(row, Map.of(Column.INDICATOR, "name", Column.DEFINITION, "definition", Column.UNIT, "unit"));
            words.put(Column.INDICATOR_TARGET, YearPlan.shown(row.getBigDecimal("target")));
            return new Measure(row.getObject("id", UUID.class), words);
        });
    }

    private Map<UUID, List<Act>> activities(UUID council, BudgetYear year, Map<UUID, List<Line>> lines) {
        return below("""
                SELECT a.programme_id AS parent, a.id, a.state, a.version, a.indicator_id, a.title, a.kind, a.region_code, a.place,
                       a.starts_on, a.ends_on, a.craft, a.audience, a.quota, a.responsible, a.output_target, a.output_unit,
                       CASE WHEN a.without_cost THEN 'ya' ELSE 'tidak' END AS without_cost
                  FROM programme.activity a
                  JOIN programme.programme p ON p.id = a.programme_id
                 WHERE p.organisation_id = :council AND p.year = :year AND a.state <> 'CANCELLED'
                 ORDER BY a.starts_on, a.id
                """, council, year, row -> {
            var id = row.getObject("id", UUID.class);
            var words = words(
                    row,
                    Map.ofEntries(
                            Map.entry(Column.ACTIVITY, "title"),
                            Map.entry(Column.KIND, "kind"),
                            Map.entry(Column.REGION, "region_code"),
                            Map.entry(Column.PLACE, "place"),
                            Map.entry(Column.STARTS, "starts_on"),
                            Map.entry(Column.ENDS, "ends_on"),
                            Map.entry(Column.CRAFT, "craft"),
                            Map.entry(Column.AUDIENCE, "audience"),
                            Map.entry(Column.QUOTA, "quota"),
                            Map.entry(Column.RESPONSIBLE, "responsible"),
                            Map.entry(Column.OUTPUT_UNIT, "output_unit"),
                            Map.entry(Column.WITHOUT_COST, "without_cost")));
            words.put(Column.OUTPUT_TARGET, YearPlan.shown(row.getBigDecimal("output_target")));
            return new Act(
                    id,
                    ActivityState.valueOf(row.getString("state")),
                    row.getInt("version"),
                    Optional.ofNullable(row.getObject("indicator_id", UUID.class)),
                    words,
                    lines.getOrDefault(id, List.of()));
        });
    }

    private Map<UUID, List<Line>> lines(UUID council, BudgetYear year, Map<UUID, List<Part>> parts) {
        return below("""
                SELECT l.activity_id AS parent, l.id, l.description, l.amount
                  FROM programme.budget_line l
                  JOIN programme.activity a ON a.id = l.activity_id
                  JOIN programme.programme p ON p.id = a.programme_id
                 WHERE p.organisation_id = :council AND p.year = :year
                 ORDER BY l.position, l.id
                """, council, year, row -> {
            var id = row.getObject("id", UUID.class);
            return new Line(id, row.getString("description"), row.getLong("amount"), parts.getOrDefault(id, List.of()));
        });
    }

    private Map<UUID, List<Part>> parts(UUID council, BudgetYear year) {
        return below(
                """
                SELECT x.budget_line_id AS parent, x.source, x.payer_id, x.amount
                  FROM programme.allocation x
                  JOIN programme.activity a ON a.id = x.activity_id
                  JOIN programme.programme p ON p.id = a.programme_id
                 WHERE p.organisation_id = :council AND p.year = :year
                 ORDER BY x.source, x.payer_id
                """,
                council,
                year,
                row -> new Part(
                        FundingSource.valueOf(row.getString("source")),
                        Optional.ofNullable(row.getObject("payer_id", UUID.class)),
                        row.getLong("amount")));
    }

    private <T> Map<UUID, List<T>> below(String sql, UUID council, BudgetYear year, Reader<T> reader) {
        RowMapper<Below<T>> mapper = (row, _) -> new Below<>(row.getObject("parent", UUID.class), reader.read(row));
        return db.sql(sql).param("council", council).param("year", year.value()).query(mapper).list().stream()
                .collect(groupingBy(Below::parent, mapping(Below::value, toList())));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static Map<Column, String> words(ResultSet row, Map<Column, String> names) throws SQLException {
        var words = new EnumMap<Column, String>(Column.class);
        for (var name : names.entrySet()) {
            var text = row.getString(name.getValue());
            words.put(name.getKey(), text == null ? "" : text);
        }
        return words;
    }
}
