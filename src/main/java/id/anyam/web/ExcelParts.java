package id.anyam.web;

import id.anyam.shared.RuleViolated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks at the parts of a workbook before anything is read from it. */
final class ExcelParts {

    private static final long LARGEST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern AREA = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?\\bref=[\"']([A-Z0-9:]+)[\"']");
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final XMLInputFactory XML = factory();

    private ExcelParts() {}

    /** Unpacks every part to nowhere and counts, because the sizes that an archive declares may lie. */
    static void requireHarmless(byte[] workbook) {
        try (var zip = open(workbook)) {
            var parts = Collections.list(zip.getEntries());
            var left = LARGEST_UNPACKED
                    - parts.stream().mapToLong(ZipArchiveEntry::getSize).max().orElse(0);
            if (parts.size() > MOST_PARTS || left < 0) {
                throw new RuleViolated("web.excel.bomb", Long.toString(LARGEST_UNPACKED / 1024 / 1024));
            }
            var unpacked = 0L;
            for (var part : parts) {
                unpacked += length(zip, part, LARGEST_UNPACKED - unpacked);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RuleViolated("web.excel.unreadable");
        }
    }

    private static long length(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        var length = 0L;
        try (var input = zip.getInputStream(part)) {
            for (var read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                length += read;
                if (length > most) {
                    throw new RuleViolated("web.excel.bomb", Long.toString(LARGEST_UNPACKED / 1024 / 1024));
                }
            }
        }
        return length;
    }

    /** A title merged over columns is harmless; a cell merged over rows leaves the rows below without their value. */
    static void requireNothingMergedDownwards(byte[] workbook, String sheetId) {
        for (var merge : merges(workbook, sheetId)) {
            if (merge.firstRow() != merge.lastRow()) {
                throw new RuleViolated("web.excel.merged", ExcelNotes.place(merge));
            }
        }
    }

    /** A workbook without styles is one: its numbers are numbers, whether or not they were meant as dates. */
    static boolean hasStyles(byte[] workbook) {
        try (var zip = open(workbook);
                var types = part(zip, "[Content_Types].xml")) {
            var reader = XML.createXMLStreamReader(types);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && STYLES.equals(reader.getAttributeValue(null, "ContentType"))) {
                    var name = Objects.requireNonNullElse(reader.getAttributeValue(null, "PartName"), "");
                    return Collections.list(zip.getEntries()).stream()
                            .anyMatch(entry -> ("/" + entry.getName()).equalsIgnoreCase(name));
                }
            }
            return false;
        } catch (IOException | XMLStreamException e) {
            throw new RuleViolated("web.excel.unreadable");
        }
    }

    static List<ExcelSheet.Merge> merges(byte[] workbook, String sheetId) {
        var merges = new ArrayList<ExcelSheet.Merge>();
        var name = nameOf(workbook, sheetId);
        try (var zip = open(workbook);
                var sheet = part(zip, name)) {
            // Areas stand behind the rows, which are many and were read already.
            var text = new String(sheet.readAllBytes(), StandardCharsets.ISO_8859_1);
            var areas = AREA.matcher(text);
            areas.region(Math.max(0, text.lastIndexOf("sheetData")), text.length());
            while (areas.find()) {
                var match = RANGE.matcher(areas.group(1));
                if (match.matches()) {
                    merges.add(new ExcelSheet.Merge(
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(4)),
                            ExcelNotes.column(match.group(1)),
                            ExcelNotes.column(match.group(3))));
                }
            }
            return merges;
        } catch (IOException e) {
            throw new RuleViolated("web.excel.unreadable");
        }
    }

    /** Where a sheet lies within the archive. */
    static String nameOf(byte[] workbook, String sheetId) {
        try (var zip = open(workbook);
                var relations = part(zip, "xl/_rels/workbook.xml.rels")) {
            return target(relations, sheetId);
        } catch (IOException | XMLStreamException e) {
            throw new RuleViolated("web.excel.unreadable");
        }
    }

    private static String target(InputStream relations, String id) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(relations);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && id.equals(reader.getAttributeValue(null, "Id"))) {
                var target = Objects.requireNonNullElse(reader.getAttributeValue(null, "Target"), "");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new RuleViolated("web.excel.unreadable");
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new RuleViolated("web.excel.unreadable");
        }
        return zip.getInputStream(entry);
    }

    static ZipFile open(byte[] workbook) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
