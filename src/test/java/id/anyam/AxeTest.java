package id.anyam;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.anyam.TestPeople.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page that a role reaches from its navigation, and from there by one more link, is without fault for those
 * who see little or use no mouse, in both languages, both themes and both widths. A page that another role has seen
 * so before is looked at once more by day on a phone and by night at a desk, unless {@code -Daxe.all=true}.
 */
class AxeTest extends BrowserTest {

    private static final boolean EVERYTHING = Boolean.getBoolean("axe.all");

    private final Set<String> seenInAllLights = new HashSet<>();

    /** On what one looks. */
    private record Light(int width, String theme) {}

    private static final List<Light> TWO = List.of(new Light(360, "light"), new Light(1280, "dark"));
    private static final List<Light> ALL =
            List.of(new Light(360, "light"), new Light(360, "dark"), new Light(1280, "light"), new Light(1280, "dark"));
    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final List<String> PUBLIC = List.of("/", "/masuk", "/gaya", "/tidak-ada");
    private static final String AXE = library();
    private static final List<String> EVERY_RULE = List.of();
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** What axe finds by all rules or these, and whether the page is wider than the screen. */
    private static final String FAULTS = """
            async rules => {
              const result = await axe.run(document, {
                resultTypes: ['violations'], iframes: false, ...(rules.length ? { runOnly: rules } : {}) });
              const faults = result.violations.flatMap(fault => fault.nodes.map(
                  node => fault.help + ' at ' + node.target + ' ' + node.failureSummary));
              if (document.documentElement.scrollWidth > innerWidth) {
                faults.push('wider than the screen');
              }
              return faults;
            }
            """;

    /** Who looks. */
    enum Onlooker {
        SECRETARY,
        CHAIR,
        ADMINISTRATOR,
        BIDANG_HEAD,
        OPD_PLANNER,
        MENTOR,
        CURATOR,
        CONTENT_ADMIN,
        ARTISAN,
        AUDITOR
    }

    @Test
    void findsNothingOnPublicPages() {
        var faults = new ArrayList<String>();
        for (var language : LANGUAGES) {
            try (var window = window(look(language))) {
                for (var path : PUBLIC) {
                    faults.addAll(faults(window, path, language, ALL));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingFor(Onlooker role) {
        var person = people.person(role.name(), "64.08");
        var paths = reached(person).stream()
                .collect(Collectors.partitioningBy(path -> EVERYTHING || seenInAllLights.add(kind(path))));
        var faults = new ArrayList<String>();
        for (var language : LANGUAGES) {
            faults.addAll(faults(person, paths.get(true), language, ALL));
        }
        faults.addAll(faults(person, paths.get(false), LANGUAGES.get(role.ordinal() % 2), TWO));
        assertThat(faults).isEmpty();
    }

    /** A check keeps one core busy, so two browsers share the pages. */
    private List<String> faults(Person person, List<String> paths, String language, List<Light> lights) {
        var left = new ConcurrentLinkedQueue<>(paths);
        try (var mine = window(person, look(language))) {
            var others = CompletableFuture.supplyAsync(() -> {
                try (var second = Chromium.open();
                        var theirs = window(second, person, look(language))) {
                    return faults(theirs, left, language, lights);
                }
            });
            var faults = faults(mine, left, language, lights);
            faults.addAll(others.join());
            return faults;
        }
    }

    private List<String> faults(BrowserContext window, Queue<String> left, String language, List<Light> lights) {
        var faults = new ArrayList<String>();
        for (var path = left.poll(); path != null; path = left.poll()) {
            faults.addAll(faults(window, path, language, lights));
        }
        return faults;
    }

    private static Look look(String language) {
        return language.equals("en") ? Look.PHONE.english() : Look.PHONE;
    }

    private List<String> faults(BrowserContext window, String path, String language, List<Light> lights) {
        var page = window.newPage();
        var faults = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                faults.add(path + ": " + message.text());
            }
        });
        page.navigate(address(path));
        page.evaluate(AXE);
        // Nothing but colours differs between two themes of one width.
        var widths = new HashSet<Integer>();
        for (var light : lights) {
            page.setViewportSize(light.width(), 800);
            page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", light.theme());
            var rules = widths.add(light.width()) ? EVERY_RULE : OF_COLOUR;
            var where = "%s %s %s %d: ".formatted(path, language, light.theme(), light.width());
            ((List<?>) page.evaluate(FAULTS, rules)).forEach(fault -> faults.add(where + fault));
        }
        page.close();
        return faults;
    }

    /** The pages of the navigation and those one link further, one for each kind of address. */
    private List<String> reached(Person person) {
        try (var window = window(person, Look.DESK)) {
            var page = open(window, "/beranda");
            var found = new LinkedHashMap<String, String>();
            var first = new LinkedHashSet<>(links(page, ".nav a[href], main a[href]"));
            first.add("/menu");
            first.add("/cari?kata=an");
            first.forEach(path -> found.putIfAbsent(kind(path), path));
            for (var path : List.copyOf(found.values())) {
                page.navigate(address(path));
                links(page, "main a[href]").forEach(next -> found.putIfAbsent(kind(next), next));
            }
            PUBLIC.forEach(found.values()::remove);
            return List.copyOf(found.values());
        }
    }

    private static Set<String> links(Page page, String where) {
        var links = new LinkedHashSet<String>();
        page.locator(where).all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("/"))
                .filter(href -> !href.matches(".*\\.(xlsx|pdf|csv|ics|zip|json)(\\?.*)?|/(api|aset|berkas)/.*"))
                .map(href -> href.replaceAll("#.*", ""))
                .forEach(links::add);
        return links;
    }

    private static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d[\\d.]*", "/{number}");
    }

    private static String library() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
