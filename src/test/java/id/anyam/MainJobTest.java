package id.anyam;

import static id.anyam.Touch.choose;
import static id.anyam.Touch.fill;
import static id.anyam.Touch.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The main job on a phone, from the Rakernas of 20 September 2022 to the laporan kinerja of Kutai Timur: once
 * with JavaScript and once without. Each person signs in, begins at the start page and goes on by the links and
 * buttons that are there; a page is loaded anew only to see what happened meanwhile. Moving the calendar on between
 * the steps is all that no person could do.
 */
class MainJobTest extends BrowserTest {

    static final byte[] EVIDENCE =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    /** What the activity adds to the money of the year. */
    private static final Map<String, Money> MONEY = Map.of(
            "Hibah APBD",
            new Money(15_000_000, 11_000_000, 4_000_000),
            "Swadaya",
            new Money(5_000_000, 3_500_000, 1_500_000),
            Money.SUM,
            new Money(20_000_000, 14_500_000, 5_500_000));

    @Autowired
    TestClock clock;

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void runsFromTheDecisionToTheReport() throws IOException {
        walk(Look.PHONE, "dengan layar");
    }

    @Test
    void runsWithoutJavaScriptToo() throws IOException {
        walk(Look.PHONE.withoutScript(), "tanpa skrip");
    }

    private void walk(Look look, String mark) throws IOException {
        var dekranas = window(people.person("SECRETARY", "00"), look);
        var kutim = window(people.person("SECRETARY", "64.08"), look);
        var chair = window(people.person("CHAIR", "64.08"), look);
        var code = "N" + UUID.randomUUID().toString().substring(0, 6);
        clock.set(Instant.parse("2022-09-20T02:00:00Z"));

        holdRakernas(dekranas, mark);
        publishProgramme(dekranas, mark, code);
        clock.set(Instant.parse("2022-11-10T02:00:00Z"));
        holdRakerda(kutim, mark);
        var before = moneyOfTheCountry(dekranas);
        var page = adapt(kutim, mark);
        planActivity(page, mark);
        submitReturnCorrectApprove(page, chair, mark);
        clock.set(Instant.parse("2023-08-10T02:00:00Z"));
        realise(page, 1, "12", "7.000.000", "2.000.000");
        realise(page, 2, "13", "4.000.000", "1.500.000");
        seeTheMoneyOfTheCountry(dekranas, before, mark);
        lookAtTheCountry(dekranas, mark);
        readTheReport(page, mark);
        dekranas.close();
        kutim.close();
        chair.close();
    }

    private void holdRakernas(BrowserContext dekranas, String mark) {
        var page = open(dekranas, "/beranda");
        MeetingByTouch.plan(
                page, "RAKERNAS", "Rapat Kerja Nasional Dekranas 2022 " + mark, "2022-09-20", "Asia/Jakarta");
        press(page, "main a[href$='/undangan']");
        press(page, "form:has([name=scope][value=ALL_BELOW]) button");
        MeetingByTouch.decide(page, "Perajin menguasai pemasaran digital, " + mark);
        MeetingByTouch.present(page, new SelectOption().setLabel("Dekranasda Kutai Timur"), "2022-09-20T08:45");
        MeetingByTouch.close(page, "pemasaran digital, " + mark);
    }

    private void holdRakerda(BrowserContext kutim, String mark) {
        var page = open(kutim, "/beranda");
        MeetingByTouch.plan(
                page, "RAKERDA", "Rapat Kerja Daerah Kutai Timur 2022 " + mark, "2022-11-10", "Asia/Makassar");
        press(page, "main a[href$='/undangan']");
        fill(page, "organisasi", "Kalimantan Timur");
        press(page, "#pilih form[role=search] button");
        page.locator("[name=invited_id]").first().check();
        press(page, "form:has([name=scope][value=CHOSEN]) .actions button");
        MeetingByTouch.decide(page, "Pesisir lebih dulu, " + mark);
        MeetingByTouch.present(page, new SelectOption().setIndex(1), "2022-11-10T08:45");
        MeetingByTouch.close(page, "Pesisir lebih dulu, " + mark);
    }

