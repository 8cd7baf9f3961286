package id.anyam.organisation.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import id.anyam.organisation.OrganisationId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ProfileTest {

    @Autowired
    TestPeople people;

    @Autowired
    OrganisationWorkflow workflow;

    @LocalServerPort
    int port;

    @Test
    void isForEverybodyToRead() {
        var web = new Web(port);

        assertThat(web.get("/organisasi?cari=kutai+timur")
                        .page()
                        .select("#daftar tbody a")
                        .eachText())
                .containsExactly("Dekranasda Kutai Timur");
        assertThat(web.get("/organisasi?provinsi=35&jenis=REGENCY").page().select(".paging, #daftar tbody tr"))
                .hasSizeGreaterThan(25);
        var page = web.get("/organisasi/" + people.council("35")).page();
        assertThat(page.select(".crumbs a").eachText()).containsExactly("Organisasi", "Dekranas");
        assertThat(page.select(".columns li")).hasSize(38);
        assertThat(page.select("main").text()).contains("Daya Saing", "Jawa Timur", "WIB");
        assertThat(page.select("a[href$=/profil]")).isEmpty();
        assertThat(web.get("/organisasi/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(web.get("/organisasi/unduhan.xlsx?provinsi=64").contentType())
                .contains("spreadsheet");
    }

    @Test
    void isMendedByItsOwnSecretaryOnly() {
        var mine = people.person("SECRETARY", "61.01");
        var web = Web.signedInAs(mine, port);
        var path = "/organisasi/" + mine.organisation() + "/profil";
        var typed = new String[] {
            "name",
            "Dekranasda Kabupaten Sambas (contoh)",
            "short_name",
            "Dekranasda Sambas",
            "email",
            "sambas@contoh.go.id",
            "phone",
            "(0562) 12345",
            "website",
            "contoh.go.id",
            "colour",
            "#7d5022",
            "motif",
            "lurik"
        };
        assertThat(web.get(path).page().select("#name").val()).startsWith("Dewan Kerajinan");
        var bad = typed.clone();
        bad[11] = "#ffee00";
        assertThat(web.post(path, bad).page().select(".field__error").text()).contains("terlalu muda");

        var saved = web.submit(path, typed).page();

        assertThat(saved.select(".kop").text()).contains("(contoh)", "sambas@contoh.go.id");
        assertThat(saved.select(".strip--lurik")).isNotEmpty();
        for (var other : new Person[] {
            people.person("SECRETARY", "61.02"), people.person("SECRETARY", "61"), people.person("CHAIR", "61.01")
        }) {
            var theirs = Web.signedInAs(other, port);
            assertThat(theirs.get(path).status()).isEqualTo(404);
            theirs.get("/masuk");
            assertThat(theirs.post(path, typed).status()).isEqualTo(404);
        }
    }

    @Test
    void hasAnAgencyAddedOnceAndClosed() {
        var secretary = people.person("SECRETARY", "61.03");
        var web = Web.signedInAs(secretary, port);
        var council = "/organisasi/" + secretary.organisation();
        var id = web.get(council + "/baru").page().select("input[name=id]").val();
        var typed = new String[] {
            "id",
            id,
            "kind",
            "OPD",
            "region_code",
            "61.03",
            "name",
            "Dinas Perindustrian (contoh)",
            "short_name",
            "Disperin contoh"
        };
        var outside = typed.clone();
        outside[5] = "35.01";
        assertThat(web.post(council + "/baru", outside)
                        .page()
                        .select(".field__error")
                        .text())
                .contains("di luar wilayah");

        var made = web.post(council + "/baru", typed).location().orElseThrow();
        assertThat(web.post(council + "/baru", typed).location()).contains(made);

        assertThat(web.get(council).page().select("a[href=" + made + "]")).hasSize(1);
        assertThat(web.get(made + "/profil").status()).isEqualTo(200);
        var planner = people.person("OPD_PLANNER", UUID.fromString(id));
        var theirs = Web.signedInAs(planner, port);
        assertThat(theirs.get("/program").status()).isEqualTo(200);
        web.get(made + "/penutupan");
        assertThat(web.submit(made + "/penutupan").page().select(".chip").text())
                .contains("Ditutup");
        assertThat(web.get(council).page().select("a[href=" + made + "]")).isEmpty();
        assertThat(theirs.get("/program").status()).isEqualTo(404);
        assertThat(theirs.get("/beranda").page().select(".empty").text()).contains("Disperin contoh ditutup sejak");
    }

    @Test
    void showsItsLogoToEverybodyAndItsOtherFilesToNobodyElse() throws IOException {
        var secretary = people.person("SECRETARY", "61.04");
        secretary.run(() -> workflow.chooseLogo(
                new OrganisationId(secretary.organisation()), "logo.png", new ByteArrayInputStream(picture())));

        var logo = new Web(port).get("/organisasi/" + secretary.organisation() + "/logo");

        assertThat(logo.status()).isEqualTo(200);
        assertThat(logo.contentType()).isEqualTo("image/png");
        var files = people.asOwner(db -> db.sql("SELECT count(*) FROM files.file WHERE organisation_id = :id")
                .param("id", secretary.organisation())
                .query(Long.class)
                .single());
        assertThat(files).isEqualTo(1);
    }

    @Test
    void takesItsLogoOffAgainAndRefusesWhatIsNoPicture() {
        var secretary = people.person("SECRETARY", "61.05");
        var web = Web.signedInAs(secretary, port);
        var path = "/organisasi/" + secretary.organisation();
        web.get(path + "/profil");

        var refused = web.upload(path + "/logo", "logo", "logo.png", "<svg><script/></svg>".getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".summary").text()).contains("Gambar logo:", "bukan gambar PNG atau JPEG");
        assertThat(web.upload(path + "/logo", "logo", "logo.png", picture()).status())
                .isEqualTo(303);
        assertThat(web.get(path + "/logo").status()).isEqualTo(200);
        web.get(path + "/profil");
        assertThat(web.submit(path + "/logo/pelepasan").page().select(".kop__logo"))
                .isEmpty();
        assertThat(web.get(path + "/logo").status()).isEqualTo(404);
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
