package id.anyam.organisation.bidang;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.Web.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class BidangTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void standsInTheOrderOfTheCouncil() {
        var secretary = people.person("SECRETARY", "62.10");
        var web = Web.signedInAs(secretary, port);
        var path = "/organisasi/" + secretary.organisation() + "/bidang";
        var page = web.get(path).page();
        var last = page.select("form[action$=/nama]").last().attr("action").replace("/nama", "");
        var id = page.select("form[action$=/bidang] input[name=id]").val();

        assertThat(web.post(path, "id", id, "name", "daya saing")
                        .page()
                        .select(".summary")
                        .text())
                .contains("Bidang baru: Bidang daya saing sudah ada");
        web.submit(path, "id", id, "name", "Digital (contoh)");
        web.submit(path, "id", id, "name", "Digital (contoh)");
        web.submit(last + "/nama", "name", "Pendanaan dan Aset (contoh)");
        web.submit(last + "/urutan", "position", "5");
        web.submit(last + "/urutan", "position", "5");
        assertThat(names(web.get(path)))
                .containsExactly(
                        "Daya Saing",
                        "Manajemen Usaha",
                        "Kemitraan",
                        "Wirausaha Baru",
                        "Pendanaan dan Aset (contoh)",
                        "Promosi dan Humas",
                        "Digital (contoh)");
        assertThat(web.get(last + "/penutupan").page().select("h1").text()).contains("Tutup bidang Pendanaan dan Aset");
        web.submit(last + "/penutupan");

        assertThat(names(web.get(path))).hasSize(6).doesNotContain("Pendanaan dan Aset (contoh)");
        var other = Web.signedInAs(people.person("SECRETARY", "62.09"), port);
        other.get("/masuk");
        assertThat(other.post(path, "id", UUID.randomUUID().toString(), "name", "Selundupan")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepsANameThatDoesNotFitAtItsOwnBidang() {
        var secretary = people.person("SECRETARY", "62.11");
        var web = Web.signedInAs(secretary, port);
        var path = "/organisasi/" + secretary.organisation() + "/bidang";
        var first = web.get(path).page().select("form[action$=/nama]").attr("action");

        var page = web.post(first, "name", "Kemitraan").page();

        var field = page.select("form[action=" + first + "] input[name=name]");
        assertThat(field.val()).isEqualTo("Kemitraan");
        assertThat(page.select(".summary a").attr("href")).isEqualTo("#" + field.attr("id"));
        assertThat(page.select("details.order__more[open]")).hasSize(1);
    }

    @Test
    void isOrderedAndClosedByAProgramToo() {
        var secretary = people.person("SECRETARY", "62.12");
        var api = Api.of(secretary, people, port);
        var all = "/api/v1/organisations/" + secretary.organisation() + "/bidang";
        var made = api.post(all, "{\"name\": \"Ekspor (contoh)\"}");
        var one = made.header("Location").orElseThrow();

        assertThat(api.get(one).json().get("position").asInt()).isEqualTo(7);
        assertThat(api.post(one + "/position", "{\"position\": 1}")
                        .json()
                        .get("items")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("Ekspor (contoh)");
        assertThat(api.post(one + "/position", "{\"position\": 0}").status()).isEqualTo(422);
        assertThat(api.post(one + "/closure", "").status()).isEqualTo(204);
        assertThat(api.get(one).status()).isEqualTo(404);
    }

    private static List<String> names(Answer answer) {
        return answer.page().select("ol input[name=name]").eachAttr("value");
    }
}
