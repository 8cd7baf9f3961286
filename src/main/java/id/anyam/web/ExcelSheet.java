package id.anyam.web;

import id.anyam.shared.RuleViolated;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sheet of somebody's workbook, read tolerantly: a cell that cannot be read says so itself.
 *
 * @param part its place within the workbook's archive
 * @param merges cells that were made one; their value stands in the first
 */
public record ExcelSheet(String name, String part, List<Line> lines, List<Merge> merges) {

    /**
     * One row that holds something.
     *
     * @param number as Excel shows it, from 1
     * @param cells texts from column A on, as {@link ExcelReading.Row} has them
     * @param unreadable why a cell has no text, by column from 0
     * @param computed columns whose text is the result of a formula
     */
    public record Line(int number, List<String> cells, Map<Integer, RuleViolated> unreadable, Set<Integer> computed) {

        /** Text of a column, counted from 0; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** A merged area; rows from 1 as Excel shows them, columns from 0, both ends included. */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
