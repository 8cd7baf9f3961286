package id.anyam.programme.matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Workbooks as councils send them. */
public final class Workbooks {

    static final List<String> HEADINGS = List.of(
            "Program",
            "Kode program",
            "Tujuan",
            "Sasaran",
            "Indikator",
            "Definisi",
            "Satuan",
            "Target",
            "Kegiatan",
            "Jenis",
            "Wilayah",
            "Mulai",
            "Selesai",
            "Peserta",
            "Kuota",
            "Penanggung jawab",
            "Target keluaran",
            "Satuan keluaran",
            "Rincian biaya",
            "Sumber dana",
            "Pagu");

    private Workbooks() {}

    static byte[] sheet(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Dewan", "1.0")) {
            fill.accept(book.newWorksheet("Rencana"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A sheet with the usual headings in its first row. */
    public static byte[] plan(List<List<String>> rows) {
        return sheet(sheet -> {
            line(sheet, 0, HEADINGS);
            for (var row = 0; row < rows.size(); row++) {
                line(sheet, row + 1, rows.get(row));
            }
        });
    }

    static void line(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    /** A complete row under the usual headings. */
    static List<String> row(String code, String activity, String line, String source, String amount) {
        return List.of(
                "Perajin rotan " + code,
                code,
                "Perajin hidup dari rotan",
                "Seratus perajin rotan",
                "Perajin terlatih",
                "Perajin yang lulus pelatihan",
                "perajin",
                "100",
                activity,
                "Pelatihan",
                "64.08",
                "6/3/2023",
                "10 Juni 2023",
                "Perajin rotan pemula",
                "20 orang",
                "Bidang Daya Saing",
                "20",
                "perajin",
                line,
                source,
                amount);
    }

    /** A row of a programme that stands already and is named by its code only. */
    public static List<String> rowBelow(String code, String activity, String line, String source, String amount) {
        var row = new ArrayList<>(row(code, activity, line, source, amount));
        HEADINGS.subList(0, HEADINGS.indexOf("Kegiatan")).stream()
                .filter(heading -> !heading.equals("Kode program"))
                .forEach(heading -> row.set(HEADINGS.indexOf(heading), ""));
        return row;
    }

    /** The same workbook without one of its parts. */
    static byte[] without(byte[] book, String part) {
        return rewritten(book, name -> name.equals(part) ? null : content -> content);
    }

    /** The same workbook with texts of one part replaced. */
    static byte[] changed(byte[] book, String part, UnaryOperator<String> change) {
        return rewritten(book, name -> name.equals(part) ? change : content -> content);
    }

    private static byte[] rewritten(byte[] book, Function<String, @Nullable UnaryOperator<String>> changes) {
        var bytes = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(book).get();
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.getEntries())) {
                var change = changes.apply(entry.getName());
                if (change != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    var content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    to.write(change.apply(content).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static String part(byte[] book, String part) {
        try (var from = ZipFile.builder().setByteArray(book).get()) {
            return new String(from.getInputStream(from.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files that are not what their name says, with what the answer must mention. */
    static Map<String, byte[]> impostors() {
        var old = new byte[4096];
        System.arraycopy(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                0,
                old,
                0,
                8);
        var locked = old.clone();
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1024, name.length);
        return Map.of(
                "teks",
                "program;kegiatan;pagu\nA;B;1\n".getBytes(StandardCharsets.UTF_8),
                "PDF",
                "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                "Office lama",
                old,
                "kata sandi",
                locked,
                "100 MB",
                bomb(),
                "kosong",
                new byte[0]);
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (var megabyte = 0; megabyte < 150; megabyte++) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
