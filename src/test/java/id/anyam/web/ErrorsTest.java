package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ErrorsTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void callAnAddressThatIsNoTextUnreadableAndNoFaultOfOurs() {
        assertThat(new Web(port).get("/organisasi?cari=%00").status()).isEqualTo(400);
        assertThat(new Api(port, Optional.empty())
                        .get("/api/v1/organisations?query=%00")
                        .status())
                .isEqualTo(400);
        var secretary = people.person("SECRETARY", "35.22");
        var web = Web.signedInAs(secretary, port);
        var path = "/organisasi/" + secretary.organisation() + "/bidang";
        web.get(path);
        assertThat(web.post(path, "name", "Bidang \0 baru").status()).isEqualTo(400);
    }

    @Test
    void nameThePageInTheTab() {
        assertThat(new Web(port).get("/tidak-ada").page().title()).isEqualTo("Tidak ditemukan · Anyam");
    }
}
