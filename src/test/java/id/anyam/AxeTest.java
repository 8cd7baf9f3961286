package id.anyam;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.anyam.Reach.Reached;
import id.anyam.TestPeople.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every page that somebody gets to by following links in the demo country is without fault for those who see little
 * or use no mouse, in both languages, both themes and both widths. Of the pages of one kind, and of those that
 * another role has seen so before, only those are looked at that are made of anything new, unless
 * {@code -Daxe.all=true}.
 */
@DemoTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AxeTest extends BrowserTest {

    private static final boolean EVERYTHING = Boolean.getBoolean("axe.all");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Set<String> seen = new HashSet<>();
    private final Set<String> paths = new LinkedHashSet<>();

    /** On what one looks. */
    private record Light(int width, String theme) {}

    private static final List<Light> LIGHTS =
            List.of(new Light(360, "light"), new Light(360, "dark"), new Light(1280, "light"), new Light(1280, "dark"));
    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final Set<String> BEGINNINGS = new LinkedHashSet<>(List.of("/beranda", "/menu", "/cari?kata=an"));

    private static final Pattern NO_PAGE =
            Pattern.compile("/(api|aset|berkas|v3)/.*|.*\\.(xlsx|pdf)|.*/logo|/error|/v3.*");

    /** Where no link leads in the demo country, because nothing there is unfinished, or for another reason. */
    private static final Set<String> NOT_REACHED = Set.of(
            "/akun/kunci/baru",
            "/akun/kunci/{id}/nama",
            "/akun/kunci/{id}/penghapusan",
            "/kegiatan/{id}/anggaran",
            "/kegiatan/{id}/keputusan",
            "/kegiatan/{id}/pengajuan",
            "/kegiatan/{id}/realisasi",
            "/kegiatan/{id}/ubah",
            "/mulai",
            "/organisasi/{id}/pengurus/{board}/pemegang/{holding}/penghapusan",
            "/organisasi/{id}/pengurus/{board}/penghapusan",
            "/persetujuan",
            "/program/matriks/{id}",
            "/program/matriks/{id}/pembatalan",
            "/rapat/{id}/acara",
            "/rapat/{id}/acara/{item}/ubahan",
            "/rapat/{id}/jawaban",
            "/rapat/{id}/keputusan/baru",
            "/rapat/{id}/keputusan/{decision}/penarikan",
            "/rapat/{id}/keputusan/{decision}/ubahan",
            "/rapat/{id}/penutupan",
            "/rapat/{id}/ubahan",
            "/undangan/{secret}",
            "/wilayah/pilihan");

    private static final String AXE = library();
    private static final List<String> EVERY_RULE = List.of();
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Of the rows and entries that are made alike ten stay: the hundredth takes as long and shows nothing more. */
    private static final String FEWER_ALIKE = """
            () => {
              const makeup = element => element.localName + '.' + element.className
                + [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
                + '(' + [...new Set([...element.children].map(makeup))].sort() + ')';
              const inTables = {};
              for (const list of document.querySelectorAll('main :is(tbody, ul, ol, select)')) {
                const times = list.localName === 'tbody' ? inTables : {};
                for (const row of [...list.children]) {
                  const made = makeup(row);
                  times[made] = (times[made] ?? 0) + 1;
                  if (times[made] > 10) {
                    row.remove();
                  }
                }
              }
            }
            """;

    /** What axe finds by all rules or these. */
    private static final String FAULTS = """
            async rules => {
              const result = await axe.run(document, {
                resultTypes: ['violations'], iframes: false, ...(rules.length ? { runOnly: rules } : {}) });
              return result.violations.flatMap(fault => fault.nodes.map(
                  node => fault.help + ' at ' + node.target + ' ' + node.failureSummary));
            }
            """;

    /** Who looks, and from where. */
    enum Onlooker {
        SECRETARY("64.08"),
        CHAIR("64.08"),
        ADMINISTRATOR("64.08"),
        BIDANG_HEAD("64.08"),
        OPD_PLANNER("64.08"),
        MENTOR("64.08"),
        CURATOR("64.08"),
        CONTENT_ADMIN("64.08"),
        ARTISAN("64.08"),
        AUDITOR("64.08"),
        SECRETARY_OF_THE_NATION("00"),
        CHAIR_OF_THE_NATION("00"),
        ADMINISTRATOR_OF_THE_NATION("00");

        private final String region;

        Onlooker(String region) {
            this.region = region;
        }

        private Person person(TestPeople people) {
            return people.person(name().replace("_OF_THE_NATION", ""), region);
        }
    }

    @Test
    @Order(1)
    void findsNothingOnPublicPages() {
        var web = new Web(port);
        var reached = new ArrayList<>(Reach.of(web, Set.of("/", "/masuk", "/gaya")));
        reached.add(new Reached("/tidak-ada", web.get("/tidak-ada").page()));
        assertThat(faults(this::window, reached)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void findsNothingFor(Onlooker role) {
        var person = role.person(people);
        var reached = Reach.of(Web.signedInAs(person, port), BEGINNINGS);
        assertThat(faults(look -> window(person, look), reached)).isEmpty();
    }

    @Test
    @Order(3)
    void reachesAllPagesButTheNamed() {
        var patterns = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream())
                .filter(pattern -> !NO_PAGE.matcher(pattern.getPatternString()).matches())
                .sorted()
                .toList();
        var met = paths.stream()
                .map(path -> PathContainer.parsePath(path.replaceAll("\\?.*", "")))
                .flatMap(path -> patterns.stream()
                        .filter(pattern -> pattern.matches(path))
                        .limit(1))
                .collect(Collectors.toSet());

        assertThat(patterns)
                .filteredOn(pattern -> !met.contains(pattern))
                .map(PathPattern::getPatternString)
                .isSubsetOf(NOT_REACHED);
    }

    private List<String> faults(Function<Look, BrowserContext> windows, List<Reached> reached) {
        var news = reached.stream()
                .filter(page -> seen.addAll(page.makeup()) | EVERYTHING)
                .map(Reached::path)
                .toList();
        reached.forEach(page -> paths.add(page.path()));
        var faults = new ArrayList<String>();
        for (var language : LANGUAGES) {
            try (var window = windows.apply(look(language))) {
                var page = window.newPage();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error") && !message.text().contains("404")) {
                        faults.add(page.url() + ": " + message.text());
                    }
                });
                news.forEach(path -> faults.addAll(faults(page, path, language)));
            }
        }
        return faults;
    }

    private static Look look(String language) {
        return language.equals("en") ? Look.PHONE.english() : Look.PHONE;
    }

    private List<String> faults(Page page, String path, String language) {
        var faults = new ArrayList<String>();
        page.navigate(address(path));
        for (var width : List.of(1280, 360)) {
            page.setViewportSize(width, 800);
            if (page.evaluate("document.documentElement.scrollWidth > innerWidth")
                    .equals(true)) {
                faults.add("%s %s is wider than %d".formatted(path, language, width));
            }
        }
        page.evaluate(FEWER_ALIKE);
        page.evaluate(AXE);
        // Nothing but colours differs between two themes of one width.
        var widths = new HashSet<Integer>();
        for (var light : LIGHTS) {
            page.setViewportSize(light.width(), 800);
            page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", light.theme());
            var rules = widths.add(light.width()) ? EVERY_RULE : OF_COLOUR;
            var where = "%s %s %s %d: ".formatted(path, language, light.theme(), light.width());
            ((List<?>) page.evaluate(FAULTS, rules)).forEach(fault -> faults.add(where + fault));
        }
        return faults;
    }

    private static String library() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
