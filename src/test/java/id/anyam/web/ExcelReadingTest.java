package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anyam.shared.RuleViolated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ExcelReadingTest {

    @Test
    void readsWhatExcelDownloadWrote() {
        var book = Excel.write(
                "Perajin",
                List.of("Nama", "Lahir", "Omzet"),
                List.of(List.of("Perajin (contoh)", LocalDate.of(1980, 5, 12), 60_000_000L)));

        assertThat(ExcelReading.rows(book))
                .containsExactly(
                        new ExcelReading.Row(1, List.of("Nama", "Lahir", "Omzet")),
                        new ExcelReading.Row(2, List.of("Perajin (contoh)", "1980-05-12", "60000000")));
    }

    @Test
    void toleratesDatesAsTextBesideRealOnes() {
        var book = book(sheet -> {
            sheet.value(0, 0, "12/5/2026");
            sheet.value(0, 1, LocalDateTime.of(2026, 5, 12, 9, 30));
            sheet.style(0, 1).format("dd/mm/yyyy hh:mm").set();
            sheet.value(0, 2, 12.5);
            sheet.value(0, 3, "12 Mei 2026");
        });

        assertThat(ExcelReading.rows(book).getFirst().cells())
                .containsExactly("12/5/2026", "2026-05-12T09:30", "12,5", "12 Mei 2026");
    }

    @Test
    void readsTheResultOfAFormulaAndRefusesOneWithoutAResult() throws IOException {
        var unread = book(sheet -> {
            sheet.value(0, 0, 20);
            sheet.formula(0, 1, "A1*2");
        });
        var computed = changed(unread, "xl/worksheets/sheet1.xml", xml -> xml.replace("</f>", "</f><v>40</v>"));

        assertThat(ExcelReading.rows(computed).getFirst().cells()).containsExactly("20", "40");
        assertRefused(unread, "web.excel.formula", "B1");
    }

    @Test
    void refusesAFormulaThatFailed() throws IOException {
        var book = changed(
                book(sheet -> sheet.formula(0, 0, "A2/0")),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"A1\"[^>]*>", "<c r=\"A1\" t=\"e\">")
                        .replace("</f>", "</f><v>#DIV/0!</v>"));

        assertRefused(book, "web.excel.error", "A1");
    }

    @Test
    void takesATitleMergedOverColumnsButNoCellMergedOverRows() {
        assertThat(ExcelReading.rows(book(sheet -> {
                    sheet.value(0, 0, "Daftar perajin");
                    sheet.range(0, 0, 0, 5).merge();
                })))
                .hasSize(1);
        assertRefused(
                book(sheet -> {
                    sheet.value(1, 0, "Kecamatan Sangatta Utara");
                    sheet.range(1, 0, 4, 0).merge();
                }),
                "web.excel.merged",
                "A2:A5");
    }

    @Test
    void refusesTwoHundredThousandRows() {
        assertRefused(
                book(sheet -> {
                    for (var row = 0; row < 200_000; row++) {
                        sheet.value(row, 0, row);
                    }
                }),
                "web.excel.too-many-rows",
                "100.000");
    }

    @Test
    void refusesANumberThatExcelHasAlreadyRounded() {
        assertRefused(book(sheet -> sheet.value(0, 0, 3578012345678901L)), "web.excel.long-number", "A1");
    }

    @Test
    void refusesABomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (var megabyte = 0; megabyte < 400; megabyte++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }

        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertRefused(bytes.toByteArray(), "web.excel.bomb", "100");
    }

    @Test
    void refusesABombThatLiesAboutItsSize() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (var megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        var lying = bytes.toByteArray();
        var size = indexOf(lying, new byte[] {'P', 'K', 1, 2}) + 24;
        lying[size] = 1;
        lying[size + 1] = lying[size + 2] = lying[size + 3] = 0;

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> ExcelReading.rows(lying))
                .extracting(RuleViolated::key)
                .isIn("web.excel.bomb", "web.excel.unreadable");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertRefused("nama;lahir\n".getBytes(StandardCharsets.UTF_8), "web.excel.unreadable", "");
        assertRefused(new byte[0], "web.excel.unreadable", "");
    }

    private static void assertRefused(byte[] book, String key, String mentioning) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> ExcelReading.rows(book))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.arguments().toString()).contains(mentioning);
                });
    }

    private static byte[] book(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Anyam", "1.0")) {
            fill.accept(book.newWorksheet("Lembar"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] book, String part, UnaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(book).get();
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.write((entry.getName().equals(part) ? change.apply(content) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (var at = 0; at < bytes.length - part.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalStateException();
    }
}
