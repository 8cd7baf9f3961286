package id.anyam.web;

import id.anyam.shared.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first visible sheet of somebody's workbook row by row, as text that {@link Typing} understands. What
 * would harm or mislead is refused in words: a workbook that unpacks to more than 100 MB, more than 100,000 rows,
 * formulas without a result, cells merged over several rows, numbers too long for Excel to keep exactly.
 */
public final class ExcelReading {

    public static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 200;
    private static final BigDecimal EXACT = new BigDecimal("1000000000000000");
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("(?i)[dy]|h+[:.]m|m+[/-]");

    private ExcelReading() {}

    /**
     * One row that holds something.
     *
     * @param number as Excel shows it, from 1
     * @param cells texts from column A on, empty where nothing stands; dates as 2026-05-12, decimals with a comma
     */
    public record Row(int number, List<String> cells) {

        /** Text of a column, counted from 0; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Gives every row that holds something to {@code each}, in order.
     *
     * @throws RuleViolated when the workbook cannot be taken; what was given before must then be forgotten
     */
    public static void each(byte[] workbook, Consumer<Row> each) {
        ExcelParts.requireHarmless(workbook);
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(workbook), new ReadingOptions(ExcelParts.hasStyles(workbook), true))) {
            var sheet = book.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolated("web.excel.unreadable"));
            ExcelParts.requireNothingMergedDownwards(workbook, sheet.getId());
            read(sheet, each);
        } catch (IOException | ExcelReaderException e) {
            throw new RuleViolated("web.excel.unreadable");
        }
    }

    /** All rows that hold something; for lists that are short by nature. */
    public static List<Row> rows(byte[] workbook) {
        var rows = new ArrayList<Row>();
        each(workbook, rows::add);
        return rows;
    }

    private static void read(Sheet sheet, Consumer<Row> each) throws IOException {
        var count = 0;
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
                var cells = cells(row);
                if (cells.stream().anyMatch(text -> !text.isEmpty())) {
                    if (++count > MOST_ROWS) {
                        throw new RuleViolated("web.excel.too-many-rows", "100.000");
                    }
                    each.accept(new Row(row.getRowNum(), cells));
                }
            }
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new RuleViolated("web.excel.too-many-columns", Integer.toString(MOST_COLUMNS));
        }
        var texts = new ArrayList<String>(row.getCellCount());
        for (var column = 0; column < row.getCellCount(); column++) {
            texts.add(text(row.getCell(column)));
        }
        return texts;
    }

    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString().strip();
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case NUMBER -> number(cell);
            case FORMULA -> result(cell);
            case ERROR -> throw new RuleViolated("web.excel.error", place(cell));
        };
    }

    /** What Excel last computed; a formula that was never computed, or failed, has nothing to read. */
    private static String result(Cell cell) {
        var result = cell.getRawValue();
        if (result == null || result.isBlank()) {
            throw new RuleViolated("web.excel.formula", place(cell));
        }
        if (result.startsWith("#")) {
            throw new RuleViolated("web.excel.error", place(cell));
        }
        try {
            return isDate(cell) ? date(new BigDecimal(result)) : plain(cell, new BigDecimal(result));
        } catch (NumberFormatException _) {
            return result.strip();
        }
    }

    private static String number(Cell cell) {
        return isDate(cell) ? written(cell.asDate()) : plain(cell, cell.asNumber());
    }

    private static String plain(Cell cell, BigDecimal number) {
        if (number.abs().compareTo(EXACT) >= 0) {
            throw new RuleViolated("web.excel.long-number", place(cell));
        }
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && DATE_LETTERS.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String date(BigDecimal days) {
        var seconds = days.multiply(BigDecimal.valueOf(86_400)).longValue();
        return written(LocalDateTime.of(1899, 12, 30, 0, 0).plusSeconds(seconds));
    }

    private static String written(LocalDateTime moment) {
        if (moment.getYear() < 1900) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
    }

    private static String place(Cell cell) {
        return cell.getAddress().toString();
    }
}
