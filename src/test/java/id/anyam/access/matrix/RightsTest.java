package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.access.Matrix;
import id.anyam.web.ExcelReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the rights. */
@ServerTest
class RightsTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void sayTheWholeMatrixInBothLanguages() {
        var person = people.person("MENTOR", "64.08");
        var page = Web.signedInAs(person, port).get("/hak").page();
        var subjects = Matrix.file().permissions().stream()
                .map(Matrix.Permission::subject)
                .distinct()
                .count();

        assertThat(page.select("#daftar h2")).hasSize((int) subjects);
        assertThat(page.select("#daftar .chip")).hasSizeGreaterThan(100);
        people.asOwner(db -> db.sql("UPDATE access.account SET locale = 'en' WHERE id = :id")
                .param("id", person.account())
                .update());
        assertThat(Web.signedInAs(person, port).get("/hak").page().select("h1").text())
                .isEqualTo("Who may do what");
    }

    @Test
    void canBeReadForOneRole() {
        var web = Web.signedInAs(people.person("CHAIR", "64.08"), port);
        var rows = web.get("/hak?peran=CHAIR&cari=menyetujui").page().select("#daftar tbody tr");

        assertThat(rows.eachText())
                .containsExactly("menyetujui Ketua (hak Anda) organisasi sendiri diajukan disetujui");
        assertThat(web.get("/hak?peran=CHAIR&cari=tidakada").page().select("#daftar table"))
                .isEmpty();
    }

    @Test
    void markWhatIsOnesOwn() {
        var page = Web.signedInAs(people.person("AUDITOR", "64.08"), port)
                .get("/hak?peran=SAYA")
                .page();

        assertThat(page.select("#daftar tbody tr"))
                .isNotEmpty()
                .allMatch(row -> !row.select(".chip--good").isEmpty());
        assertThat(page.select(".chip--good").eachText())
                .allMatch(chip -> chip.startsWith("Auditor") || chip.startsWith("Siapa saja"));
    }

    @Test
    void canBeDownloaded() {
        var answer = Web.signedInAs(people.person("CHAIR", "64.08"), port).get("/hak/unduhan.xlsx?peran=CHAIR");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(ExcelReading.rows(answer.bytes()))
                .anyMatch(row -> row.cells().containsAll(List.of("Kegiatan", "menyetujui", "Ketua", "ya")));
    }

    @Test
    void areForWhoIsSignedIn() {
        assertThat(new Web(port).get("/hak").status()).isEqualTo(302);
    }
}
