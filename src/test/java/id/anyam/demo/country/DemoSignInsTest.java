package id.anyam.demo.country;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoTest
class DemoSignInsTest {

    private static final Pattern STORY = Pattern.compile("^\\|.*", Pattern.MULTILINE);
    private static final Pattern SIGN_IN = Pattern.compile("`([a-z]+\\.[a-z]+)`");

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
    void areThoseOfTheStories() throws IOException {
        var stories =
                STORY.matcher(Files.readString(Path.of("README.md"))).results().toList();
        var named = stories.stream()
                .flatMap(story -> SIGN_IN.matcher(story.group()).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(named)
                .hasSizeGreaterThanOrEqualTo(5)
                .filteredOn(not(logins()::contains))
                .isEmpty();
    }

    private List<String> logins() {
        return printed.stream()
                .skip(1)
                .map(line -> line.strip().replaceFirst("\\s.*", ""))
                .toList();
    }
}
