package id.anyam.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
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
}
