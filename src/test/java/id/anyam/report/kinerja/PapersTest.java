package id.anyam.report.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.anyam.report.kinerja.ReportPage.ActivityRow;
import id.anyam.report.kinerja.ReportPage.IndicatorRow;
import id.anyam.report.kinerja.ReportPage.ProgrammeBlock;
import id.anyam.report.kinerja.ReportPage.SourceRow;
import id.anyam.web.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The report on paper, page by page. */
@Tag("slow")
class PapersTest {

    private static final String LONG =
            "Pelatihan menganyam rotan bagi perajin muda di kampung yang jauh dari kota ".repeat(4);

    @Test
    void leaveNoHeadOfATableAloneAtTheFootOfAPage() throws IOException {
        var w = new Words(messages(), Words.INDONESIAN);
        var heads = List.of(w.t("report.column.activity"), w.t("report.column.indicator"), w.t("report.column.source"));
        var papers = new Papers(TemplateEngine.createPrecompiled(ContentType.Html));
        var programmes = IntStream.range(0, 60).mapToObj(PapersTest::programme).toList();

        try (var pdf = Loader.loadPDF(papers.pdf(page(programmes), w))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(20);
            for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
                var text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                var lines = text.getText(pdf).lines().map(String::strip).toList();
                var last = lines.stream()
                        .filter(line -> !line.isEmpty() && !line.matches("\\d+ / \\d+"))
                        .reduce("", (_, line) -> line);
                assertThat(heads.stream().noneMatch(head -> last.startsWith(head + " ")))
                        .as("the last line of page %s: %s", number, last)
                        .isTrue();
            }
        }
    }

    private static ProgrammeBlock programme(int number) {
        var activities = IntStream.rangeClosed(0, number % 5)
                .mapToObj(one -> new ActivityRow(
                        LONG.substring(0, 40 + (number * 37 + one * 53) % 250),
                        "",
                        "6 Mar – 10 Jun 2023",
                        one == 2 ? "Dibatalkan; yang sudah dibelanjakan tetap dihitung" : "",
                        "Rp24.000.000",
                        "Rp12.000.000",
                        "50 %",
                        "20 dari 40 perajin"))
                .toList();
        var indicators = IntStream.range(0, number % 3)
                .mapToObj(_ -> new IndicatorRow(LONG.substring(0, 60 + number * 3), "100", "40", "40 %"))
                .toList();
        return new ProgrammeBlock(
                "P" + number,
                "Perajin naik kelas",
                "dari Dekranas",
                "seratus perajin",
                List.of(),
                List.of(),
                indicators,
                activities,
                List.of(),
                "Rp24.000.000",
                "Rp12.000.000");
    }

    private static ReportPage page(List<ProgrammeBlock> programmes) {
        var sum = new SourceRow("Hibah APBD", "Rp1", "Rp1", "Rp0", "100 %");
        return new ReportPage(
                "Dekranasda (contoh)",
                Optional.empty(),
                List.of(),
                "2023",
                List.of(),
                "31 Desember 2023",
                "Ringkasan.",
                "dua belas juta rupiah",
                programmes,
                List.of(sum),
                sum,
                "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/%3E");
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/report");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setAlwaysUseMessageFormat(true);
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
