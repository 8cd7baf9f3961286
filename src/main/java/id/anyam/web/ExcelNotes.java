package id.anyam.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Gives people their own workbook back with notes: one column of sentences, mistaken cells coloured. Everything
 * else, formulas, formats, other sheets, stays byte for byte what it was.
 */
public final class ExcelNotes {

    private static final String STYLES = "xl/styles.xml";
    private static final Pattern ROW =
            Pattern.compile("<((?:\\w+:)?)row\\b([^>]*?)(?:/>|>(.*?)</\\1row>)", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<((?:\\w+:)?)c\\b([^>]*?)(/>|>.*?</\\1c>)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\br=\"(\\d+)\"");
    private static final Pattern PLACE = Pattern.compile("\\br=\"([A-Z]+)\\d+\"");
    private static final Pattern STYLE = Pattern.compile("\\s+s=\"(\\d+)\"");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    private ExcelNotes() {}

    /**
     * What to write beside a row and which of its cells to colour.
     *
     * @param wrong columns, from 0
     */
    public record Note(String sentence, Set<Integer> wrong) {}

    /**
     * @param part the sheet's place, as {@link ExcelSheet#part} names it
     * @param column where the sentences go, from 0; what stood there in rows with a note is replaced
     * @param notes by row number, from 1
     */
    public static byte[] annotate(byte[] workbook, String part, int column, Map<Integer, Note> notes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = ExcelParts.open(workbook);
                var out = new ZipArchiveOutputStream(bytes)) {
            var styles = new ExcelStyles(zip.getEntry(STYLES) == null ? "" : text(zip, zip.getEntry(STYLES)));
            var sheet = sheet(text(zip, zip.getEntry(part)), column, notes, styles);
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.getName().equals(part)) {
                    put(out, part, sheet);
                } else if (entry.getName().equals(STYLES)) {
                    put(out, STYLES, styles.xml());
                } else {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(ZipArchiveOutputStream out, String name, String text) throws IOException {
        out.putArchiveEntry(new ZipArchiveEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
    }

    private static String sheet(String xml, int column, Map<Integer, Note> notes, ExcelStyles styles) {
        var result = new StringBuilder(xml.length() + notes.size() * 200);
        var rows = ROW.matcher(xml);
        var from = 0;
        while (rows.find()) {
            var number = NUMBER.matcher(rows.group(2));
            var note = number.find() ? notes.get(Integer.parseInt(number.group(1))) : null;
            if (note != null) {
                var prefix = rows.group(1);
                var content = rows.group(3) == null ? "" : rows.group(3);
                result.append(xml, from, rows.start())
                        .append("<")
                        .append(prefix)
                        .append("row")
                        .append(rows.group(2).replaceFirst("\\s+spans=\"[^\"]*\"", ""))
                        .append(">")
                        .append(cells(content, prefix, number.group(1), column, note, styles))
                        .append("</")
                        .append(prefix)
                        .append("row>");
                from = rows.end();
            }
        }
        return result.append(xml, from, xml.length()).toString();
    }

    private static String cells(String content, String prefix, String row, int column, Note note, ExcelStyles styles) {
        var cells = new TreeMap<Integer, String>();
        var found = CELL.matcher(content);
        while (found.find()) {
            var place = PLACE.matcher(found.group(2));
            if (place.find()) {
                cells.put(column(place.group(1)), found.group());
            }
        }
        for (var wrong : note.wrong()) {
            var cell = cells.getOrDefault(wrong, "<" + prefix + "c r=\"" + letters(wrong) + row + "\"/>");
            cells.put(wrong, coloured(cell, styles));
        }
        cells.put(
                column,
                "<" + prefix + "c r=\"" + letters(column) + row + "\" t=\"inlineStr\"><" + prefix + "is><"
                        + prefix + "t xml:space=\"preserve\">" + escaped(note.sentence()) + "</" + prefix + "t></"
                        + prefix
                        + "is></" + prefix + "c>");
        return String.join("", cells.values());
    }

    private static String coloured(String cell, ExcelStyles styles) {
        var head = cell.substring(0, cell.indexOf('>'));
        var style = STYLE.matcher(head);
        var old = style.find() ? Integer.parseInt(style.group(1)) : 0;
        var coloured = styles.coloured(old);
        if (coloured == old) {
            return cell;
        }
        var plain = style.replaceFirst("").replaceFirst("/$", "");
        var end = head.endsWith("/") ? "/" : "";
        return plain + " s=\"" + coloured + "\"" + end + cell.substring(head.length());
    }

    private static String escaped(String text) {
        return FORBIDDEN
                .matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** Number of a column from its letters: A is 0. */
    static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    /** Letters of a column from its number: 0 is A. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    static String place(ExcelSheet.Merge merge) {
        return letters(merge.firstColumn()) + merge.firstRow() + ":" + letters(merge.lastColumn()) + merge.lastRow();
    }
}
