package id.anyam.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import id.anyam.EmptyInstallation;
import id.anyam.Eyes;
import id.anyam.Web;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EmptyInstallation
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {

    private static final String PASSWORD = "tiga perahu biru di kali";

    @Autowired
    JdbcClient db;

    @Autowired
    FirstStart notice;

    @LocalServerPort
    int port;

    @Test
    @Order(1)
    @Tag("browser")
    void hasAPageWithoutFaultForThoseWhoSeeLittle() {
        for (var language : List.of("id", "en")) {
            try (var eyes = new Eyes(language, port)) {
                assertThat(Eyes.now(eyes.faults(List.of("/mulai")))).isEmpty();
            }
        }
    }

    @Test
    @Order(2)
    void leadsEveryPageToTheSetupUntilTheRightCodeMakesTheFirstAdministrator() {
        var web = new Web(port);
        assertThat(web.get("/masuk").location()).contains("/mulai");
        web.get("/mulai");

        web.post("/bahasa", "bahasa", "en");
        assertThat(web.get("/mulai").page().select("html").attr("lang")).isEqualTo("en");
        assertThat(web.get("/mulai").page().select("a[href=/masuk]")).isEmpty();
        web.post("/bahasa", "bahasa", "id");

        assertThat(web.post("/mulai", "login", "dua kata")
                        .page()
                        .select("#login-error")
                        .text())
                .contains("huruf kecil");
        var guessed = create(web, "000000000000");
        assertThat(guessed.status()).isEqualTo(422);
        assertThat(guessed.page().select("#kode-error").text()).isNotEmpty();

        var code = db.sql("SELECT code FROM access.setup").query(String.class).single();
        assertThat(notice.lines()).singleElement(STRING).endsWith(": " + code);
        assertThat(create(web, code.toLowerCase()).status()).isEqualTo(303);

        assertThat(notice.lines()).isEmpty();
        assertThat(web.get("/mulai").status()).isEqualTo(404);
        web.get("/masuk");
        assertThat(web.post("/masuk", "login", "pertama", "sandi", PASSWORD).location())
                .contains("/beranda");
        assertThat(web.get("/akun").page().select(".page__head").text()).contains("Dekranas");
        assertThat(web.get("/akun/keamanan")
                        .page()
                        .select("#daftar tbody tr td:first-child")
                        .eachText())
                .containsExactly("Masuk dengan kata sandi", "Akun dibuat saat pemasangan");
    }

    private static Web.Answer create(Web web, String code) {
        return web.post(
                "/mulai",
                "kode",
                code,
                "nama",
                "Contoh Pertama",
                "login",
                "pertama",
                "baru",
                PASSWORD,
                "ulang",
                PASSWORD);
    }
}
