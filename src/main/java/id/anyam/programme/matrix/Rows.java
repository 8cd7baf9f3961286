package id.anyam.programme.matrix;

import id.anyam.programme.matrix.YearPlan.Act;
import id.anyam.programme.matrix.YearPlan.Line;
import id.anyam.programme.matrix.YearPlan.Measure;
import id.anyam.programme.matrix.YearPlan.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lays a plan out in rows: one for each source of each budget line, with everything above it repeated. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();

    private Rows() {}

    /** A row to write. */
    record Row(Map<Column, String> texts) {

        String text(Column column) {
            return texts.getOrDefault(column, "");
        }

        private Row with(Map<Column, String> more) {
            var all = new EnumMap<Column, String>(Column.class);
            all.putAll(texts);
            all.putAll(more);
            return new Row(all);
        }
    }

    static List<Row> of(YearPlan plan) {
        var rows = new Rows();
        plan.programmes().forEach(rows::add);
        return rows.rows;
    }

    private void add(Standing programme) {
        var base = new Row(Map.of())
                .with(programme.words())
                .with(Map.of(Column.PROGRAMME_ID, programme.id().toString()));
        for (var measure : programme.measures()) {
            var below = programme.activities().stream()
                    .filter(act -> act.indicator().filter(measure.id()::equals).isPresent())
                    .toList();
            var row = base.with(measure.words())
                    .with(Map.of(Column.INDICATOR_ID, measure.id().toString()));
            if (below.isEmpty()) {
                rows.add(row);
            }
            below.forEach(act -> add(row, act));
        }
        var loose = programme.activities().stream()
                .filter(act -> act.indicator()
                        .filter(id ->
                                programme.measures().stream().map(Measure::id).anyMatch(id::equals))
                        .isEmpty())
                .toList();
        loose.forEach(act -> add(base, act));
        if (programme.measures().isEmpty() && loose.isEmpty()) {
            rows.add(base);
        }
    }

    private void add(Row above, Act act) {
        var base = above.with(act.words())
                .with(Map.of(
                        Column.ACTIVITY_ID, act.id().toString(),
                        Column.STATE, act.state().label()));
        if (act.lines().isEmpty()) {
            rows.add(base);
        }
        act.lines().forEach(line -> add(base, line));
    }

    private void add(Row above, Line line) {
        var base = above.with(Map.of(
                Column.LINE_ID, line.id().toString(),
                Column.LINE, line.description(),
                Column.LINE_AMOUNT, Long.toString(line.amount())));
        if (line.parts().isEmpty()) {
            rows.add(base);
        }
        for (var part : line.parts()) {
            rows.add(base.with(Map.of(
                    Column.SOURCE, part.source().name(),
                    Column.OPD, part.payer().map(Object::toString).orElse(""),
                    Column.AMOUNT, Long.toString(part.amount()))));
        }
    }
}
