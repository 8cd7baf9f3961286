package id.anyam;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The main job by somebody who uses no mouse: from the start page on, by links and forms alone, nothing is clicked
 * and no address is known beforehand.
 */
class MainJobByKeyboardTest extends BrowserTest {

    private static final String MARK =
            "tanpa tetikus " + UUID.randomUUID().toString().substring(0, 6);
    private static final String SAVE = "main .actions button:not([name])";

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void runsFromTheDecisionToTheReport() throws IOException {
        var dekranas = window(people.person("SECRETARY", "00"), Look.PHONE);
        var kutim = window(people.person("SECRETARY", "64.08"), Look.PHONE);
        var chair = window(people.person("CHAIR", "64.08"), Look.PHONE);

        clock.set(Instant.parse("2022-09-20T02:00:00Z"));
        holdRakernas(dekranas);
        publishProgramme(dekranas);
        clock.set(Instant.parse("2023-08-10T02:00:00Z"));
        var activity = plan(kutim);
        returnAndApprove(activity, chair);
        realise(activity);
        lookAtTheCountry(dekranas);
        readTheReport(activity);
    }

    private void holdRakernas(BrowserContext dekranas) {
        var page = open(dekranas, "/beranda");
        var keys = new Keyboard(page);
        keys.to(".skip");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        keys.press("main a[href='/rapat']");
        keys.press("a[href='/rapat/baru']");
        keys.choose("kind", "Rakernas");
        keys.type("title", "Rapat Kerja Nasional " + MARK);
        keys.when("starts_at", LocalDateTime.of(2022, 9, 20, 9, 0));
        keys.when("ends_at", LocalDateTime.of(2022, 9, 20, 15, 30));
        keys.type("place", "Jakarta");
        keys.pick("mode", "HYBRID");
        keys.type("online_link", "https://rapat.contoh.invalid/rakernas");
        keys.press(SAVE);

        assertThat(page.locator(".said")).isFocused();
        keys.press("main a[href$='/undangan']");
        keys.press("form:has([name=scope][value=ALL_BELOW]) button");
        keys.press(".crumbs a[href^='/rapat/']");
        keys.press("a[href$='/pengumuman']");
        keys.press(SAVE);
        keys.press("a[href$='/keputusan/baru']");
        keys.type("text", "Perajin menguasai pemasaran digital, " + MARK);
        keys.choose("kind", "Program");
        keys.tick(page.locator("[name=levels][value=REGENCY]"));
        keys.press(SAVE);

        keys.press(".button[href$='/kehadiran']");
        keys.choose("invitation_id", "Dekranasda Kutai Timur");
        keys.type("person", "Ketua Dekranasda Kutai Timur (contoh)");
        keys.pick("mode", "ONLINE");
        keys.when("arrived_at", LocalDateTime.of(2022, 9, 20, 8, 45));
        keys.press(SAVE);
        keys.press(".crumbs a[href^='/rapat/']");
        keys.press("a[href$='/penutupan']");
        keys.press(SAVE);
        assertThat(page.locator("main")).containsText("Rapat ditutup");
        page.close();
    }

    private void publishProgramme(BrowserContext dekranas) {
        var page = open(dekranas, "/beranda");
        var keys = new Keyboard(page);
        keys.press("main a[href='/program']");
        keys.press("a[href^='/program/baru']");
        keys.choose("year", "2023");
        keys.type("code", "K" + MARK.substring(MARK.length() - 6));
        keys.type("title", "Perajin mahir digital " + MARK);
        keys.type("purpose", "Perajin memasarkan karyanya sendiri");
        keys.type("target", "100 UMKM tiap provinsi");
        keys.tick(page.getByLabel("pemasaran digital, " + MARK));
        keys.type("indicators.0.name", "Perajin terlayani");
        keys.type("indicators.0.definition", "Mengikuti sampai selesai");
        keys.type("indicators.0.unit", "perajin");
        keys.type("indicators.0.target", "50.000");
        keys.press("button[name=tambah]");
        assertThat(page.locator("[name='indicators.1.name'], [name='indicators.3.name']")
                        .last())
                .isVisible();
        keys.press(SAVE);
        keys.press("form[action$='/penerbitan'] button");
        assertThat(page.locator("main")).containsText("Terbit");
        page.close();
    }

