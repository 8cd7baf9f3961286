package id.anyam.programme.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.web.ExcelReading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ten thousand rows of a matrix: 2,500 activities with two lines of two sources each. How fast is told by the bench. */
@ServerTest
@Tag("slow")
class LargeMatrixTest {

    private static final String CODE = ImportingCouncil.code();

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void isTakenWholeGivenBackAndTakenBack() {
        var council = ImportingCouncil.of("62.03", people, port);

        var path = council.applied(book());

        assertThat(council.activities(CODE)).isEqualTo(2_500);
        assertThat(ExcelReading.rows(council.exported()))
                .filteredOn(row -> row.cells().contains(CODE))
                .hasSize(10_000);
        assertThat(council.secretary().post(path + "/pembatalan").status()).isEqualTo(303);
        assertThat(council.activities(CODE)).isZero();
    }

    private static byte[] book() {
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < 10_000; row++) {
            rows.add(Workbooks.row(
                    CODE,
                    "Kursus nomor " + row / 4,
                    "Rincian " + row % 4 / 2,
                    row % 2 == 0 ? "hibah" : "csr",
                    "1.000.000"));
        }
        return Workbooks.plan(rows);
    }
}
