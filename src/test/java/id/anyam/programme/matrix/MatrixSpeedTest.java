package id.anyam.programme.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ten thousand rows of a matrix: 2,500 activities with two lines of two sources each. */
@ServerTest
@Tag("slow")
class MatrixSpeedTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void takesTenThousandRowsInAFewSeconds() {
        upload(book(200, "S1"));
        var path = upload(book(10_000, "S2"));
        var preview = timed("pratinjau");
        var page = secretary().get(path).page();
        preview.run();
        var apply = timed("penerapan");
        var answer = web.post(
                path + "/penerapan", "seen", page.select("input[name=seen]").attr("value"));
        var took = apply.run();
        assertThat(answer.status()).isEqualTo(303);
        var export = timed("unduhan");
        web.get("/program/matriks/unduhan.xlsx?tahun=2023");
        export.run();
        var undo = timed("pembatalan");
        assertThat(web.post(path + "/pembatalan").status()).isEqualTo(303);
        undo.run();
        assertThat(took).isLessThan(Duration.ofMinutes(2));
    }

    private Web web = new Web(0);

    private Web secretary() {
        return web;
    }

    private String upload(byte[] book) {
        web = Web.signedInAs(people.person("SECRETARY", "62.03"), port);
        web.get("/program/matriks");
        var reading = timed("unggahan " + book.length / 1024 + " kB");
        var answer = web.upload(
                "/program/matriks",
                "berkas",
                "besar.xlsx",
                book,
                "tahun",
                "2023",
                "id",
                UUID.randomUUID().toString());
        reading.run();
        assertThat(answer.status()).as(answer.page().select(".summary").text()).isEqualTo(303);
        return answer.location().orElseThrow();
    }

    private static byte[] book(int rows, String code) {
        var all = new ArrayList<List<String>>();
        for (var row = 0; row < rows; row++) {
            all.add(Workbooks.row(
                    code,
                    "Kursus nomor " + row / 4 + " " + code,
                    "Rincian " + row % 4 / 2,
                    row % 2 == 0 ? "hibah" : "csr",
                    "1.000.000"));
        }
        return Workbooks.plan(all);
    }

    private interface Timed {
        Duration run();
    }

    private static Timed timed(String what) {
        var began = System.nanoTime();
        return () -> {
            var took = Duration.ofNanos(System.nanoTime() - began);
            System.out.println("matrix 10.000 " + what + ": " + took.toMillis() + " ms");
            return took;
        };
    }
}