    private void publishProgramme(BrowserContext dekranas, String mark, String code) {
        var page = open(dekranas, "/beranda");
        press(page, "main a[href='/program']");
        press(page, "main a[href^='/program/baru']");
        choose(page, "year", "2023");
        fill(page, "code", code);
        fill(page, "title", "Perajin mahir digital " + mark);
        fill(page, "purpose", "Perajin memasarkan karyanya sendiri");
        fill(page, "target", "100 UMKM tiap provinsi");
        page.getByLabel("pemasaran digital, " + mark).check();
        fill(page, "indicators.0.name", "Perajin terlayani");
        fill(page, "indicators.0.definition", "Mengikuti sampai selesai");
        fill(page, "indicators.0.unit", "perajin");
        fill(page, "indicators.0.target", "50.000");
        press(page, "form[action='/program'] .actions button:not([name])");
        press(page, "form[action$='/penerbitan'] button");
        assertThat(page.locator("main").innerText()).contains("Terbit");
        page.close();
    }

    private Page adapt(BrowserContext kutim, String mark) {
        var page = open(kutim, "/beranda");
        press(page, ".waits a[href='/program/tanggapan?tahun=2023']");
        press(page, "main td a:text-is('Perajin mahir digital " + mark + "')");
        press(page, "main a[href$='/penyesuaian']");
        fill(page, "target", "60 UMKM, mulai dari kecamatan pesisir");
        press(page, "form[action$='/penyesuaian'] .actions button");
        assertThat(page.locator("#target_reason-error").innerText()).contains("alasan");
        fill(page, "target_reason", "Hasil Rakerda: pesisir lebih dulu");
        press(page, "form[action$='/penyesuaian'] .actions button");
        assertThat(page.locator("main").innerText()).contains("60 UMKM, mulai dari kecamatan pesisir");
        assertThat(page.locator("del").first().innerText()).contains("100 UMKM tiap provinsi");
        return page;
    }

    private static void planActivity(Page page, String mark) {
        press(page, "main a[href^='/kegiatan/baru?program=']");
        fill(page, "title", "Pelatihan digital perajin rotan " + mark);
        choose(page, "kind", "TRAINING");
        page.locator("[name=indicator]").selectOption(new SelectOption().setIndex(1));
        fill(page, "starts_on", "2023-02-06");
        fill(page, "ends_on", "2023-05-26");
        fill(page, "region", "64.08");
        fill(page, "craft", "Anyaman rotan");
        fill(page, "audience", "Perajin rotan pesisir");
        fill(page, "quota", "30");
        fill(page, "responsible", "Ketua Bidang Daya Saing");
        fill(page, "output_target", "30");
        fill(page, "output_unit", "perajin");
        press(page, "form[action='/kegiatan'] .actions button");

        press(page, "main a[href$='/anggaran']");
        fill(page, "lines.0.description", "Bahan, narasumber, dan tempat");
        fill(page, "lines.0.amount", "20.000.000");
        choose(page, "lines.0.sources.0.source", "HIBAH_APBD");
        fill(page, "lines.0.sources.0.amount", "15.000.000");
        press(page, "button[name=tambah][value='0']");
        choose(page, "lines.0.sources.1.source", "SWADAYA");
        fill(page, "lines.0.sources.1.amount", "5.000.000");
        press(page, "form[action$='/anggaran'] .actions button");
    }

    private void submitReturnCorrectApprove(Page secretary, BrowserContext chair, String mark) {
        submit(secretary);
        var decision = open(chair, "/beranda");
        press(decision, ".waits a[href='/persetujuan']");
        press(decision, "main td a:text-is('Pelatihan digital perajin rotan " + mark + "')");
        fill(decision, "why", "Kuota belum sesuai anggaran");
        choose(decision, "field", "quota");
        press(decision, "form[action$='/pengembalian'] button");

        secretary.reload();
        assertThat(secretary.locator("main").innerText()).contains("Kuota belum sesuai anggaran");
        press(secretary, ".card--warn a[href*='/ubah']");
        fill(secretary, "quota", "25");
        press(secretary, "main .actions button:not([name])");
        submit(secretary);

        decision.reload();
        press(decision, "main a[href$='/keputusan']");
        press(decision, "form[action$='/persetujuan'] button");
        assertThat(decision.locator("main").innerText()).contains("Disetujui");
        decision.close();
    }

    private static void submit(Page page) {
        press(page, "main a[href$='/pengajuan']");
        press(page, "form[action$='/pengajuan'] .actions button");
    }

