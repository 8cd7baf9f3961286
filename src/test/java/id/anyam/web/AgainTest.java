package id.anyam.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.anyam.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Coming back to a form after it was sent. */
class AgainTest extends BrowserTest {

    @Test
    void saysThatItWasSentWhenItWouldMakeASecondOne() {
        try (var window = window(people.person("SECRETARY", "64.08"), Look.PHONE)) {
            var page = open(window, "/rapat/baru");
            var title = "Rakerda yang diketik sekali " + UUID.randomUUID();
            page.locator("[name=kind]").selectOption("RAKERDA");
            page.locator("[name=title]").fill(title);
            page.locator("[name=starts_at]").fill("2026-12-20T09:00");
            page.locator("[name=ends_at]").fill("2026-12-20T15:00");
            page.locator("[name=place]").fill("Sangatta");
            save(page);
            assertThat(page.locator("h1")).hasText(title);

            page.goBack();
            assertThat(page.locator("[name=title]")).hasValue(title);
            assertThat(page.locator("main .card--warn")).containsText("sudah pernah dikirim");
        }
    }

    @Test
    void isSilentWhereSavingAgainChangesTheSameThing() {
        var secretary = people.person("SECRETARY", "16.72");
        try (var window = window(secretary, Look.PHONE)) {
            var page = open(window, "/organisasi/" + secretary.organisation() + "/profil");
            page.locator("#phone").fill("(0713) 12345");
            save(page);
            page.goBack();
            assertThat(page.locator("#phone")).hasValue("(0713) 12345");
            assertThat(page.locator("main .card--warn")).hasCount(0);
        }
    }

    private static void save(Page page) {
        page.locator("main .actions button").first().click();
        page.waitForLoadState();
    }
}
