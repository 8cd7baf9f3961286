package id.anyam.programme.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.web.ExcelReading;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;

/** A council's secretary who sends workbooks for 2023, and a look at what became of them. */
public final class ImportingCouncil {

    private final TestPeople people;
    private final Web secretary;

    private ImportingCouncil(TestPeople people, Web secretary) {
        this.people = people;
        this.secretary = secretary;
    }

    /** With a new secretary of the council of this region. */
    static ImportingCouncil of(String region, TestPeople people, int port) {
        return new ImportingCouncil(people, Web.signedInAs(people.person("SECRETARY", region), port));
    }

    /** The pages of an import that waits, with a row that does not fit, of one applied, and of one taken back. */
    public static List<String> inEveryState(String region, TestPeople people, int port) {
        var council = of(region, people, port);
        var fits = Workbooks.row(code(), "Pelatihan anyam", "Bahan", "CSR", "5.000.000");
        var odd = Workbooks.row(code(), "Pameran anyam", "Sewa", "Entah", "lima juta");
        var undone = council.applied(Workbooks.plan(List.of(fits)));
        council.secretary.post(undone + "/pembatalan");
        var applied = council.applied(Workbooks.plan(List.of(fits)));
        return List.of(council.upload(Workbooks.plan(List.of(fits, odd))), applied, undone);
    }

    Web secretary() {
        return secretary;
    }

    String refusal(byte[] book) {
        return send(book, 2023).page().select(".summary").text();
    }

    String upload(byte[] book) {
        return upload(book, 2023);
    }

    String upload(byte[] book, int year) {
        var answer = send(book, year);
        assertThat(answer.status()).as(answer.page().select(".summary").text()).isEqualTo(303);
        return answer.location().orElseThrow();
    }

    Web.Answer send(byte[] book, int year) {
        secretary.get("/program/matriks");
        return secretary.upload(
                "/program/matriks",
                "berkas",
                "rencana.xlsx",
                book,
                "tahun",
                Integer.toString(year),
                "id",
                UUID.randomUUID().toString());
    }

    String applied(byte[] book) {
        var path = upload(book);
        var page = secretary.get(path).page();
        var answer = secretary.post(
                path + "/penerapan", "seen", page.select("input[name=seen]").attr("value"));
        assertThat(answer.status()).as(page.select("#baris tbody").text()).isEqualTo(303);
        return path;
    }

    byte[] exported() {
        return secretary.get("/program/matriks/unduhan.xlsx?tahun=2023").bytes();
    }

    /** The exported matrix, of one programme only, with another value in a column. */
    byte[] exported(String code, String heading, String value) {
        var rows = ExcelReading.rows(exported());
        var headings = rows.getFirst().cells();
        return Workbooks.sheet(sheet -> {
            Workbooks.line(sheet, 0, headings);
            var line = 1;
            for (var row : rows) {
                if (row.cells().contains(code)) {
                    var cells = new ArrayList<>(row.cells());
                    cells.set(headings.indexOf(heading), value);
                    Workbooks.line(sheet, line++, cells);
                }
            }
        });
    }

    static String count(Document page, String label) {
        return page.select(".stat").stream()
                .filter(stat -> stat.select("dt").text().equals(label))
                .findFirst()
                .orElseThrow()
                .select("dd")
                .text();
    }

    long activities(String code) {
        return one(
                "SELECT count(*) FROM programme.activity a JOIN programme.programme p ON p.id = a.programme_id WHERE p.code = ?",
                code);
    }

    long quota(String title) {
        return one("SELECT quota FROM programme.activity WHERE title = ?", title);
    }

    long one(String sql, String parameter) {
        return people.asOwner(
                db -> db.sql(sql).param(parameter).query(Long.class).single());
    }

    static String code() {
        return "M" + UUID.randomUUID().toString().substring(0, 8);
    }
}
