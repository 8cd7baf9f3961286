package id.anyam.region.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Check.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RegisterCheckupTest {

    @Autowired
    TestPeople people;

    @Test
    void findsTheWholeCountryFromTheStart() {
        assertThat(people.asOwner(RegisterCheckupTest::finding)).isEqualTo(Finding.good("38/514/7285/83762/17373"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM region.island WHERE code = (SELECT min(code) FROM region.island)",
                "DELETE FROM region.region WHERE code = '35.01.01.2001'",
                "INSERT INTO region.region (code, kind, name, parent_code) VALUES ('35.99', 'KABUPATEN', 'Contoh', '35')",
                "UPDATE region.region SET valid_to = '2026-01-01' WHERE code = '35.01.01.2001'",
                "INSERT INTO region.region (code, kind, name, parent_code, valid_from) VALUES ('35.99', 'KABUPATEN', 'Contoh', '35', '2026-01-01')"
            })
    void failsWhereANumberIsWrong(String damage) {
        assertThat(after(damage).level()).isEqualTo(Level.FAILED);
    }

    @Test
    void takesWhatADecreeChanged() {
        assertThat(after("""
                        WITH founded AS (
                            INSERT INTO region.region (code, kind, name, parent_code, valid_from)
                            VALUES ('35.99', 'KABUPATEN', 'Contoh', '35', '2026-01-01') RETURNING code)
                        INSERT INTO region.succession (kind, predecessor, successor, on_date, decree)
                        SELECT 'SPLIT', '35.01', '35.99', '2026-01-01', 'UU 97 Tahun 2025 (contoh)'
                        """)).isEqualTo(Finding.good("38/515/7285/83762/17373"));
    }

    private Finding after(String change) {
        return people.asOwner(db -> {
            db.sql("BEGIN").update();
            try {
                db.sql(change).update();
                return finding(db);
            } finally {
                db.sql("ROLLBACK").update();
            }
        });
    }

    private static Finding finding(JdbcClient db) {
        try {
            return new RegisterCheckup(db).checks().getFirst().look().call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
