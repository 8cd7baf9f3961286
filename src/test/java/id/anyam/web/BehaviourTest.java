package id.anyam.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.anyam.BrowserTest;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page does in a real browser, by keyboard and on paper. */
class BehaviourTest extends BrowserTest {

    @Test
    void findsByKeyboardAndTellsWhoHears() {
        try (var window = window(people.person("SECRETARY", "64.08"), Look.PHONE)) {
            var page = open(window, "/beranda");
            var input = page.locator("#kata-cepat");
            page.keyboard().press("Control+k");
            page.keyboard().type("kabupaten kutai timur");
            assertThat(page.locator("#temuan[aria-busy=false]")).hasAttribute("role", "listbox");
            assertThat(input).hasAttribute("aria-activedescendant", "temuan-0");
            assertThat(page.locator(".palette [role=status]")).hasText(Pattern.compile("\\d+ ditemukan"));

            page.keyboard().press("ArrowUp");
            var last = page.locator("#temuan [role=option]").last();
            assertThat(last).hasAttribute("aria-selected", "true");
            assertThat(input).hasAttribute("aria-activedescendant", last.getAttribute("id"));
            var path = last.getAttribute("href");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith(path));
        }
    }

    @Test
    void goesToWhatWasTypedHoweverSoonEnterIsPressed() {
        try (var window = window(people.person("SECRETARY", "64.08"), Look.PHONE)) {
            var page = open(window, "/beranda");
            page.keyboard().press("Control+k");
            assertThat(page.locator("#temuan[aria-busy=false]")).isVisible();
            page.keyboard().type("kabupaten kutai timur");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.endsWith("/beranda"));
            assertThat(page.locator("h1")).containsText("Kutai Timur");
        }
    }

    @Test
    void asksBeforeSomethingTypedIsLeftAndNotOnceItIsSent() {
        var secretary = people.person("SECRETARY", "64.08");
        try (var window = window(secretary, Look.PHONE)) {
            var asked = new ArrayList<String>();
            var page = open(window, "/organisasi/" + secretary.organisation() + "/profil");
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            page.locator("#phone").pressSequentially("1");
            page.locator(".menu > summary").click();
            page.locator(".menu [name=tema][value=dark]").click();
            page.locator(".bar__mark").click(new Locator.ClickOptions().setNoWaitAfter(true));
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked).containsExactly("beforeunload");
            assertThat(page.url()).endsWith("/profil");

            page.locator("#phone").fill("(0549) 12345");
            page.locator("form[action$='/profil'] .actions button").click();
            page.waitForURL(url -> !url.endsWith("/profil"));
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void leadsFromTheSummaryToTheField() {
        var secretary = people.person("SECRETARY", "64.08");
        try (var window = window(secretary, Look.PHONE)) {
            var page = open(window, "/organisasi/" + secretary.organisation() + "/profil");
            page.onDialog(Dialog::accept);
            page.locator("#name").fill("");
            page.locator("form[action$='/profil'] .actions button").click();
            assertThat(page.locator(".summary")).isFocused();
            page.getByText("Nama: Isian ini perlu diisi.").click();
            assertThat(page.locator("#name")).isFocused();
        }
    }

    @Test
    void keepsWhatIsLookedForInTheAddress() {
        try (var window = window(Look.PHONE)) {
            var page = open(window, "/organisasi");
            page.locator("#cari").pressSequentially("kutai timur");
            page.waitForURL(url -> url.endsWith("/organisasi?cari=kutai+timur"));
            assertThat(page.locator("form.filters [role=status]")).hasText(Pattern.compile("\\d+ baris"));
            page.locator("#daftar tbody a").first().click();
            page.goBack();
            assertThat(page.locator("#cari")).hasValue("kutai timur");
        }
    }

    @Test
    void letsWhatStandsAboveTheListFollowIt() {
        try (var window = window(people.person("SECRETARY", "64.08"), Look.PHONE)) {
            var page = open(window, "/program");
            page.locator(".filters summary").click();
            var next = page.locator("#tahun option").first().textContent();
            page.locator("#tahun").selectOption(next);
            assertThat(page.locator("h1")).hasText("Program " + next);
            assertThat(page).hasTitle("Program " + next + " · Anyam");
            assertThat(page.locator(".page__head a[href^='/program/unduhan.xlsx?tahun=" + next + "']"))
                    .isVisible();
            assertThat(page.locator("#tahun")).hasValue(next);
            assertThat(page.locator(".filters summary")).hasText("Saringan (1 dipakai)");
            assertThat(page.locator("#lingkup")).hasValue("OWN");
            for (var untouched : new String[] {"#bidang", "#status", "#asal", "#kerangka"}) {
                assertThat(page.locator(untouched)).hasValue("");
            }
        }
    }

    @Test
    void foldsFiltersAwayOnAPhoneOnly() {
        var secretary = people.person("SECRETARY", "64.08");
        for (var look : new Look[] {Look.PHONE, Look.PHONE.withoutScript()}) {
            try (var window = window(secretary, look)) {
                var page = open(window, "/kegiatan");
                assertThat(page.locator("#keadaan")).isHidden();
                assertThat(page.locator(".filters summary")).hasText("Saringan");
                page.locator(".filters summary").click();
                page.locator("#keadaan").selectOption("DRAFT");
                page.locator("form.filters button").click();
                page.waitForURL(url -> url.contains("keadaan=DRAFT"));
                assertThat(page.locator(".filters summary")).hasText("Saringan (1 dipakai)");
                assertThat(page.locator("#keadaan")).isVisible();
            }
        }
        try (var window = window(secretary, Look.DESK)) {
            var page = open(window, "/kegiatan");
            assertThat(page.locator("#keadaan")).isVisible();
            assertThat(page.locator(".filters summary")).isHidden();
        }
    }

    @Test
    void saysWhenTheListCouldNotFollow() {
        try (var window = window(people.person("SECRETARY", "64.08"), Look.PHONE)) {
            var page = open(window, "/program");
            page.locator(".filters summary").click();
            page.context().setOffline(true);
            page.locator("#tahun").selectOption(new SelectOption().setIndex(0));
            assertThat(page.getByText("daftar di bawah belum berubah")).isVisible();

            page.context().setOffline(false);
            page.locator("#tahun").selectOption(new SelectOption().setIndex(1));
            assertThat(page.locator("form.filters [role=status]")).hasClass("only-heard");
        }
    }

    @Test
    void printsTheMatterAlone() {
        try (var window = window(people.person("SECRETARY", "64.08"), Look.DESK)) {
            var page = open(window, "/wilayah");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            for (var chrome : new String[] {".bar", ".nav", ".tabs", ".filters", ".button"}) {
                assertThat(page.locator(chrome).first()).isHidden();
            }
            assertThat(page.locator("thead").evaluate("head => getComputedStyle(head).display"))
                    .isEqualTo("table-header-group");
        }
    }
}
