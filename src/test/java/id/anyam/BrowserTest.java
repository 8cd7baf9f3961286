package id.anyam;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import id.anyam.TestPeople.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test in a real Chromium against the whole program: opens pages as the public or as somebody, on a phone of
 * 360 px unless said. What it opens is closed with the browser at its end.
 */
@ServerTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    @Autowired
    protected TestPeople people;

    @LocalServerPort
    protected int port;

    private Chromium chromium;
    private final Map<Person, List<Cookie>> signedIn = new HashMap<>();

    /** How a page is looked at. */
    public record Look(int width, String theme, String language, boolean scripted) {

        public static final Look PHONE = new Look(360, "light", "id", true);
        public static final Look DESK = new Look(1280, "light", "id", true);

        public Look dark() {
            return new Look(width, "dark", language, scripted);
        }

        public Look english() {
            return new Look(width, theme, "en", scripted);
        }

        public Look withoutScript() {
            return new Look(width, theme, language, false);
        }
    }

    @BeforeAll
    void openBrowser() {
        // As long as an action waits: a busy machine is slow and not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        chromium = Chromium.open();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    protected String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** A browser window of the public. */
    protected BrowserContext window(Look look) {
        return chromium.window(look, address("/"));
    }

    /** A browser window in which this person signed in, by the sign-in page the first time. */
    protected BrowserContext window(Person person, Look look) {
        var window = window(look);
        people.asOwner(db -> db.sql("UPDATE access.account SET locale = :locale, theme = :theme WHERE id = :id")
                .param("locale", look.language())
                .param("theme", look.theme())
                .param("id", person.account())
                .update());
        if (signedIn.containsKey(person)) {
            window.addCookies(signedIn.get(person));
            return window;
        }
        var page = window.newPage();
        page.navigate(address("/masuk"));
        page.locator("input[name=login]").fill(person.login());
        page.locator("input[name=sandi]").fill(TestPeople.PASSWORD);
        page.locator("main form button").first().click();
        page.waitForURL(url -> !url.contains("/masuk"));
        page.close();
        signedIn.put(
                person,
                window.cookies().stream()
                        .filter(cookie -> cookie.name.equals("anyam"))
                        .toList());
        return window;
    }

    /** The page at a path, loaded and at rest. */
    protected Page open(BrowserContext window, String path) {
        var page = window.newPage();
        page.navigate(address(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }
}
