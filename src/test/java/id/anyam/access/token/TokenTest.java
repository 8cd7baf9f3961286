package id.anyam.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class TokenTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void isShownOnceWorksAndEndsWhenRevoked() {
        var person = people.person("SECRETARY", "64.08");
        var web = Web.signedInAs(person, port);
        web.get("/akun/token");
        var id = UUID.randomUUID().toString();
        var made = make(web, id, person, LocalDate.now().plusDays(30));
        var secret = made.page().select("code.secret").text();
        var api = new Api(port, Optional.of(secret));

        assertThat(secret).startsWith("anyam_");
        assertThat(api.get("/api/v1/me").json().get("login").asString()).isEqualTo(person.login());
        assertThat(web.get("/akun/token").text()).contains("Contoh lembar").doesNotContain(secret);

        assertThat(make(web, id, person, LocalDate.now().plusDays(30)).status()).isEqualTo(422);
        web.post("/akun/token/" + id + "/pencabutan");

        assertThat(api.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void isRefusedForAnothersOrganisationAndBeyondAYear() {
        var person = people.person("SECRETARY", "64.08");
        var stranger = people.person("SECRETARY", "36.74");
        var web = Web.signedInAs(person, port);
        web.get("/akun/token");

        var foreign = make(web, UUID.randomUUID().toString(), stranger, LocalDate.now());
        var tooLong =
                make(web, UUID.randomUUID().toString(), person, LocalDate.now().plusDays(400));

        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.page().select("#nama").val()).isEqualTo("Contoh lembar");
        assertThat(foreign.page().select("#organisasi-error").text()).isNotEmpty();
        assertThat(tooLong.page().select("#sampai-error").text()).isNotEmpty();
    }

    @Test
    void isRevokedOnlyByItsOwner() {
        var person = people.person("SECRETARY", "64.08");
        var web = Web.signedInAs(person, port);
        web.get("/akun/token");
        var id = UUID.randomUUID().toString();
        make(web, id, person, LocalDate.now().plusDays(1));
        var other = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        other.get("/akun/token");

        assertThat(other.post("/akun/token/" + id + "/pencabutan").status()).isEqualTo(404);
    }

    @Test
    void endsItselfAndOthersOfItsPersonOverTheApi() {
        var person = people.person("SECRETARY", "64.08");
        var stranger = Api.of(people.person("SECRETARY", "64.08"), people, port);
        var api = Api.of(person, people, port);
        Api.of(person, people, port);
        var open = api.get("/api/v1/me/tokens").json().get("items");
        assertThat(open)
                .hasSize(2)
                .allSatisfy(
                        one -> assertThat(one.get("organisation").asString()).contains("Kutai Timur"));

        for (var one : open) {
            var path = "/api/v1/me/tokens/" + one.get("id").asString();
            assertThat(stranger.send("DELETE", path, "").status()).isEqualTo(404);
        }
        var itself = people.asOwner(db ->
                db.sql("""
                        SELECT id FROM access.token WHERE account_id = :account AND last_used_at IS NOT NULL
                        """).param("account", person.account()).query(UUID.class).single());
        for (var one : open) {
            if (!one.get("id").asString().equals(itself.toString())) {
                assertThat(api.send(
                                        "DELETE",
                                        "/api/v1/me/tokens/" + one.get("id").asString(),
                                        "")
                                .status())
                        .isEqualTo(204);
            }
        }
        assertThat(api.get("/api/v1/me/tokens").json().get("items")).hasSize(1);
        assertThat(api.send("DELETE", "/api/v1/me/tokens/" + itself, "").status())
                .isEqualTo(204);
        assertThat(api.get("/api/v1/me").status()).isEqualTo(401);
    }

    private static Web.Answer make(Web web, String id, TestPeople.Person person, LocalDate until) {
        return web.post(
                "/akun/token",
                "id",
                id,
                "nama",
                "Contoh lembar",
                "organisasi",
                person.organisation().toString(),
                "sampai",
                until.toString());
    }
}
