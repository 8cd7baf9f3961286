package id.anyam.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class OwnAccountTest {

    private static final String NEW = "tiga perahu biru di kali";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void changesItsPasswordAndEndsItsOtherSessions() {
        var person = people.person("SECRETARY", "64.08");
        var here = Web.signedInAs(person, port);
        var elsewhere = Web.signedInAs(person, port);
        here.get("/akun/sandi");

        var wrong = here.post("/akun/sandi", "sekarang", "bukan", "baru", NEW, "ulang", NEW);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).doesNotContain(NEW);
        assertThat(here.post("/akun/sandi", "sekarang", TestPeople.PASSWORD, "baru", NEW, "ulang", NEW)
                        .status())
                .isEqualTo(303);

        assertThat(elsewhere.get("/akun").location()).contains("/masuk?ke=%2Fakun");
        assertThat(here.get("/akun").status()).isEqualTo(200);
    }

    @Test
    void showsItsSessionsAndEndsOneFromAfar() {
        var person = people.person("SECRETARY", "64.08");
        var here = Web.signedInAs(person, port);
        var elsewhere = Web.signedInAs(person, port);
        var stranger = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        var page = here.get("/akun/sesi").page();
        var end = page.select("form[action$=/akhir]").attr("action");

        assertThat(page.select("tbody tr")).hasSize(2);
        stranger.get("/akun/sesi");
        stranger.post(end);
        assertThat(elsewhere.get("/akun").status()).isEqualTo(200);
        here.get("/akun/sesi");
        here.post(end);
        assertThat(elsewhere.get("/akun").status()).isEqualTo(302);
    }
}
