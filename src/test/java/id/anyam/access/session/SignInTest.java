package id.anyam.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SignInTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void refusesAWrongPasswordWithoutSayingWhichPartIsWrong() {
        var web = new Web(port);
        web.get("/masuk");
        var known =
                web.post("/masuk", "login", people.person("SECRETARY", "64.08").login(), "sandi", "salah");
        var unknown = web.post("/masuk", "login", "tidak.ada", "sandi", "salah");

        assertThat(known.location()).contains("/masuk?salah").isEqualTo(unknown.location());
    }

    @Test
    void letsSomebodyInWithTheRightOne() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        assertThat(web.get("/masuk").page().select(".bar__who").text()).contains("Dekranasda Kutai Timur");
    }

    @Test
    void opensManyPagesAtOnceWhoseFormsAllCount() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        var pages = IntStream.range(0, 12)
                .parallel()
                .mapToObj(_ -> web.get("/akun/sandi"))
                .toList();

        assertThat(pages).extracting(Web.Answer::status).containsOnly(200);
        assertThat(pages)
                .allSatisfy(page -> assertThat(web.post(
                                        "/akun/sandi",
                                        "_csrf",
                                        page.page().select("input[name=_csrf]").attr("value"))
                                .status())
                        .isEqualTo(422));
    }

    @Test
    void returnsToThePageAskedForAndNeverToAnotherSite() {
        var person = people.person("SECRETARY", "64.08");
        var asked = new Web(port).get("/akun/sesi?halaman=2").location().orElseThrow();
        assertThat(asked).isEqualTo("/masuk?ke=%2Fakun%2Fsesi%3Fhalaman%3D2");

        assertThat(signIn(person, "/akun/sesi?halaman=2")).isEqualTo("/akun/sesi?halaman=2");
        for (var elsewhere : List.of(
                "//example.org",
                "///example.org",
                "https://example.org",
                "https:example.org",
                "/\\example.org",
                "\\\\example.org",
                "example.org",
                "/a\r\nb",
                "javascript:1")) {
            assertThat(signIn(person, elsewhere)).isEqualTo("/beranda");
        }
    }

    @Test
    void changesTheSessionAndKeepsItFromScripts() {
        var person = people.person("SECRETARY", "64.08");
        var web = new Web(port);
        web.get("/masuk");
        var before = web.cookie("anyam").orElseThrow().getValue();
        web.post("/masuk", "login", person.login(), "sandi", TestPeople.PASSWORD);

        assertThat(web.cookie("anyam").orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(web.cookie("anyam").orElseThrow().isHttpOnly()).isTrue();
    }

    @Test
    void slowsGuessingDownTheSameForKnownAndUnknownLogins() {
        var known = people.person("SECRETARY", "64.08").login();
        for (var login : List.of(known, "tidak.ada." + known)) {
            var web = new Web(port);
            web.get("/masuk");
            for (var attempt = 0; attempt < 5; attempt++) {
                assertThat(web.post("/masuk", "login", login, "sandi", "salah").location())
                        .contains("/masuk?salah");
            }
            assertThat(web.post("/masuk", "login", login, "sandi", TestPeople.PASSWORD)
                            .location()
                            .orElseThrow())
                    .startsWith("/masuk?tunggu=");
            assertThat(web.get("/masuk?tunggu=2").page().select("[role=alert]").text())
                    .contains("2 menit");
        }
    }

    private String signIn(TestPeople.Person person, String to) {
        var web = new Web(port);
        web.get("/masuk");
        return web.post("/masuk", "login", person.login(), "sandi", TestPeople.PASSWORD, "ke", to)
                .location()
                .orElseThrow();
    }
}
