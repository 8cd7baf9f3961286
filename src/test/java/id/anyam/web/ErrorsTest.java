package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.List;
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
    void haveOurPageForAnAddressThatCannotBeRead() {
        var web = new Web(port);
        web.submit("/bahasa", "bahasa", "en");
        for (var address : List.of("/wilayah/64%00", "/wilayah/%2F64", "/program//x")) {
            var answer = web.get(address);

            assertThat(answer.status()).as(address).isEqualTo(400);
            assertThat(answer.page().select("html").attr("lang")).as(address).isEqualTo("en");
            assertThat(answer.page().select("main a.button[href=/]"))
                    .as(address)
                    .hasSize(1);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(address)
                    .hasSize(1);
        }
        assertThat(new Api(port, Optional.empty()).get("/api/v1/regions/64%00").status())
                .isEqualTo(400);
    }

    @Test
    void nameThePageInTheTab() {
        assertThat(new Web(port).get("/tidak-ada").page().title()).isEqualTo("Tidak ditemukan · Anyam");
    }
}
