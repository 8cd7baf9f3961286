package id.anyam.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.anyam.BrowserTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a phone at the edge of the network does: 50 kB in a second, 0.4 s there and back, and sometimes nothing. */
class SlowNetworkTest extends BrowserTest {

    private static final int BYTES_PER_SECOND = 50 * 1024;
    private static final double SECONDS_THERE_AND_BACK = 0.4;

    @Test
    void showsAPageAndSendsAFormOnce() {
        try (var window = window(people.person("SECRETARY", "64.08"), Look.PHONE)) {
            var page = slow(window);
            page.navigate(address("/rapat/baru"));
            page.waitForFunction("performance.getEntriesByType('paint').length");
            assertThat(secondsOnTheLine(page)).isLessThan(2);

            var sent = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url());
                }
            });
            var title = fill(page);
            page.evaluate("""
                    () => {
                      const button = document.querySelector('main .actions button');
                      button.click();
                      sessionStorage.busy = button.getAttribute('aria-busy');
                      button.click();
                    }
                    """);
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.evaluate("sessionStorage.busy")).isEqualTo("true");
            assertThat(sent).hasSize(1);
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheNetworkIsGone() {
        try (var window = window(people.person("SECRETARY", "64.08"), Look.PHONE)) {
            var page = open(window, "/rapat/baru");
            var title = fill(page);
            window.setOffline(true);
            page.locator("main .actions button").click();
            page.waitForURL(url -> url.startsWith("chrome-error"));
            window.setOffline(false);
            page.goBack();
            assertThat(page.locator("[name=title]")).hasValue(title);
            assertThat(page.locator("[name=starts_at]")).hasValue("2026-12-20T09:00");
        }
    }

    @Test
    void showsHowFarAFileIsAndKeepsItWhenTheNetworkIsGone() throws IOException {
        var secretary = people.person("SECRETARY", "16.71");
        try (var window = window(secretary, Look.PHONE)) {
            var page = open(window, "/organisasi/" + secretary.organisation() + "/profil");
            page.locator("[name=logo]").setInputFiles(new FilePayload("logo.png", "image/png", picture()));
            var button = page.locator("form[action$='/logo'] .button").first();
            window.setOffline(true);
            button.click();
            assertThat(page.locator(".upload")).containsText("Sambungan terputus");
            assertThat(page.evaluate("document.querySelector('[name=logo]').files.length"))
                    .isEqualTo(1);

            window.setOffline(false);
            slowDown(page);
            button.click();
            assertThat(button).hasAttribute("aria-busy", "true");
            assertThat(page.locator(".upload")).containsText(Pattern.compile("Mengunggah, [1-9]\\d?%"));
            button.click();
            assertThat(page.locator(".said"))
                    .hasText("Logo dipasang.", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
            assertThat(page.locator(".said")).isFocused();
        }
    }

    /** What must arrive before anything is to be seen: the page, then what it cannot be drawn without, all at once. */
    private static double secondsOnTheLine(Page page) {
        var bytes = (Number) page.evaluate("""
                [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .filter(one => one.entryType === 'navigation' || one.renderBlockingStatus === 'blocking')
                    .reduce((sum, one) => sum + one.transferSize, 0)
                """);
        assertThat(bytes.intValue()).isPositive();
        return 2 * SECONDS_THERE_AND_BACK + bytes.doubleValue() / BYTES_PER_SECOND;
    }

    private static String fill(Page page) {
        var title = "Rakerda di tepi jaringan " + UUID.randomUUID();
        page.locator("[name=kind]").selectOption("RAKERDA");
        page.locator("[name=title]").fill(title);
        page.locator("[name=starts_at]").fill("2026-12-20T09:00");
        page.locator("[name=ends_at]").fill("2026-12-20T15:00");
        page.locator("[name=place]").fill("Sangatta");
        return title;
    }

    private static Page slow(BrowserContext window) {
        var page = window.newPage();
        slowDown(page);
        return page;
    }

    private static void slowDown(Page page) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", SECONDS_THERE_AND_BACK * 1000);
        line.addProperty("downloadThroughput", BYTES_PER_SECOND);
        line.addProperty("uploadThroughput", BYTES_PER_SECOND);
        var tools = page.context().newCDPSession(page);
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", line);
    }

    /** Noise does not compress: about 200 kB. */
    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(260, 260, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(1);
        for (int place = 0; place < 260 * 260; place++) {
            picture.setRGB(place % 260, place / 260, noise.nextInt(0xFFFFFF));
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
