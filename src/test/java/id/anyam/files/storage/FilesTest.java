package id.anyam.files.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.files.FileId;
import id.anyam.files.Files;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class FilesTest {

    @Autowired
    TestPeople people;

    @Autowired
    Files files;

    @LocalServerPort
    int port;

    @Test
    void areGivenBackAsTheyWereStored() throws Exception {
        var id = stored("64.08", "laporan.pdf", Samples.PDF);
        var chair = Web.signedInAs(people.person("CHAIR", "64.08"), port);

        var answer = chair.get("/berkas/" + id.value());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEqualTo(Samples.PDF);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
    }

    @Test
    void areNotThereForAnotherCouncil() throws Exception {
        var id = stored("64.08", "rahasia.pdf", Samples.PDF);
        var stranger = people.person("SECRETARY", "35.78");

        assertThat(Web.signedInAs(stranger, port).get("/berkas/" + id.value()).status())
                .isEqualTo(404);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.call(() -> files.open(id)));
        assertThat(new Web(port).get("/berkas/" + id.value()).location().orElse(""))
                .startsWith("/masuk");
    }

    @Test
    void areReadFromAboveButNotFromBelow() throws Exception {
        var id = stored("64.08", "laporan.pdf", Samples.PDF);

        assertThat(people.person("SECRETARY", "64").call(() -> files.open(id)).name())
                .isEqualTo("laporan.pdf");
        var above = stored("64", "laporan.pdf", Samples.PDF);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.person("SECRETARY", "64.08").call(() -> files.open(above)));
    }

    @Test
    void areRefusedWhenEmptyOrTooLarge() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> stored("64.08", "kosong.pdf", new byte[0]))
                .matches(refusal -> refusal.key().equals("files.empty"));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> stored("64.08", "besar.pdf", new byte[(int) Files.LARGEST + 1]))
                .matches(refusal -> refusal.key().equals("files.too-large"));
    }

    @Test
    void comeInOverTheApiToo() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        web.get("/masuk");

        var created = web.upload("/api/v1/files", "file", "foto.jpg", Samples.phonePhoto(40, 20));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text()).contains("\"media_type\":\"image/jpeg\"").contains("\"name\":\"foto.jpg\"");
        var place = created.location().orElseThrow();
        assertThat(web.get(place).text()).isEqualTo(created.text());
        assertThat(web.get(place + "/content").contentType()).isEqualTo("image/jpeg");
    }

    @Test
    void areRefusedOverTheApiInWords() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        web.get("/masuk");

        var answer = web.upload("/api/v1/files", "file", "foto.jpg", Samples.HTML);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("bernama .jpg tetapi isinya halaman web (HTML)");
        var large = web.upload("/api/v1/files", "file", "besar.pdf", new byte[(int) Files.LARGEST + 1]);
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.text()).contains("lebih besar dari 20 MB");
    }

    @Test
    void areNotThereUnderANonsenseAddress() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        assertThat(web.get("/berkas/bukan-id").status()).isEqualTo(404);
        assertThat(web.get("/berkas/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private FileId stored(String region, String name, byte[] content) throws Exception {
        var secretary = people.person("SECRETARY", region);
        return secretary.call(() -> files.store(secretary.organisation(), name, new ByteArrayInputStream(content)));
    }
}
