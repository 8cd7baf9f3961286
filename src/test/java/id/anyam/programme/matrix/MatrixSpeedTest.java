package id.anyam.programme.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private ImportingCouncil council;

    @Test
    void takesTenThousandRowsWithoutHanging() {
        council = ImportingCouncil.of("62.03", people, port);
        applied(book(200, "S1"));
        var took = applied(book(10_000, "S2"));
        assertThat(took).isLessThan(Duration.ofMinutes(2));
    }

    /** From the file to the rows in the database: sent, looked at, applied; then out again and taken back. */
    private Duration applied(byte[] book) {
        var all = timed("seluruhnya");
        var reading = timed("unggahan " + book.length / 1024 + " kB");
        var path = council.upload(book);
        reading.run();
        var preview = timed("pratinjau");
        var page = council.secretary().get(path).page();
        preview.run();
        var apply = timed("penerapan");
        var answer = council.secretary()
                .post(
                        path + "/penerapan",
                        "seen",
                        page.select("input[name=seen]").attr("value"));
        apply.run();
        var took = all.run();
        assertThat(answer.status()).isEqualTo(303);
        var export = timed("unduhan");
        council.exported();
        export.run();
        var undo = timed("pembatalan");
        assertThat(council.secretary().post(path + "/pembatalan").status()).isEqualTo(303);
        undo.run();
        return took;
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
            System.out.println("matriks " + what + ": " + took.toMillis() + " ms");
            return took;
        };
    }
}
