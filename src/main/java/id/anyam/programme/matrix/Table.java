package id.anyam.programme.matrix;

import id.anyam.shared.RuleViolated;
import id.anyam.web.ExcelSheet;
import id.anyam.web.ExcelSheets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sheet that holds the matrix, cell by cell in the house's own form.
 *
 * @param merged how many cells got the value of the cell they were merged with
 * @param computed how many values are results of formulas
 */
record Table(ExcelSheet sheet, Heading.Found heading, List<MatrixRow> rows, int merged, int computed) {

    static final int MOST_ROWS = 20_000;
    private static final Pattern TOTAL = Pattern.compile("(?iu)(sub\\s*-?\\s*|grand\\s+)?(total|jumlah)(\\s.*)?[:.]?");

    /**
     * Reads a workbook.
     *
     * @throws RuleViolated when no sheet of it is a matrix, or the file cannot be taken at all
     */
    static Table of(byte[] workbook, Heading headings, Translation translation) {
        var sheet = ExcelSheets.best(workbook, headings::fitness, MOST_ROWS)
                .orElseThrow(() -> new RuleViolated("programme.matrix.no-heading"));
        return new Reading(sheet, headings.find(sheet.lines()).orElseThrow(), translation).table();
    }

    /** Where the notes go: over older notes, else behind everything. */
    int noteColumn() {
        var last = sheet.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        return heading.places().getOrDefault(Column.NOTE, last);
    }

    private static final class Reading {

        private final ExcelSheet sheet;
        private final Heading.Found heading;
        private final Translation translation;
        private final Map<Integer, Map<Integer, Integer>> anchors = new HashMap<>();
        private final Map<Integer, ExcelSheet.Line> byNumber = new HashMap<>();
        private int merged;

        Reading(ExcelSheet sheet, Heading.Found heading, Translation translation) {
            this.sheet = sheet;
            this.heading = heading;
            this.translation = translation;
            sheet.lines().forEach(line -> byNumber.put(line.number(), line));
            for (var merge : sheet.merges()) {
                for (var row = merge.firstRow() + 1; row <= Math.min(merge.lastRow(), lastRow()); row++) {
                    for (var column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
                        anchors.computeIfAbsent(row, _ -> new HashMap<>()).put(column, merge.firstRow());
                    }
                }
            }
        }

        private int lastRow() {
            return sheet.lines().isEmpty() ? 0 : sheet.lines().getLast().number();
        }

        Table table() {
            var rows = new ArrayList<MatrixRow>();
            var formulas = 0;
            for (var line : sheet.lines()) {
                if (line.number() > heading.line()) {
                    rows.add(row(line));
                    formulas +=
                            (int) Stream.concat(heading.places().values().stream(), heading.sources().values().stream())
                                    .filter(line.computed()::contains)
                                    .count();
                }
            }
            return new Table(sheet, heading, rows, merged, formulas);
        }

        private MatrixRow row(ExcelSheet.Line line) {
            var row = new MatrixRow(line.number());
            if (isTotal(line)) {
                row.skip("programme.matrix.total-row");
                return row;
            }
            if (isNumbering(line)) {
                row.skip("programme.matrix.numbering-row");
                return row;
            }
            heading.places().forEach((column, place) -> read(row, line, column, place));
            heading.sources().forEach((source, place) -> {
                var text = text(row, line, Column.AMOUNT, place);
                if (!text.isBlank()) {
                    translation.put(row, source, text);
                }
            });
            return row;
        }

        private void read(MatrixRow row, ExcelSheet.Line line, Column column, int place) {
            if (column == Column.STATE || column == Column.NOTE) {
                return;
            }
            var text = text(row, line, column, place);
            if (!text.isBlank()) {
                translation.put(row, column, text);
            }
        }

        /** What a cell says; nothing when it cannot be read, which the row then tells. */
        private String text(MatrixRow row, ExcelSheet.Line line, Column column, int place) {
            var trouble = line.unreadable().get(place);
            if (trouble != null) {
                row.wrong(column, trouble.key(), trouble.arguments().toArray());
                return "";
            }
            var text = line.cell(place);
            var anchor = anchors.getOrDefault(line.number(), Map.of()).get(place);
            if (anchor != null && byNumber.containsKey(anchor)) {
                text = byNumber.get(anchor).cell(place);
                if (!text.isEmpty() && !column.mayBeMerged()) {
                    row.wrong(column, "programme.matrix.merged-money", Integer.toString(anchor));
                    return "";
                }
                merged += text.isEmpty() ? 0 : 1;
            }
            return text;
        }

        /** A row that adds up: it begins with the word and names neither programme nor activity of its own. */
        private boolean isTotal(ExcelSheet.Line line) {
            var first = line.cells().stream()
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
            return TOTAL.matcher(first.strip()).matches();
        }

        /** The row 1, 2, 3 … that official tables carry below their headings. */
        private boolean isNumbering(ExcelSheet.Line line) {
            var texts = line.cells().stream().filter(text -> !text.isBlank()).toList();
            return line.number() == heading.line() + 1
                    && texts.size() >= 3
                    && texts.stream().allMatch(text -> text.strip().matches("\\(?\\d{1,2}\\)?"));
        }
    }
}
