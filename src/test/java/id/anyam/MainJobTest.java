package id.anyam;

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
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The main job on a phone, from the Rakernas of 20 September 2022 to the laporan kinerja of Kutai Timur: once
 * with JavaScript and once without. Everything is done by pressing what a person would press.
 */
class MainJobTest extends BrowserTest {

    static final byte[] EVIDENCE =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

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
        var programme = publishProgramme(dekranas, mark, code);
        clock.set(Instant.parse("2022-11-10T02:00:00Z"));
        holdRakerda(kutim, mark);
        adapt(kutim, programme);
        clock.set(Instant.parse("2023-08-10T02:00:00Z"));
        var activity = planActivity(kutim, programme, mark);
        submitReturnCorrectApprove(kutim, chair, activity);
        realise(kutim, activity, 1, "12", "9.000.000");
        realise(kutim, activity, 2, "13", "5.500.000");
        lookAtTheCountry(dekranas, mark);
        readTheReport(kutim, mark);
        dekranas.close();
        kutim.close();
        chair.close();
    }

    private void holdRakernas(BrowserContext dekranas, String mark) {
        var page = open(dekranas, "/rapat/baru");
        var meeting =
                plan(page, "RAKERNAS", "Rapat Kerja Nasional Dekranas 2022 " + mark, "2022-09-20", "Asia/Jakarta");
        page.navigate(address(meeting + "/undangan"));
        press(page, "form:has([name=scope][value=ALL_BELOW]) button");
        decide(page, meeting, "Perajin menguasai pemasaran digital, " + mark);
        present(page, meeting, new SelectOption().setLabel("Dekranasda Kutai Timur"), "2022-09-20T08:45");
        close(page, meeting, "pemasaran digital, " + mark);
    }

    private void holdRakerda(BrowserContext kutim, String mark) {
        var page = open(kutim, "/rapat/baru");
        var meeting =
                plan(page, "RAKERDA", "Rapat Kerja Daerah Kutai Timur 2022 " + mark, "2022-11-10", "Asia/Makassar");
        page.navigate(address(meeting + "/undangan?organisasi=Kalimantan+Timur"));
        page.locator("[name=invited_id]").first().check();
        press(page, "form:has([name=scope][value=CHOSEN]) .actions button");
        decide(page, meeting, "Pesisir lebih dulu, " + mark);
        present(page, meeting, new SelectOption().setIndex(1), "2022-11-10T08:45");
        close(page, meeting, "Pesisir lebih dulu, " + mark);
    }

    private static String plan(Page page, String kind, String title, String day, String zone) {
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
        return path(page);
    }

    private void decide(Page page, String meeting, String text) {
        page.navigate(address(meeting));
        press(page, "main a[href$='/pengumuman']");
        press(page, "form[action$='/pengumuman'] button");
        page.navigate(address(meeting + "/keputusan/baru"));
        fill(page, "text", text);
        choose(page, "kind", "PROGRAMME");
        page.locator("[name=levels][value=REGENCY]").check();
        press(page, ".actions button");
    }

    private void present(Page page, String meeting, SelectOption council, String arrived) {
        page.navigate(address(meeting + "/kehadiran"));
        page.locator("[name=invitation_id]").selectOption(council);
        fill(page, "person", "Ketua (contoh)");
        page.locator("[name=mode][value=ONLINE]").check();
        fill(page, "place", "Ruang Vidcon Diskominfo Perstik");
        fill(page, "arrived_at", arrived);
        press(page, ".actions button");
    }

    private void close(Page page, String meeting, String decision) {
        page.navigate(address(meeting + "/penutupan"));
        press(page, "form[action$='/penutupan'] button");
        assertThat(page.locator("main").innerText()).contains("Rapat ditutup", decision);
        page.close();
    }

    private String publishProgramme(BrowserContext dekranas, String mark, String code) {
        var page = open(dekranas, "/program/baru?tahun=2023");
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
        var path = path(page);
        page.close();
        return path;
    }

    private void adapt(BrowserContext kutim, String programme) {
        var page = open(kutim, programme + "/penyesuaian");
        fill(page, "target", "60 UMKM, mulai dari kecamatan pesisir");
        press(page, "form[action$='/penyesuaian'] .actions button");
        assertThat(page.locator("#target_reason-error").innerText()).contains("alasan");
        fill(page, "target_reason", "Hasil Rakerda: pesisir lebih dulu");
        press(page, "form[action$='/penyesuaian'] .actions button");
        assertThat(page.locator("main").innerText()).contains("60 UMKM, mulai dari kecamatan pesisir");
        assertThat(page.locator("del").first().innerText()).contains("100 UMKM tiap provinsi");
        page.close();
    }

    private String planActivity(BrowserContext kutim, String programme, String mark) {
        var own = people.asOwner(db -> db.sql(
                        "SELECT id FROM programme.programme WHERE source_id = :source AND organisation_id = :kutim")
                .param("source", UUID.fromString(programme.substring("/program/".length())))
                .param("kutim", people.council("64.08"))
                .query(UUID.class)
                .single());
        var page = open(kutim, "/kegiatan/baru?program=" + own);
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
        var activity = path(page);

        page.navigate(address(activity + "/anggaran"));
        fill(page, "lines.0.description", "Bahan, narasumber, dan tempat");
        fill(page, "lines.0.amount", "20.000.000");
        choose(page, "lines.0.sources.0.source", "HIBAH_APBD");
        fill(page, "lines.0.sources.0.amount", "15.000.000");
        press(page, "button[name=tambah][value='0']");
        choose(page, "lines.0.sources.1.source", "SWADAYA");
        fill(page, "lines.0.sources.1.amount", "5.000.000");
        press(page, "form[action$='/anggaran'] .actions button");
        page.close();
        return activity;
    }

    private void submitReturnCorrectApprove(BrowserContext kutim, BrowserContext chair, String activity) {
        var secretary = open(kutim, activity + "/pengajuan");
        press(secretary, "form[action$='/pengajuan'] .actions button");
        var decision = open(chair, activity + "/keputusan");
        fill(decision, "why", "Kuota belum sesuai anggaran");
        choose(decision, "field", "quota");
        press(decision, "form[action$='/pengembalian'] button");

        secretary.navigate(address(activity));
        assertThat(secretary.locator("main").innerText()).contains("Kuota belum sesuai anggaran");
        secretary.navigate(address(activity + "/ubah"));
        fill(secretary, "quota", "25");
        press(secretary, ".actions button");
        secretary.navigate(address(activity + "/pengajuan"));
        press(secretary, "form[action$='/pengajuan'] .actions button");

        decision.navigate(address(activity + "/keputusan"));
        press(decision, "form[action$='/persetujuan'] button");
        assertThat(decision.locator("main").innerText()).contains("Disetujui");
        secretary.close();
        decision.close();
    }

    private void realise(BrowserContext kutim, String activity, int quarter, String output, String spent) {
        var page = open(kutim, activity + "/realisasi/2023/" + quarter);
        fill(page, "output", output);
        page.locator("input[name$='.amount']").first().fill(spent);
        press(page, "form[action$='/realisasi/2023/" + quarter + "'] .actions button");
        page.navigate(address(activity + "/realisasi/2023/" + quarter));
        page.locator("[name=berkas]")
                .setInputFiles(new FilePayload("daftar-hadir-" + quarter + ".pdf", "application/pdf", EVIDENCE));
        press(page, "form[action$='/bukti'] button");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("daftar-hadir-" + quarter + ".pdf");
        page.close();
    }

    private void lookAtTheCountry(BrowserContext dekranas, String mark) {
        var page = open(dekranas, "/kinerja?tahun=2023");
        var row = page.locator("#jawaban tbody tr:has-text('Perajin mahir digital " + mark + "')");
        assertThat(row.locator("td.num").allInnerTexts()).containsExactly("0", "1", "0", "551");
        var result = page.locator("#hasil tbody tr:has-text('Perajin mahir digital " + mark + "')");
        assertThat(result.innerText()).contains("25 perajin");
        row.locator("td.num a").nth(1).click();
        assertThat(page.locator("main").innerText()).contains("Dekranasda Kutai Timur");
        page.close();
    }

    private void readTheReport(BrowserContext kutim, String mark) throws IOException {
        var page = open(kutim, "/laporan?tahun=2023");
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
        try (var book = new ReadableWorkbook(Files.newInputStream(workbook.path()))) {
            assertThat(book.getFirstSheet().read().toString()).contains("Perajin mahir digital " + mark);
        }
        page.close();
    }

    private static void fill(Page page, String name, String value) {
        field(page, name).fill(value);
    }

    private static void choose(Page page, String name, String value) {
        field(page, name).selectOption(value);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='" + name + "']:not([type=hidden])").first();
    }

    private static void press(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState();
    }

    private static String path(Page page) {
        return java.net.URI.create(page.url()).getPath();
    }
}
