package id.anyam;

import static id.anyam.Touch.choose;
import static id.anyam.Touch.fill;
import static id.anyam.Touch.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** A meeting held by links and buttons: from the start page to its closing, each step where the last one ended. */
final class MeetingByTouch {

    private static final String MEETING = ".crumbs a[href^='/rapat/']";

    private MeetingByTouch() {}

    static void plan(Page page, String kind, String title, String day, String zone) {
        press(page, "main a[href='/rapat']");
        press(page, "a[href='/rapat/baru']");
        choose(page, "kind", kind);
        fill(page, "title", title);
        fill(page, "theme", "Semangat Bertahan, Perajin Berdaya Saing");
        fill(page, "starts_at", day + "T09:00");
        fill(page, "ends_at", day + "T15:30");
        choose(page, "zone", zone);
        fill(page, "place", "Gedung Sekretariat");
        page.locator("[name=mode][value=HYBRID]").check();
        fill(page, "online_link", "https://rapat.contoh.invalid/ruang");
        press(page, "form[action='/rapat'] .actions button");
    }

    static void decide(Page page, String text) {
        press(page, MEETING);
        press(page, "main a[href$='/pengumuman']");
        press(page, "form[action$='/pengumuman'] button");
        press(page, "main a[href$='/keputusan/baru']");
        fill(page, "text", text);
        choose(page, "kind", "PROGRAMME");
        page.locator("[name=levels][value=REGENCY]").check();
        press(page, ".actions button");
    }

    static void present(Page page, SelectOption council, String arrived) {
        press(page, ".button[href$='/kehadiran']");
        page.locator("[name=invitation_id]").selectOption(council);
        fill(page, "person", "Ketua (contoh)");
        page.locator("[name=mode][value=ONLINE]").check();
        fill(page, "place", "Ruang Vidcon Diskominfo Perstik");
        fill(page, "arrived_at", arrived);
        press(page, ".actions button");
    }

    static void close(Page page, String decision) {
        press(page, MEETING);
        press(page, "main a[href$='/penutupan']");
        press(page, "form[action$='/penutupan'] button");
        assertThat(page.locator("main").innerText()).contains("Rapat ditutup", decision);
        page.close();
    }
}
