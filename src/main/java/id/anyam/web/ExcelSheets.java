package id.anyam.web;

import id.anyam.shared.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Looks for the sheet that is meant among those of somebody's workbook. The guards are those of {@link ExcelReading}. */
public final class ExcelSheets {

    /** How far down a sheet is looked at before it is chosen. */
    public static final int GLANCE = 40;

    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

    private ExcelSheets() {}

    /**
     * The visible sheet whose first rows fit best, read to its end.
     *
     * @param fitness how well the first rows fit; zero for not at all
     * @throws RuleViolated when the file is no workbook, would harm, or the sheet has more rows than {@code most}
     */
    public static Optional<ExcelSheet> best(byte[] workbook, ToIntFunction<List<ExcelSheet.Line>> fitness, int most) {
        requireWorkbook(workbook);
        ExcelParts.requireHarmless(workbook);
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(workbook), new ReadingOptions(ExcelParts.hasStyles(workbook), true))) {
            Sheet best = null;
            var score = 0;
            for (var sheet : book.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .toList()) {
                var fits = fitness.applyAsInt(lines(sheet, GLANCE, false));
                if (fits > score) {
                    best = sheet;
                    score = fits;
                }
            }
            return best == null ? Optional.empty() : Optional.of(whole(workbook, best, most));
        } catch (IOException | ExcelReaderException e) {
            throw new RuleViolated("web.excel.unreadable");
        }
    }

    private static ExcelSheet whole(byte[] workbook, Sheet sheet, int most) throws IOException {
        return new ExcelSheet(
                sheet.getName(),
                ExcelParts.nameOf(workbook, sheet.getId()),
                lines(sheet, most, true),
                ExcelParts.merges(workbook, sheet.getId()));
    }

    /** What a file is that is called a workbook and is none, said so that one knows what to do. */
    static void requireWorkbook(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RuleViolated("web.excel.empty");
        }
        if (startsWith(bytes, OLD_OFFICE)) {
            var encrypted = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            throw new RuleViolated(encrypted ? "web.excel.encrypted" : "web.excel.old");
        }
        if (startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            throw new RuleViolated("web.excel.is-pdf");
        }
        if (bytes[0] != 'P' || bytes.length < 4 || bytes[1] != 'K') {
            throw new RuleViolated(isText(bytes) ? "web.excel.is-text" : "web.excel.unreadable");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean isText(byte[] bytes) {
        for (var at = 0; at < Math.min(bytes.length, 1024); at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ' && !Character.isWhitespace(bytes[at])) {
                return false;
            }
        }
        return true;
    }

    private static List<ExcelSheet.Line> lines(Sheet sheet, int most, boolean whole) throws IOException {
        var lines = new ArrayList<ExcelSheet.Line>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var line = line(row);
                if (line.unreadable().isEmpty() && line.cells().stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (lines.size() == most) {
                    if (whole) {
                        throw new RuleViolated(
                                "web.excel.too-many-rows",
                                String.format("%,d", most).replace(',', '.'));
                    }
                    return lines;
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static ExcelSheet.Line line(Row row) {
        if (row.getCellCount() > ExcelReading.MOST_COLUMNS) {
            throw new RuleViolated("web.excel.too-many-columns", Integer.toString(ExcelReading.MOST_COLUMNS));
        }
        var texts = new ArrayList<String>(row.getCellCount());
        var unreadable = new HashMap<Integer, RuleViolated>();
        var computed = new HashSet<Integer>();
        for (var column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            try {
                texts.add(ExcelReading.text(cell));
                if (isComputed(cell)) {
                    computed.add(column);
                }
            } catch (RuleViolated broken) {
                texts.add("");
                unreadable.put(column, broken);
            }
        }
        return new ExcelSheet.Line(row.getRowNum(), texts, unreadable, computed);
    }

    private static boolean isComputed(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        return cell != null && cell.getType() == CellType.FORMULA;
    }
}
