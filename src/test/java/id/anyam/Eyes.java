package id.anyam;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import id.anyam.BrowserTest.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Looks in a browser of its own for what those stumble over who see little or use no mouse, in both widths and both
 * themes. What is marked by {@code data-more} is more of the same: it is looked at for its width and then left out.
 */
public final class Eyes implements AutoCloseable {

    private static final String AXE = library();
    private static final List<Integer> WIDTHS = List.of(1280, 360);

    /** So high that nothing hides under what sticks to the end of a window, from where one would scroll it. */
    private static final int HEIGHT = 10_000;

    private static final String WIDER = "document.documentElement.scrollWidth > innerWidth";
    private static final String LEAVE_MORE = "document.querySelectorAll('[data-more]').forEach(more => more.remove())";

    /**
     * What axe finds on a page in one width, by all its rules in the light and by those of colour also in the dark: a
     * theme is nothing but colours, which {@code ThemesTest} holds it to. Measuring colours takes it longest by far, so
     * each look of text is measured twice for each theme and width on pages of a kind, and in what stands around all
     * pages: its colour, size and weight, and what lies behind it. The places on a map may be smaller than a finger: the
     * rows below it lead to the same (WCAG 2.5.8, equivalent), which {@code NumbersTest} holds them to.
     */
    private static final String FAULTS = """
            async () => {
              const root = document.documentElement;
              const ofColour = axe.getRules(['cat.color']).map(rule => rule.ruleId).filter(rule => !/enhanced$/.test(rule));
              axe.configure({ rules: [
                  { id: 'color-contrast', selector: '[data-new]' },
                  { id: 'link-in-text-block', selector: 'a[data-new]' },
                  { id: 'target-size', selector: ':not(.tiles > *)', enabled: true }] });
              const look = async rules => {
                const found = await axe.run({ resultTypes: ['violations'], iframes: false, preload: false, ...rules });
                return found.violations.flatMap(fault => fault.nodes.map(node =>
                    `${innerWidth} ${root.dataset.theme}: ${fault.help} at ${node.target} ${node.failureSummary}`));
              };
              const isSeen = element => {
                const place = element.getBoundingClientRect();
                return place.width > 1 && place.height > 1 && place.right > 0 && place.bottom > 0
                    && element.checkVisibility({ visibilityProperty: true });
              };
              const writes = element => element.matches('input, select, textarea')
                  || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());

              const markNew = () => {
                const kind = location.pathname.replace(/[0-9a-f-]{36}|\\d[\\d.]*/g, '');
                const kept = place => [place, innerWidth, root.dataset.theme].join();
                const seen = Object.fromEntries([kind, ''].map(place => [place, JSON.parse(sessionStorage[kept(place)] ?? '{}')]));
                const behind = new Map();
                for (const element of document.body.querySelectorAll('*')) {
                  const style = getComputedStyle(element);
                  const above = behind.get(element.parentElement) ?? '';
                  const own = [style.backgroundColor, style.backgroundImage, style.opacity].join();
                  behind.set(element, own === 'rgba(0, 0, 0, 0),none,1' || above.endsWith(own) ? above : above + '>' + own);
                  if (writes(element) && isSeen(element)) {
                    const around = getComputedStyle(element.parentElement).color;
                    const times = seen[element.closest('main') ? kind : ''];
                    const made = [element.localName, style.color, style.fontSize, style.fontWeight, style.textShadow,
                        style.textDecorationLine, around, element.closest(':disabled, [aria-disabled=true]') !== null,
                        behind.get(element)].join();
                    times[made] = (times[made] ?? 0) + 1;
                    element.toggleAttribute('data-new', times[made] <= 2);
                  }
                }
                Object.keys(seen).forEach(place => sessionStorage[kept(place)] = JSON.stringify(seen[place]));
                return document.querySelector('[data-new]') !== null;
              };

              root.dataset.theme = 'dark';
              const dark = markNew() ? await look({ runOnly: ofColour }) : [];
              root.dataset.theme = 'light';
              markNew();
              return [...dark, ...await look({})];
            }
            """;

    // A browser answers only the thread that opened it.
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final List<String> said = new ArrayList<>();
    private final String language;
    private final String base;
    private final Future<Chromium> chromium;
    private final Future<Page> page;

    public Eyes(String language, int port) {
        this.language = language;
        this.base = "http://127.0.0.1:" + port;
        this.chromium = thread.submit(Chromium::unseen);
        this.page = thread.submit(this::window);
    }

    private Page window() {
        var look = new Look(360, "light", language, true);
        var page = now(chromium).window(look, base).newPage();
        page.addInitScript(AXE);
        page.onRequest(request -> {
            if (!request.url().startsWith(base + "/") && !request.url().matches("(data|blob):.*")) {
                said.add("asks elsewhere: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                said.add(message.text());
            }
        });
        return page;
    }

    /** What is found at these paths, as soon as they have been looked at. */
    public Future<List<String>> faults(List<String> paths) {
        return thread.submit(
                () -> paths.stream().flatMap(path -> faults(path).stream()).toList());
    }

    private List<String> faults(String path) {
        var page = now(this.page);
        var faults = new ArrayList<String>();
        said.clear();
        page.navigate(base + path);
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            if (page.evaluate(WIDER).equals(true)) {
                faults.add("wider than " + width);
            }
        }
        page.evaluate(LEAVE_MORE);
        for (var width : WIDTHS.reversed()) {
            page.setViewportSize(width, HEIGHT);
            ((List<?>) page.evaluate(FAULTS)).forEach(fault -> faults.add(fault.toString()));
        }
        faults.addAll(said);
        return faults.stream().map(fault -> path + " " + language + " " + fault).toList();
    }

    @Override
    public void close() {
        now(thread.submit(() -> now(chromium).close()));
        thread.shutdown();
    }

    public static <T> T now(Future<T> coming) {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static String library() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
