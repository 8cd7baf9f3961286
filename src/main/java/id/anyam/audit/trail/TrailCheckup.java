package id.anyam.audit.trail;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether nobody has touched what was written down. */
@Component
@Order(70)
class TrailCheckup implements Checkup {

    private final JdbcClient db;

    TrailCheckup(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check("Rantai jejak audit", this::chains));
    }

    private Finding chains() {
        var broken = db.sql("SELECT organisation_id || ' nomor ' || seq FROM audit.broken() LIMIT 3")
                .query(String.class)
                .list();
        return Finding.of(
                broken.isEmpty(),
                broken.isEmpty() ? "utuh" : "putus: " + String.join("; ", broken),
                "Catatan pernah diubah dari luar; bandingkan dengan cadangan sebelum meneruskan.");
    }
}
