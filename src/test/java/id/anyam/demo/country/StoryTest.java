package id.anyam.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.Web;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who clicks as the README says finds everything it names, as that person, in the demo country. */
@DemoTest
class StoryTest {

    @LocalServerPort
    int port;

    @Test
    void isToldByAllRowsOfTheReadme() {
        assertThat(stories()).hasSize(7).allMatch(story -> !story.steps().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void leadsWhereTheReadmeSays(Story story) {
        var web = new Web(port);
        web.get("/masuk");
        var here = web.submit("/masuk", "login", story.login(), "sandi", DemoCountry.PASSWORD)
                .page();
        for (var step : story.steps()) {
            var way = way(here, step.label());
            assertThat(way)
                    .as("“%s” on “%s” among %s", step.label(), here.title(), offered(here))
                    .isPresent();
            var answer = web.get(way.orElseThrow());
            assertThat(answer.status()).as(step.label()).isEqualTo(200);
            here = answer.page();
            if (step.title()) {
                assertThat(here.select("main :is(h1, h2, h3)").eachText()).contains(step.label());
            }
            var read = here.select("main").text();
            assertThat(step.words()).allSatisfy(words -> assertThat(read).contains(words));
        }
    }

    static List<Story> stories() {
        return Story.all();
    }

    /** A link of that name, a choice above a list, or a link in the page's own part that says it among other words. */
    private static Optional<String> way(Document page, String label) {
        var named = page.select("a[href^=/]").stream()
                .filter(link -> link.text().equals(label))
                .map(link -> link.attr("href"));
        var choice = page.select("main form[method=get] option").stream()
                .filter(option -> option.text().equals(label))
                .map(StoryTest::chosen);
        var saying = page.select("main a[href^=/]").stream()
                .filter(link -> link.text().contains(label))
                .map(link -> link.attr("href"));
        return Stream.of(named, choice, saying).flatMap(ways -> ways).findFirst();
    }

    /** Where the form leads when it is sent with this choice. */
    private static String chosen(Element option) {
        option.siblingElements().forEach(other -> other.removeAttr("selected"));
        option.attr("selected", true);
        var form = (FormElement) option.closest("form");
        return form.attr("action")
                + form.formData().stream()
                        .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static List<String> offered(Document page) {
        return page.select("main a, main option").eachText();
    }
}