    /** Takes the programme up with a change and plans an activity in it, up to its handing in. */
    private Page plan(BrowserContext kutim) {
        var page = open(kutim, "/beranda");
        var keys = new Keyboard(page);
        keys.press("main a[href='/program']");
        keys.press("a[href^='/program/tanggapan']");
        keys.press(page.locator("main td a:text-is('Perajin mahir digital " + MARK + "')"));
        keys.press("a[href$='/penyesuaian']");
        keys.type("target", "60 UMKM, mulai dari kecamatan pesisir");
        keys.press(SAVE);
        assertThat(page.locator(".summary")).isFocused();
        keys.to(".summary a");
        page.keyboard().press("Enter");
        assertThat(page.locator("#target_reason")).isFocused();
        keys.type("target_reason", "Hasil Rakerda: pesisir lebih dulu");
        keys.press(SAVE);

        keys.press("a[href^='/kegiatan/baru?program=']");
        keys.type("title", "Pelatihan rotan " + MARK);
        keys.choose("kind", "Pelatihan");
        keys.choose("indicator", "Perajin terlayani");
        keys.when("starts_on", LocalDate.of(2023, 2, 6).atStartOfDay());
        keys.when("ends_on", LocalDate.of(2023, 5, 26).atStartOfDay());
        keys.type("region", "64.08");
        keys.type("audience", "Perajin rotan pesisir");
        keys.type("quota", "30");
        keys.type("responsible", "Ketua Bidang Daya Saing");
        keys.type("output_target", "30");
        keys.type("output_unit", "perajin");
        keys.press(SAVE);
        budget(page, keys);
        keys.press("main a[href$='/pengajuan']");
        keys.press(SAVE);
        return page;
    }

    private static void budget(Page page, Keyboard keys) {
        keys.press("main a[href$='/anggaran']");
        keys.type("lines.0.description", "Bahan, narasumber, dan tempat");
        keys.amount(page.locator("[name='lines.0.amount']"), "20.000.000");
        keys.choose("lines.0.sources.0.source", "Hibah APBD");
        keys.amount(page.locator("[name='lines.0.sources.0.amount']"), "15.000.000");
        keys.press("button[name=tambah][value='0']");
        assertThat(page.locator("[name='lines.0.sources.1.source']")).isFocused();
        keys.choose("lines.0.sources.1.source", "Swadaya");
        keys.amount(page.locator("[name='lines.0.sources.1.amount']"), "5.000.000");
        keys.press(SAVE);
    }

    private void returnAndApprove(Page secretary, BrowserContext chair) {
        var page = open(chair, "/beranda");
        var keys = new Keyboard(page);
        decide(page, keys);
        keys.type("why", "Kuota belum sesuai anggaran");
        keys.choose("field", "Kuota");
        keys.press("form[action$='/pengembalian'] button");

        secretary.reload();
        var hers = new Keyboard(secretary);
        hers.press(".card--warn a, [role=note] a");
        hers.type("quota", "25");
        hers.press(SAVE);
        hers.press("main a[href$='/pengajuan']");
        hers.press(SAVE);

        page.navigate(address("/beranda"));
        decide(page, keys);
        keys.press("form[action$='/persetujuan'] button");
        assertThat(page.locator("main")).containsText("Disetujui");
        page.close();
    }

    private static void decide(Page page, Keyboard keys) {
        keys.press(".waits a[href='/persetujuan']");
        keys.press(page.locator("main td a:text-is('Pelatihan rotan " + MARK + "')"));
    }

    private void realise(Page page) throws IOException {
        page.reload();
        var keys = new Keyboard(page);
        keys.press("main a.button[href$='/realisasi']");
        keys.press("main nav a[href$='/realisasi/2023/1']");
        keys.type("output", "12");
        keys.amount(page.locator("input[name$='.amount']").first(), "9.000.000");
        keys.press(SAVE);
        var evidence = Files.write(folder.resolve("daftar-hadir.pdf"), MainJobTest.EVIDENCE);
        keys.file("berkas", evidence);
        keys.to("form[action$='/bukti'] button");
        page.keyboard().press("Enter");
        assertThat(page.locator(".said")).isFocused();
        assertThat(page.locator("#bukti")).containsText("daftar-hadir.pdf");
    }

    private void lookAtTheCountry(BrowserContext dekranas) {
        var page = open(dekranas, "/beranda");
        var keys = new Keyboard(page);
        keys.press("main a[href='/kinerja']");
        keys.press(page.locator("#jawaban tbody tr:has-text('" + MARK + "') td.num a")
                .nth(1));
        assertThat(page.locator("main")).containsText("Dekranasda Kutai Timur");
        page.close();
    }

    private void readTheReport(Page page) throws IOException {
        var keys = new Keyboard(page);
        keys.press("nav.tabs a[href='/menu']");
        keys.press("main a[href='/laporan']");
        keys.to("a[href^='/laporan/kinerja.pdf']");
        var report = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(new String(Files.readAllBytes(report.path()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
