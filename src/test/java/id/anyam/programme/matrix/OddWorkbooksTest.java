package id.anyam.programme.matrix;

import static id.anyam.programme.matrix.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.web.ExcelReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Workbooks as they really come: tolerated where the meaning is plain, refused in words where it is not. */
@ServerTest
class OddWorkbooksTest {

    private static final String REGION = "64.08";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private Web secretary;
    private ImportingCouncil council;

    @BeforeEach
    void signIn() {
        council = ImportingCouncil.of(REGION, people, port);
        secretary = council.secretary();
    }

    @Test
    void givesTheWorkbookBackWithNotesAndTakesItMended() {
        var code = ImportingCouncil.code();
        var bad = new ArrayList<>(row(code, "Kursus batik " + code, "Bahan", "hibah", "sejuta"));
        bad.set(11, "kapan-kapan");
        var book = Workbooks.sheet(sheet -> {
            Workbooks.line(sheet, 0, Workbooks.HEADINGS);
            Workbooks.line(sheet, 1, bad);
            sheet.formula(4, 30, "SUM(A1:A2)");
            sheet.style(1, 11).bold().set();
        });
        var path = council.upload(book);

        var page = secretary.get(path).page();
        assertThat(ImportingCouncil.count(page, "Baris ditolak")).isEqualTo("1");
        assertThat(page.select("#baris tbody").text())
                .contains("Mulai (L2): “kapan-kapan” tidak terbaca sebagai tanggal");
        var noted = secretary.get(path + "/catatan.xlsx").bytes();
        var sheet = Workbooks.part(noted, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("kapan-kapan").contains("SUM(A1:A2)</f>");
        assertThat(ExcelReading.rows(Workbooks.changed(
                                noted, "xl/worksheets/sheet1.xml", xml -> xml.replace("</f>", "</f><v>0</v>")))
                        .get(1)
                        .cells()
                        .getLast())
                .contains("Pagu: “sejuta” tidak terbaca sebagai rupiah bulat");
        assertThat(Workbooks.part(noted, "xl/styles.xml")).contains("FFFFD9D0");

        var mended = council.upload(
                Workbooks.changed(noted, "xl/worksheets/sheet1.xml", xml -> xml.replace("</f>", "</f><v>0</v>")));
        assertThat(ImportingCouncil.count(secretary.get(mended).page(), "Baris ditolak"))
                .isEqualTo("1");
    }

    @Test
    void refusesOneActivityAndTakesTheOthers() {
        var code = ImportingCouncil.code();
        var path = council.upload(Workbooks.plan(List.of(
                row(code, "Kursus baik " + code, "Bahan", "hibah", "1000000"),
                row(code, "Kursus buruk " + code, "Bahan", "hibah", "sejuta"),
                row(code, "Kursus buruk " + code, "Alat", "hibah", "1000000"))));

        var page = secretary.get(path).page();

        assertThat(ImportingCouncil.count(page, "Baris baru")).isEqualTo("1");
        assertThat(ImportingCouncil.count(page, "Baris ditolak")).isEqualTo("2");
        assertThat(page.text()).contains("Kegiatannya ditolak karena baris 3.");
        var seen = page.select("input[name=seen]").attr("value");
        assertThat(secretary.post(path + "/penerapan", "seen", seen).status()).isEqualTo(303);
        assertThat(council.activities(code)).isEqualTo(1);
    }

    @Test
    void toleratesHowCouncilsWrite() {
        var code = ImportingCouncil.code();
        var path = council.upload(Workbooks.sheet(sheet -> {
            sheet.value(0, 0, "RENCANA KERJA 2023");
            sheet.range(0, 0, 0, 8).merge();
            Workbooks.line(
                    sheet,
                    2,
                    List.of(
                            "No",
                            " SUMBER  dana",
                            "Budget line",
                            "PROGRAM KERJA",
                            "Tujuan",
                            "Sasaran",
                            "Indikator Kinerja",
                            "Definisi",
                            "Satuan",
                            "Target",
                            "Nama Kegiatan",
                            "Kind of activity",
                            "LOKASI",
                            "Tanggal mulai",
                            "Selesai",
                            "Participants",
                            "Kuota",
                            "PJ",
                            "Output",
                            "Satuan output",
                            "Anggaran"));
            Workbooks.line(sheet, 3, List.of("1", "2", "3", "4", "5", "6", "7", "8"));
            Workbooks.line(
                    sheet,
                    4,
                    List.of(
                            "1",
                            "Hibah APBD",
                            "Bahan",
                            "Program " + code,
                            "Tujuan program",
                            "Sasaran program",
                            "Perajin terlatih",
                            "Yang lulus",
                            "perajin",
                            "1.250,5",
                            "Kursus A " + code,
                            "training",
                            "Kutai Timur"));
            sheet.value(4, 13, LocalDate.of(2023, 3, 6));
            sheet.style(4, 13).format("dd/mm/yyyy").set();
            sheet.value(4, 14, "10 June 2023");
            Workbooks.line(sheet, 5, List.of("", "CSR", "", "", "", "", "", "", "", "", ""));
            for (var row = 4; row < 6; row++) {
                sheet.value(row, 20, 1_500_000);
            }
            var more = List.of("Perajin muda", "30", "Bidang Daya Saing", "30", "perajin");
            for (var column = 0; column < more.size(); column++) {
                sheet.value(4, 15 + column, more.get(column));
            }
            sheet.range(4, 3, 5, 3).merge();
            sheet.value(6, 0, "JUMLAH");
            sheet.value(6, 20, 3_000_000);
        }));

        var page = secretary.get(path).page();

        assertThat(ImportingCouncil.count(page, "Baris baru"))
                .as(page.select("#baris tbody").text())
                .isEqualTo("2");
        assertThat(ImportingCouncil.count(page, "Baris dilewati")).isEqualTo("2");
        assertThat(page.text()).contains("Sel gabungan yang diisi ke bawah: 1").contains("Diberi kode P");
        assertThat(secretary
                        .post(
                                path + "/penerapan",
                                "seen",
                                page.select("input[name=seen]").attr("value"))
                        .status())
                .isEqualTo(303);
        assertThat(council.one(
                        "SELECT amount FROM programme.budget_line l JOIN programme.activity a ON a.id = l.activity_id WHERE a.title = ?",
                        "Kursus A " + code))
                .isEqualTo(3_000_000);
    }

    @Test
    void takesAColumnForEachSource() {
        var code = ImportingCouncil.code();
        var words = row(code, "Kursus kolom " + code, "Bahan", "", "");
        var headings = new ArrayList<>(Workbooks.HEADINGS.subList(0, 19));
        headings.addAll(List.of("Sumber dana", "", "Jumlah"));
        var book = Workbooks.sheet(sheet -> {
            Workbooks.line(sheet, 0, headings);
            Workbooks.line(sheet, 1, below(19, "Hibah APBD (Rp)", "Dana CSR"));
            sheet.range(0, 19, 0, 20).merge();
            Workbooks.line(sheet, 2, paid(words, "Bahan", "6.000.000", "4000000", "12.000.000"));
            Workbooks.line(sheet, 3, paid(words, "Alat", "-", "1.000.000", ""));
        });
        var path = council.upload(book);
        var page = secretary.get(path).page();
        assertThat(ImportingCouncil.count(page, "Baris baru"))
                .as(page.select("#baris tbody").text())
                .isEqualTo("2");
        var seen = page.select("input[name=seen]").attr("value");
        assertThat(secretary.post(path + "/penerapan", "seen", seen).status()).isEqualTo(303);
        assertThat(council.one(
                        "SELECT sum(l.amount) FROM programme.budget_line l JOIN programme.activity a ON a.id = l.activity_id WHERE a.title = ?",
                        "Kursus kolom " + code))
                .isEqualTo(13_000_000);
        assertThat(council.one(
                        "SELECT sum(x.amount) FROM programme.allocation x JOIN programme.activity a ON a.id = x.activity_id WHERE a.title = ? AND x.source = 'CSR_TJSL'",
                        "Kursus kolom " + code))
                .isEqualTo(5_000_000);

        var again = secretary.get(council.upload(book)).page();
        assertThat(ImportingCouncil.count(again, "Baris tetap")).isEqualTo("2");
        var less = Workbooks.sheet(sheet -> {
            Workbooks.line(sheet, 0, headings);
            Workbooks.line(sheet, 1, below(19, "Hibah APBD (Rp)", "Dana CSR"));
            Workbooks.line(sheet, 2, paid(words, "Bahan", "6.000.000", "sedikit", "5.000.000"));
        });
        assertThat(secretary
                        .get(council.upload(less))
                        .page()
                        .select("#baris tbody")
                        .text())
                .contains("“sedikit” tidak terbaca sebagai rupiah bulat")
                .contains("melebihi angka ini");
    }

    private static List<String> below(int place, String... headings) {
        var cells = new ArrayList<>(Collections.nCopies(place, ""));
        cells.addAll(List.of(headings));
        return cells;
    }

    private static List<String> paid(List<String> words, String line, String... amounts) {
        var cells = new ArrayList<>(words.subList(0, 18));
        cells.add(line);
        cells.addAll(List.of(amounts));
        return cells;
    }

    @Test
    void readsAWorkbookWithoutStyles() {
        var code = ImportingCouncil.code();
        var book = Workbooks.plan(List.of(row(code, "Kursus polos " + code, "Bahan", "hibah", "1000000")));
        var bare = Workbooks.without(book, "xl/styles.xml");
        var unnamed =
                Workbooks.changed(bare, "[Content_Types].xml", xml -> xml.replaceAll("<Override[^>]*styles[^>]*>", ""));

        for (var workbook : List.of(bare, unnamed)) {
            assertThat(ImportingCouncil.count(
                            secretary.get(council.upload(workbook)).page(), "Baris baru"))
                    .isEqualTo("1");
        }
    }

    @Test
    void refusesInWordsWhatIsNoMatrix() {
        Workbooks.impostors().forEach((word, bytes) -> {
            var answer = council.send(bytes, 2023);
            assertThat(answer.status()).as(word).isEqualTo(422);
            assertThat(answer.page().select(".summary").text()).as(word).containsIgnoringCase(word);
        });
        var many = Workbooks.sheet(sheet -> {
            Workbooks.line(sheet, 0, Workbooks.HEADINGS);
            for (var row = 1; row < 200_000; row++) {
                sheet.value(row, 0, "Program");
            }
        });
        assertThat(council.refusal(many)).contains("lebih dari 20.000 baris");
        assertThat(council.refusal(Workbooks.sheet(sheet -> sheet.value(0, 0, "Nama"))))
                .contains("Tidak ada lembar yang berisi matriks");
    }

    @Test
    void refusesMoneyInMergedCellsAndFormulasThatFailed() {
        var code = ImportingCouncil.code();
        var book = Workbooks.sheet(sheet -> {
            Workbooks.line(sheet, 0, Workbooks.HEADINGS);
            Workbooks.line(sheet, 1, row(code, "Kursus satu " + code, "Bahan", "hibah", "1000000"));
            Workbooks.line(sheet, 2, row(code, "Kursus satu " + code, "Alat", "hibah", ""));
            sheet.range(1, 20, 2, 20).merge();
            Workbooks.line(sheet, 3, row(code, "Kursus dua " + code, "Bahan", "hibah", ""));
            sheet.formula(3, 20, "1/0");
        });
        var failed = Workbooks.changed(
                book,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"U4\"", "<c r=\"U4\" t=\"e\"").replace("</f>", "</f><v>#DIV/0!</v>"));

        var text = secretary
                .get(council.upload(failed))
                .page()
                .select("#baris tbody")
                .text();

        assertThat(text).contains("Sel ini digabung dengan baris 2").contains("Sel U4 berisi kesalahan rumus");
    }
}
