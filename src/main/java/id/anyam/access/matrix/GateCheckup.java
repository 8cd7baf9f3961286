package id.anyam.access.matrix;

import id.anyam.access.Matrix;
import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether row security holds on every table, and reads the same matrix as the pages do. */
@Component
@Order(30)
class GateCheckup implements Checkup {

    private final JdbcClient db;

    GateCheckup(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check("Gerbang keamanan baris", this::gate), new Check("Matriks hak", this::matrix));
    }

    private Finding gate() {
        var faults = db.sql("SELECT place || ': ' || fault FROM access.gate ORDER BY 1")
                .query(String.class)
                .list();
        return Finding.of(
                faults.isEmpty(),
                faults.isEmpty() ? "tertutup" : String.join("; ", faults),
                "Hentikan layanan dan pulihkan skema: ada tabel yang dapat dibaca tanpa hak.");
    }

    private Finding matrix() {
        var there = db.sql("SELECT count(*) FROM access.permission")
                .query(Integer.class)
                .single();
        var here = Matrix.file().permissions().size();
        return Finding.of(
                there == here,
                there + " izin",
                "Mulai ulang dengan ./anyam serve; matriks program berisi " + here + ".");
    }
}
