package id.anyam;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault that is there in one language, one theme and one width only is seen there, and nowhere else. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EyesTest {

    private static final String PAGE = """
            <!doctype html><html lang="%s"><head><title>Uji</title>
            <style>body { max-width: 20rem } button { width: 3rem; height: 3rem; padding: 0 } @media %s</style></head>
            <body><main><h1>Uji</h1><p>Teks</p><button>a</button><button>b</button></main></body></html>
            """;

    private final Map<String, Eyes> eyes = new TreeMap<>();
    private HttpServer pages;

    /** A rule of style that makes a page worse, and what is said of it. */
    record Fault(String element, String style, String said, boolean themed) {}

    record Planted(Fault fault, String language, String theme, int width) {

        String style() {
            var widths = width == 360 ? "(width < 640px)" : "(width >= 640px)";
            var light = fault.themed() ? "[data-theme=" + theme + "]" : "";
            return "%s { %s:lang(%s) %s { %s } }".formatted(widths, light, language, fault.element(), fault.style());
        }
    }

    static Stream<Planted> everywhere() {
        var faults = List.of(
                new Fault("p", "color: #aaa", "contrast", true),
                new Fault("button", "width: 12px; height: 12px", "touch targets", false),
                new Fault("p", "width: 2000px", "wider than", false));
        return faults.stream()
                .flatMap(fault -> Stream.of("id", "en")
                        .flatMap(language -> (fault.themed() ? Stream.of("dark", "light") : Stream.of("light"))
                                .flatMap(theme -> Stream.of(360, 1280)
                                        .map(width -> new Planted(fault, language, theme, width)))));
    }

    @BeforeAll
    void open() throws IOException {
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.createContext("/", EyesTest::answer);
        pages.start();
        for (var language : List.of("id", "en")) {
            eyes.put(language, new Eyes(language, pages.getAddress().getPort()));
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void seeWhatIsPlanted(Planted planted) {
        var path = "/uji?" + URLEncoder.encode(planted.style(), StandardCharsets.UTF_8);
        var place = planted.width() + (planted.fault().themed() ? " " + planted.theme() : "");

        eyes.forEach((language, those) -> {
            var seen = Eyes.now(those.faults(List.of(path)));
            if (language.equals(planted.language())) {
                assertThat(seen)
                        .isNotEmpty()
                        .allMatch(fault -> fault.contains(place)
                                && fault.contains(planted.fault().said()));
            } else {
                assertThat(seen).isEmpty();
            }
        });
    }

    @AfterAll
    void close() {
        eyes.values().forEach(Eyes::close);
        pages.stop(0);
    }

    private static void answer(HttpExchange asked) throws IOException {
        var cookies = asked.getRequestHeaders().getFirst("Cookie");
        var style = URLDecoder.decode(asked.getRequestURI().getRawQuery() + "", StandardCharsets.UTF_8);
        var page = PAGE.formatted(cookies.contains("bahasa=en") ? "en" : "id", style)
                .getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        asked.sendResponseHeaders(200, page.length);
        try (var body = asked.getResponseBody()) {
            body.write(page);
        }
    }
}
