package id.anyam.programme.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What several rows say about one thing: the first that says something counts, a later one must say the same. */
final class Gathering {

    private final List<MatrixRow> rows = new ArrayList<>();
    private final Map<Column, MatrixRow> origins = new EnumMap<>(Column.class);

    void add(MatrixRow row, List<Column> columns) {
        if (rows.isEmpty() || rows.getLast() != row) {
            rows.add(row);
        }
        for (var column : columns) {
            if (row.has(column)) {
                var first = origins.putIfAbsent(column, row);
                if (first != null && !Gist.same(first.text(column), row.text(column))) {
                    row.wrong(
                            column,
                            column.isHidden() ? "programme.matrix.other-id" : "programme.matrix.disagrees",
                            Integer.toString(first.number()));
                }
            }
        }
    }

    List<MatrixRow> rows() {
        return rows;
    }

    MatrixRow first() {
        return rows.getFirst();
    }

    boolean says(Column column) {
        return origins.containsKey(column);
    }

    /** What is said; empty when nothing is, or when it is said to be empty. */
    String text(Column column) {
        var origin = origins.get(column);
        return origin == null || origin.text(column).equals(Translation.EMPTIED) ? "" : origin.text(column);
    }

    /** The row that said it; the first row when none did. */
    MatrixRow origin(Column column) {
        return origins.getOrDefault(column, first());
    }

    /** Whether it says something else than what stands there. */
    boolean differs(Column column, String standing) {
        return says(column)
                && !text(column).equals(standing)
                && !Gist.words(text(column)).equals(Gist.words(standing));
    }

    boolean isRefused() {
        return rows.stream().anyMatch(MatrixRow::isRefused);
    }

    /** Whether a cell of these columns is mistaken in one of its rows. */
    boolean isMistakenIn(List<Column> columns) {
        return rows.stream()
                .flatMap(row -> row.problems().stream())
                .anyMatch(problem ->
                        columns.stream().anyMatch(column -> column.name().equals(problem.field())));
    }

    /** Refuses the rows that have no mistake of their own. */
    void refuseAll(String key, Object... arguments) {
        rows.stream().filter(row -> !row.isRefused()).forEach(row -> row.refuse(key, arguments));
    }

    /** The number of the first row with a mistake. */
    String firstMistake() {
        return rows.stream()
                .filter(MatrixRow::isRefused)
                .findFirst()
                .map(row -> Integer.toString(row.number()))
                .orElse("");
    }
}
