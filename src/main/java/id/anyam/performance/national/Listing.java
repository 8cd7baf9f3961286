package id.anyam.performance.national;

import id.anyam.web.Words;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind a number, worded once for the screen and for Excel.
 *
 * @param query what was asked, as the part of an address that begins with a question mark
 */
record Listing(
        Lookout.View view,
        String title,
        String teach,
        String path,
        String query,
        List<Heading> columns,
        Nothing nothing,
        List<List<Value>> rows) {

    /** What to say when there is no row. */
    record Nothing(String title, String teach) {

        static Nothing fits(Words w) {
            return new Nothing(w.t("performance.rows.none"), w.t("performance.rows.none-teach"));
        }
    }

    /** What a column holds; money and amounts of one unit are summed below it. */
    enum Kind {
        TEXT,
        NUMBER,
        AMOUNT,
        MONEY
    }

    record Heading(String label, Kind kind) {}

    /**
     * One value as it is shown and as Excel gets it.
     *
     * @param path where it leads on screen; empty for plain text
     * @param counted whether a sum takes it in
     */
    record Value(String shown, Object raw, String path, boolean counted) {

        Value(String shown, Object raw, String path) {
            this(shown, raw, path, true);
        }

        static Value text(@Nullable String text) {
            return linked(text, "");
        }

        static Value linked(@Nullable String text, String path) {
            return new Value(text == null ? "–" : text, text == null ? "" : text, path);
        }
    }

    /** Only the rows in which a text holds these words. */
    Listing with(String words) {
        var sought = words.toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? this
                : withRows(rows.stream()
                                .filter(row -> row.stream()
                                        .anyMatch(cell -> cell.shown()
                                                .toLowerCase(Locale.ROOT)
                                                .contains(sought)))
                                .toList())
                        .saying(Nothing.fits(view.words()));
    }

    /** In the order of a column, {@code 3} upwards or {@code -3} downwards; as it is when there is no such column. */
    Listing sorted(String by) {
        if (!by.matches("-?[1-9]") || Math.abs(Integer.parseInt(by)) > columns.size()) {
            return this;
        }
        var column = Math.abs(Integer.parseInt(by)) - 1;
        Comparator<List<Value>> order = Comparator.comparing(
                row -> row.get(column).raw(),
                columns.get(column).kind() == Kind.TEXT
                        ? Comparator.comparing(raw -> raw.toString().toLowerCase(Locale.ROOT))
                        : Comparator.comparing(raw -> new BigDecimal(raw.toString())));
        return withRows(rows.stream()
                .sorted(by.startsWith("-") ? Collections.reverseOrder(order) : order)
                .toList());
    }

    /** The sum of a column as it stands below it. */
    String total(int column) {
        var sum = rows.stream()
                .map(row -> row.get(column))
                .filter(Value::counted)
                .map(value -> new BigDecimal(value.raw().toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var w = view.words();
        return columns.get(column).kind() == Kind.MONEY ? w.rupiah(sum.longValueExact()) : w.number(sum);
    }

    /** Which columns are summed, from 0. */
    List<Integer> summed() {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).kind() == Kind.MONEY
                        || columns.get(column).kind() == Kind.AMOUNT)
                .boxed()
                .toList();
    }

    private Listing withRows(List<List<Value>> others) {
        return new Listing(view, title, teach, path, query, columns, nothing, others);
    }

    private Listing saying(Nothing other) {
        return new Listing(view, title, teach, path, query, columns, other, rows);
    }
}