    private static void realise(Page page, int quarter, String output, String hibah, String swadaya) {
        if (quarter == 1) {
            page.reload();
            press(page, "main a.button[href$='/realisasi']");
        }
        press(page, "main nav a[href$='/realisasi/2023/" + quarter + "']");
        fill(page, "output", output);
        spent(page, "Hibah APBD").fill(hibah);
        spent(page, "Swadaya").fill(swadaya);
        press(page, "form[action$='/realisasi/2023/" + quarter + "'] .actions button");
        page.locator("[name=berkas]")
                .setInputFiles(new FilePayload("daftar-hadir-" + quarter + ".pdf", "application/pdf", EVIDENCE));
        press(page, "form[action$='/bukti'] button");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("daftar-hadir-" + quarter + ".pdf");
    }

    private static Locator spent(Page page, String source) {
        return page.locator("form .card:has-text('" + source + "') input[name$='.amount']");
    }

    /** By source, as the national page says it; other tests spend in this year too. */
    private Map<String, Money> moneyOfTheCountry(BrowserContext dekranas) {
        var page = open(dekranas, "/beranda");
        press(page, "main a[href='/kinerja']");
        press(page, "main nav a:text-is('2023')");
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("2023");
        var money = Money.in(page.locator("#uang table"));
        page.close();
        return money;
    }

    /** What this regency adds to the sums, the row of its activity behind one of them, and the thread behind that. */
    private void seeTheMoneyOfTheCountry(BrowserContext dekranas, Map<String, Money> before, String mark) {
        var after = moneyOfTheCountry(dekranas);
        MONEY.forEach((source, money) -> assertThat(after.get(source).minus(before.getOrDefault(source, Money.NONE)))
                .as(source)
                .isEqualTo(money));
        var page = open(dekranas, "/beranda");
        press(page, "main a[href='/kinerja']");
        press(page, "#uang a:text-is('Swadaya')");
        press(page, "#daftar a:has-text('Kutai Timur')");
        var activity = page.locator("#daftar tbody tr:has-text('" + mark + "')");
        PlaywrightAssertions.assertThat(activity.locator("td.num"))
                .hasText(new String[] {"Rp5.000.000", "Rp3.500.000", "30", "25"});
        activity.locator("a").first().click();
        PlaywrightAssertions.assertThat(page.locator(".thread"))
                .containsText("Perajin menguasai pemasaran digital, " + mark);
        page.close();
    }

    private void lookAtTheCountry(BrowserContext dekranas, String mark) {
        var page = open(dekranas, "/beranda");
        press(page, "main a[href='/kinerja']");
        var row = page.locator("#jawaban tbody tr:has-text('Perajin mahir digital " + mark + "')");
        PlaywrightAssertions.assertThat(row.locator("td.num")).hasText(new String[] {"0", "1", "0", "551"});
        var result = page.locator("#hasil tbody tr:has-text('Perajin mahir digital " + mark + "')");
        assertThat(result.innerText()).contains("25 perajin");
        row.locator("td.num a").nth(1).click();
        assertThat(page.locator("main").innerText()).contains("Dekranasda Kutai Timur");
        page.close();
    }

    private static void readTheReport(Page page, String mark) throws IOException {
        press(page, "nav.tabs a[href='/menu']");
        press(page, "main a[href='/laporan']");
        var download = page.waitForDownload(
                () -> page.locator("a[href^='/laporan/kinerja.pdf']").click());
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Pelatihan digital perajin rotan " + mark)
                    .contains("Rp20.000.000")
                    .contains("Rp14.500.000")
                    .contains("25 dari 30 perajin")
                    .contains("Hasil Rakerda: pesisir lebih dulu");
        }
        var workbook = page.waitForDownload(
                () -> page.locator("a[href^='/laporan/kinerja.xlsx']").click());
        var book = ReportBook.read(workbook.path());
        assertThat(book.activities().get("Pelatihan digital perajin rotan " + mark))
                .isEqualTo(MONEY.get(Money.SUM));
        assertThat(book.activities().get(Money.SUM)).isEqualTo(Money.added(book.activities()));
        assertThat(book.sources().get(Money.SUM))
                .isEqualTo(Money.added(book.sources()))
                .isEqualTo(Money.added(book.activities()));
        page.close();
    }
}
