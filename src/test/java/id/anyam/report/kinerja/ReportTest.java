package id.anyam.report.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.files.Files;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
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

    @Autowired
    Files files;

    @LocalServerPort
    int port;

    @Test
    void saysTheSameOnScreenOnPaperAndInTheWorkbook() throws IOException {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        var total = web.get("/laporan?tahun=2023")
                .page()
                .select("section:last-of-type tr.total td.num")
                .first()
                .text();

        assertThat(paper(web))
                .contains("Dewan Kerajinan Nasional Daerah Kabupaten Kutai Timur")
                .contains("Pelatihan anyaman rotan bersama Dinas Koperasi, Angkatan I")
                .contains(total);
        assertThat(workbookTotal(web.get("/laporan/kinerja.xlsx?tahun=2023").bytes()))
                .isEqualTo(new BigDecimal(total.replaceAll("[^0-9]", "")));
    }

    @Test
    void headsEverySheetWithWhoseAndWhatItIs() throws IOException {
        people.asOwner(
                db -> db.sql("UPDATE organisation.organisation SET address = 'Jalan Contoh 8, Sangatta' WHERE id = :id")
                        .param("id", people.council("64.08"))
                        .update());
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                web.get("/laporan/kinerja.xlsx?tahun=2023").bytes()))) {
            assertThat(book.getSheets()).hasSize(3).allSatisfy(sheet -> {
                var lines = sheet.read().stream().map(row -> row.getCellText(0)).toList();
                assertThat(lines.getFirst()).isEqualTo("Dewan Kerajinan Nasional Daerah Kabupaten Kutai Timur");
                assertThat(lines).contains("Jalan Contoh 8, Sangatta");
                assertThat(lines).containsSubsequence("Laporan kinerja 2023");
                assertThat(lines).anyMatch(line -> line.startsWith("Keadaan per "));
            });
        }
    }

    @Test
    void marksTheWrittenOutMoneyAsIndonesian() throws IOException {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        assertThat(paper(web)).containsPattern("Realisasi terbilang: [a-z ]+ rupiah ");

        web.post("/bahasa", "bahasa", "en");

        assertThat(paper(web)).containsPattern("in Indonesian words as official papers there ask: [a-z ]+ rupiah ");
        assertThat(web.get("/laporan?tahun=2023").page().select("[lang=id]:contains(rupiah)"))
                .hasSize(1);
    }

    private static String paper(Web web) throws IOException {
        try (var pdf = Loader.loadPDF(web.get("/laporan/kinerja.pdf?tahun=2023").bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isAPaperToKeepForGood() throws IOException {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        try (var pdf = Loader.loadPDF(web.get("/laporan/kinerja.pdf?tahun=2023").bytes())) {
            var catalog = pdf.getDocumentCatalog();
            var said = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(said).containsPattern("pdfaid:part[^3]{1,3}3").containsPattern("pdfaid:conformance[^A]{1,3}A");
            assertThat(said).contains("Laporan kinerja 2023");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getLanguage()).isEqualTo("id");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void carriesTheLogoAndPhotosOfWhatWasDone() throws Exception {
        var secretary = people.person("SECRETARY", "36.74");
        var web = Web.signedInAs(secretary, port);
        var before = pictures(web);
        var logo = secretary.call(() -> files.store(secretary.organisation(), "logo.png", picture("png")));
        var photo = secretary.call(() -> files.store(secretary.organisation(), "pameran.jpg", picture("jpg")));
        people.asOwner(
                db -> db.sql("UPDATE organisation.organisation SET logo_file = :logo, motif = 'parang' WHERE id = :id")
                        .param("logo", logo.value())
                        .param("id", secretary.organisation())
                        .update());
        people.asOwner(db -> db.sql("""
                INSERT INTO programme.evidence (organisation_id, activity_id, realisation_id, file_id)
                SELECT r.organisation_id, r.activity_id, r.id, :file
                  FROM programme.realisation r
                  JOIN programme.activity a ON a.id = r.activity_id AND a.state = 'APPROVED'
                 WHERE r.organisation_id = :id AND r.year = 2023
                 ORDER BY r.id LIMIT 1
                """)
                .param("file", photo.value())
                .param("id", secretary.organisation())
                .update());

        assertThat(web.get("/laporan?tahun=2023").page().select(".photos img")).hasSize(1);
        assertThat(pictures(web)).isEqualTo(before + 2);
    }

    private static int pictures(Web web) throws IOException {
        var count = 0;
        try (var pdf = Loader.loadPDF(web.get("/laporan/kinerja.pdf?tahun=2023").bytes())) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    count += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static ByteArrayInputStream picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), format, bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
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
