package id.anyam.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.Web;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoTest
class DemoSignInsTest {

    private final List<String> printed = new DemoSignIns().lines();

    @LocalServerPort
    int port;

    @Test
    void leadHomeAsPrinted() {
        var password = printed.getFirst().replaceAll(".* kata sandi (\\S+):", "$1");
        var shut = new ArrayList<String>();
        for (var login : logins()) {
            var web = new Web(port);
            web.get("/masuk");
            var home = web.submit("/masuk", "login", login, "sandi", password);
            if (home.status() != 200 || home.page().selectFirst("form[action=/keluar]") == null) {
                shut.add(login + ": " + home.status() + " " + home.page().title());
            }
        }
        assertThat(shut).isEmpty();
    }

    @Test
    void areThoseOfTheStories() {
        assertThat(Story.all())
                .extracting(Story::login)
                .hasSizeGreaterThanOrEqualTo(5)
                .isSubsetOf(logins());
    }

    private List<String> logins() {
        return printed.stream()
                .skip(1)
                .map(line -> line.strip().replaceFirst("\\s.*", ""))
                .toList();
    }
}
