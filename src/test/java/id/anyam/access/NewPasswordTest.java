package id.anyam.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123!", "P4ssw0rd2026", "1234567890", "qwertyuiop12", "indonesia17081945", "bismillah99",
                "sayangsayang", "Dekranasda2025", "0987654321", "aaaaaaaaaaaa", "kerajinan-2026", "............"
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(NewPassword.problem(password, "seseorang", "Contoh")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"benang-merah-tenun-2026", "tiga perahu biru di kali", "Xk9#mQ2vLp7w"})
    void takesASentenceOrSomethingRandom(String password) {
        assertThat(NewPassword.problem(password, "seseorang", "Contoh")).isEmpty();
    }

    @Test
    void refusesAShortOneAndOnesOwnName() {
        assertThat(NewPassword.problem("pendek", "seseorang", "Contoh")).contains("access.password.short");
        assertThat(NewPassword.problem("kain-mulyadi-77", "mulyadi.s", "Contoh"))
                .contains("access.password.own-name");
    }
}
