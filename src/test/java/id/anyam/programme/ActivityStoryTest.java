package id.anyam.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestClock;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Kutai Timur plans a rattan course with its grant and the agency for cooperatives, and carries it out. */
@ServerTest
class ActivityStoryTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private RattanCourse course;
    private Web secretary;
    private Web chair;

    @BeforeEach
    void prepare() {
        clock.set(Instant.parse("2023-05-10T02:00:00Z"));
        secretary = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        chair = Web.signedInAs(people.person("CHAIR", "64.08"), port);
        course = RattanCourse.of(people, secretary);
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void isHandedInOnlyWhenEveryRupiahHasASource() {
        var activity = course.plan("Pelatihan anyaman rotan bersumber", "30");
        course.budget(activity, "30.000.000");

        var tooLittle = secretary.post(activity + "/pengajuan");
        assertThat(tooLittle.status()).isEqualTo(422);
        assertThat(tooLittle.page().select(".summary").text()).contains("Rp6.000.000");

        course.budget(activity, "36.000.000");
        assertThat(secretary.submit(activity + "/pengajuan").page().text()).contains("Diajukan");
        assertThat(secretary.post(activity + "/pengajuan").status())
                .as("a double click")
                .isEqualTo(303);
        assertThat(chair.get("/persetujuan").page().text()).contains("Pelatihan anyaman rotan bersumber");
    }

    @Test
    void namesWhoPays() {
        var activity = course.plan("Pelatihan anyaman rotan berdua", "30");
        course.budget(activity, "36.000.000");

        assertThat(secretary.get(activity).page().select("#anggaran").text())
                .contains("Kegiatan Perangkat Daerah · Dinas Koperasi");
    }

    @Test
    void comesBackWithAReasonThatLeadsToTheFieldAndIsApprovedOnceMended() {
        var activity = submitted("Pelatihan anyaman rotan dikembalikan");
        var read = version(chair, activity + "/keputusan");
        assertThat(chair.post(activity + "/pengembalian", "version", read, "why", "", "field", "quota")
                        .status())
                .isEqualTo(422);
        chair.submit(activity + "/pengembalian", "version", read, "why", "Kuota belum sesuai", "field", "quota");

        var returned = secretary.get(activity).page();
        assertThat(returned.text()).contains("Kuota belum sesuai");
        assertThat(returned.select("a[href=" + activity + "/ubah#quota]")).isNotEmpty();
        var seen = version(secretary, activity + "/ubah");
        secretary.submit(activity, RattanCourse.fields("Pelatihan anyaman rotan dikembalikan", "25", "version", seen));
        secretary.submit(activity + "/pengajuan");

        assertThat(chair.post(activity + "/persetujuan", "version", read).status())
                .as("a decision on what was read before it was mended")
                .isEqualTo(422);
        assertThat(approve(activity).page().text()).contains("Disetujui");
        assertThat(secretary.get(activity + "/ubah").status()).isEqualTo(422);
    }

    @Test
    void isRealisedQuarterByQuarterWithinItsPagu() {
        var activity = submitted("Pelatihan anyaman rotan terlaksana");
        approve(activity);

        assertThat(course.realise(activity, 1, "10", "20.000.000").status()).isEqualTo(303);
        assertThat(course.realise(activity, 2, "15", "4.000.000").status()).isEqualTo(303);
        var over = course.realise(activity, 2, "15", "4.000.001");
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.page().select(".field__error").text()).contains("sisanya Rp4.000.000");
        assertThat(course.realise(activity, 3, "1", "0").page().text()).contains("Triwulan ini belum mulai");

        assertThat(secretary.get(activity).page().text())
                .contains("Rp60.000.000", "Rp24.000.000", "Rp36.000.000", "25 / 30", "TW I 2023", "TW II 2023");
    }

    @Test
    void isShownByFilesThatAreWhatTheySay() throws IOException {
        var activity = submitted("Pelatihan anyaman rotan berbukti");
        approve(activity);
        course.realise(activity, 1, "10", "1.000.000");
        var path = activity + "/realisasi/2023/1";
        secretary.get(path);

        var liar = secretary.upload(path + "/bukti", "berkas", "foto.jpg", "bukan foto".getBytes());
        assertThat(liar.status()).isEqualTo(422);
        assertThat(liar.page().select("#berkas-error").text()).isNotEmpty();

        var empty = secretary.upload(path + "/bukti", "berkas", "daftar.pdf", new byte[0]);
        assertThat(empty.page().select("#berkas-error").text()).contains("kosong");

        var photo = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", photo);
        assertThat(secretary
                        .upload(path + "/bukti", "berkas", "latihan.png", photo.toByteArray())
                        .status())
                .isEqualTo(303);
        var shown = secretary.get(path).page().selectFirst("#bukti a");
        assertThat(shown.text()).isEqualTo("latihan.png");
        assertThat(secretary.get(shown.attr("href")).contentType()).isEqualTo("image/png");
    }

    @Test
    void isCalledOffWithAReasonAndKeepsWhatWasSpent() {
        var activity = submitted("Pelatihan anyaman rotan batal");
        approve(activity);
        course.realise(activity, 1, "10", "5.000.000");
        secretary.get(activity + "/pembatalan");

        assertThat(secretary.post(activity + "/pembatalan", "why", "").status()).isEqualTo(422);
        var page = secretary
                .submit(activity + "/pembatalan", "why", "Hibah tahap kedua tidak cair")
                .page();

        assertThat(page.text()).contains("Dibatalkan", "Hibah tahap kedua tidak cair", "Rp5.000.000");
        assertThat(course.realise(activity, 2, "1", "1").status()).isEqualTo(422);
    }

    private String submitted(String title) {
        var activity = course.plan(title, "30");
        course.budget(activity, "36.000.000");
        secretary.submit(activity + "/pengajuan");
        return activity;
    }

    private Web.Answer approve(String activity) {
        return chair.submit(activity + "/persetujuan", "version", version(chair, activity + "/keputusan"));
    }

    private static String version(Web web, String path) {
        return web.get(path).page().selectFirst("input[name=version]").attr("value");
    }
}
