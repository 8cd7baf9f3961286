package id.anyam;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import id.anyam.BrowserTest.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser, for the thread that opened it. */
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /**
     * Frames are drawn only when somebody asks for one, which nobody does; and a script that lives for one page only
     * is done before it pays to make it fast.
     */
    private static final List<String> UNSEEN =
            List.of("--enable-begin-frame-control", "--js-flags=--always-sparkplug --no-maglev --no-opt");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium open() {
        return open(ARGUMENTS);
    }

    /** One for who measures pages and looks at no picture of them: more than half of its time was drawing and haste. */
    static Chromium unseen() {
        return open(Stream.concat(ARGUMENTS.stream(), UNSEEN.stream()).toList());
    }

    private static Chromium open(List<String> arguments) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable())
                                .setArgs(arguments)));
    }

    /** The one without windows of its own, which takes half the time, where it is there. */
    private static Path executable() {
        var shell = Path.of("/usr/bin/chromium-headless-shell");
        return Files.exists(shell) ? shell : Path.of("/usr/bin/chromium");
    }

    /** A window of the public, with the language and theme that were chosen at this address. */
    BrowserContext window(Look look, String address) {
        var window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.width() < 640 ? 780 : 900)
                .setLocale(look.language().equals("en") ? "en-GB" : "id-ID")
                .setColorScheme(look.theme().equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(look.scripted()));
        window.addCookies(List.of(
                new Cookie("bahasa", look.language()).setUrl(address),
                new Cookie("tema", look.theme()).setUrl(address)));
        return window;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
