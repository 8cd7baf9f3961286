package id.anyam.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class FirstPasswordTest {

    private static final String OWN = "tiga perahu biru di kali";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void isChosenByItsPersonBeforeAnythingElse() {
        var web = Web.signedInAs(newcomer(), port);
        for (var path : List.of("/beranda", "/akun", "/akun/kunci/baru", "/akun/token", "/anggota")) {
            assertThat(web.get(path).location()).as(path).contains("/akun/sandi");
        }
        var page = web.get("/akun/sandi").page();
        assertThat(page.select(".page__head").text()).contains("dibuat orang lain");
        assertThat(page.select(".nav, .tabs")).isEmpty();
        assertThat(page.select("form[action=/keluar]")).hasSize(1);
        assertThat(web.post("/akun/token", "nama", "Contoh").location()).contains("/akun/sandi");

        var same = choose(web, TestPeople.PASSWORD);
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.page().select("#baru-error").text()).contains("sama");
        assertThat(choose(web, OWN).location()).contains("/beranda");
        assertThat(web.get("/beranda").status()).isEqualTo(200);
        assertThat(web.get("/anggota").status()).isEqualTo(200);
    }

    @Test
    void leavesTheWayOutOpen() {
        var web = Web.signedInAs(newcomer(), port);
        web.get("/akun/sandi");

        assertThat(web.post("/keluar").location()).contains("/masuk?keluar");
        assertThat(web.get("/akun/sandi").location()).contains("/masuk?ke=%2Fakun%2Fsandi");
    }

    @Test
    void opensNothingForProgramsEither() {
        var newcomer = newcomer();
        var api = Api.of(newcomer, people, port);

        assertThat(api.get("/api/v1/me").status()).isEqualTo(403);
        assertThat(api.get("/api/v1/memberships").status()).isEqualTo(403);
    }

    private Person newcomer() {
        var person = people.person("SECRETARY", "64.08");
        people.asOwner(db -> db.sql("UPDATE access.account SET password_origin = 'GIVEN' WHERE id = :id")
                .param("id", person.account())
                .update());
        return person;
    }

    private static Web.Answer choose(Web web, String password) {
        return web.post("/akun/sandi", "sekarang", TestPeople.PASSWORD, "baru", password, "ulang", password);
    }
}
