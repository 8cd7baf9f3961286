package id.anyam.report.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoTest
class ReportTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void saysTheSameOnScreenOnPaperAndInTheWorkbook() throws IOException {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        var total = web.get("/laporan?tahun=2023")
                .page()
                .select("section:last-of-type tr:last-child td.num")
                .first()
                .text();

        String paper;
        try (var pdf = Loader.loadPDF(web.get("/laporan/kinerja.pdf?tahun=2023").bytes())) {
            paper = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        assertThat(paper)
                .contains("Dewan Kerajinan Nasional Daerah Kabupaten Kutai Timur")
                .contains("Pelatihan anyaman rotan bersama Dinas Koperasi, Angkatan I")
                .contains(total);
        assertThat(workbookTotal(web.get("/laporan/kinerja.xlsx?tahun=2023").bytes()))
                .isEqualTo(new BigDecimal(total.replaceAll("[^0-9]", "")));
    }

    @Test
    void tellsAnotherCouncilNothingOfIt() {
        var stranger = Web.signedInAs(people.person("SECRETARY", "12.18"), port);

        assertThat(stranger.get("/laporan?tahun=2023").text()).doesNotContain("anyaman rotan");
    }

    private static BigDecimal workbookTotal(byte[] bytes) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            return rows.toList().getLast().getCellAsNumber(5).orElseThrow();
        }
    }
}
