package id.anyam.report.kinerja;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.anyam.web.Excel;
import id.anyam.web.Words;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** The report as a file: a PDF on A4 with letterhead, and a workbook of its figures. */
@Component
class Papers {

    private final TemplateEngine templates;

    Papers(TemplateEngine templates) {
        this.templates = templates;
    }

    /** PDF/A-3a and PDF/UA: letters, colours and meaning of the parts travel with it. */
    byte[] pdf(ReportPage page, Words w) {
        var html = new StringOutput();
        templates.render("report/kinerja/cetak.jte", Map.of("page", page, "w", w), html);
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(html.toString(), null)
                    .withProducer("Anyam")
                    .useFont(letters("Regular"), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .useFont(letters("Bold"), "Liberation Sans", 700, FontStyle.NORMAL, true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .usePdfUaAccessibility(true)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static FSSupplier<InputStream> letters(String weight) {
        var file = "/liberation/LiberationSans-" + weight + ".ttf";
        return () -> Objects.requireNonNull(Papers.class.getResourceAsStream(file), file);
    }

    byte[] workbook(YearReport report, Words w) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Anyam", "1.0")) {
            activities(book, report, w);
            indicators(book, report, w);
            sources(book, report, w);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void activities(Workbook book, YearReport report, Words w) {
        var sheet = new Sheet(
                book,
                report,
                w,
                "activities",
                "programme",
                "activity",
                "place",
                "starts",
                "ends",
                "pagu",
                "spent",
                "left",
                "target",
                "actual",
                "unit",
                "state");
        for (var part : report.parts()) {
            for (var one : part.activities()) {
                sheet.row(
                        part.programme().title(),
                        one.title(),
                        one.place(),
                        one.startsOn(),
                        one.endsOn(),
                        one.pagu(),
                        one.spent(),
                        one.pagu() - one.spent(),
                        one.target(),
                        one.actual(),
                        one.unit(),
                        w.t("report.state." + one.state()));
            }
        }
        activityTotal(sheet, report, w);
    }

    private static void activityTotal(Sheet sheet, YearReport report, Words w) {
        sheet.row(
                w.t("report.kinerja.total"),
                "",
                "",
                "",
                "",
                report.pagu(),
                report.spent(),
                report.pagu() - report.spent());
    }

    private static void indicators(Workbook book, YearReport report, Words w) {
        var sheet = new Sheet(book, report, w, "indicators", "programme", "indicator", "unit", "target", "actual");
        for (var part : report.parts()) {
            part.indicators()
                    .forEach(one ->
                            sheet.row(part.programme().title(), one.name(), one.unit(), one.target(), one.actual()));
        }
    }

    private static void sources(Workbook book, YearReport report, Words w) {
        var sheet = new Sheet(book, report, w, "sources", "source", "pagu", "spent", "left");
        report.money()
                .forEach(one -> sheet.row(
                        w.t("shared.funding." + one.source()), one.pagu(), one.spent(), one.pagu() - one.spent()));
        sheet.row(w.t("report.kinerja.total"), report.pagu(), report.spent(), report.pagu() - report.spent());
    }

    /** One sheet under the letterhead, with its header, filled row by row. */
    private static final class Sheet {

        private final org.dhatim.fastexcel.Worksheet sheet;
        private int next;

        Sheet(Workbook book, YearReport report, Words w, String name, String... columns) {
            sheet = book.newWorksheet(w.t("report.sheet." + name));
            head(report.letterhead().name());
            report.contacts().forEach(this::row);
            next++;
            head(w.t("report.kinerja.title", Integer.toString(report.year())));
            row(w.t("report.kinerja.as-of", w.date(report.asOf())));
            next++;
            head(Arrays.stream(columns)
                    .map(column -> w.t("report.column." + column))
                    .toArray());
            sheet.freezePane(0, next);
        }

        private void head(Object... values) {
            for (var column = 0; column < values.length; column++) {
                sheet.style(next, column).bold().set();
            }
            row(values);
        }

        void row(@org.jspecify.annotations.Nullable Object... values) {
            for (var column = 0; column < values.length; column++) {
                Excel.put(sheet, next, column, values[column]);
            }
            next++;
        }
    }
}
