package id.anyam.access.account;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether somebody can sign in, and nobody with a password that everybody knows. */
@Component
@Order(40)
class AccountsCheckup implements Checkup {

    private static final List<String> KNOWN = List.of("anyam-demo-2026", "password", "admin", "anyam");
    private static final int LOOKED_AT = 10;

    private final JdbcClient db;
    private final PasswordEncoder encoder;

    AccountsCheckup(JdbcClient db, PasswordEncoder encoder) {
        this.db = db;
        this.encoder = encoder;
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check("Ada pengguna", this::somebody), new Check("Sandi bawaan", this::knownPasswords));
    }

    private Finding somebody() {
        var active = db.sql("SELECT count(*) FROM access.account WHERE state = 'ACTIVE'")
                .query(Long.class)
                .single();
        return active > 0
                ? Finding.good(active + " aktif")
                : Finding.note(
                        "belum ada",
                        "Buat yang pertama: ./anyam user add LOGIN --name \"…\" --role ADMINISTRATOR --organisation 00");
    }

    /** The accounts made first are those an installation is set up with. */
    private Finding knownPasswords() {
        var weak = db.sql("""
                        SELECT password_hash FROM access.account
                         WHERE state = 'ACTIVE' AND password_hash IS NOT NULL ORDER BY created_at, id LIMIT :limit
                        """).param("limit", LOOKED_AT).query(String.class).stream()
                .distinct()
                .filter(hash -> KNOWN.stream().anyMatch(password -> encoder.matches(password, hash)))
                .count();
        return weak == 0
                ? Finding.good("tidak dipakai")
                : Finding.note("dipakai", "Wajar di negara contoh; untuk data sungguhan ganti sandi itu sekarang.");
    }
}
