package id.anyam.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ApiTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String DARK = "{\"locale\":\"en\",\"theme\":\"dark\"}";
    private static final String LIGHT = "{\"locale\":\"id\",\"theme\":\"light\"}";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void asksForATokenAndRefusesAWrongOne() {
        var none = new Api(port, Optional.empty()).get("/api/v1/me");
        var wrong = new Api(port, Optional.of("anyam_salah")).get("/api/v1/me");

        assertThat(none.status()).isEqualTo(401);
        assertThat(none.contentType()).startsWith(PROBLEM);
        assertThat(none.header("WWW-Authenticate")).contains("Bearer");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.json().get("type").asString()).isEqualTo("urn:anyam:token");
    }

    @Test
    void doesNotTakeASessionCookieForAChange() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        assertThat(web.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(web.postWithoutToken("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void startsNoSessionForAToken() {
        var api = Api.of(people.person("SECRETARY", "64.08"), people, port);

        assertThat(api.get("/api/v1/me").header("Set-Cookie")).isEmpty();
        assertThat(api.send("PUT", "/api/v1/me", DARK).header("Set-Cookie")).isEmpty();
    }

    @Test
    void answersEveryKindOfBadRequestWithAProblem() {
        var api = Api.of(people.person("SECRETARY", "64.08"), people, port);

        refused(api.get("/api/v1/nothing-of-the-kind"), 404);
        refused(api.send("DELETE", "/api/v1/me", ""), 405);
        refused(api.send("PUT", "/api/v1/me", "{not json"), 400);
        refused(api.send("PUT", "/api/v1/me", "a=b", "Content-Type", "text/csv"), 415);
        refused(api.send("PUT", "/api/v1/me", "{\"locale\":\"xx\"}"), 422);
        assertThat(api.send("PUT", "/api/v1/me", "{\"locale\":\"xx\"}")
                        .json()
                        .get("errors")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void givesARepeatedRequestTheFirstAnswer() {
        var api = Api.of(people.person("SECRETARY", "64.08"), people, port);
        var key = UUID.randomUUID().toString();

        var first = api.send("PUT", "/api/v1/me", DARK, "Idempotency-Key", key);
        api.send("PUT", "/api/v1/me", LIGHT);
        var again = api.send("PUT", "/api/v1/me", DARK, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotent-Replayed")).contains("true");
        assertThat(api.get("/api/v1/me").json().get("theme").asString()).isEqualTo("light");
    }

    @Test
    void refusesAKeyForAnotherRequestButLeavesItFreeAfterARefusal() {
        var api = Api.of(people.person("SECRETARY", "64.08"), people, port);
        var key = UUID.randomUUID().toString();

        refused(api.send("PUT", "/api/v1/me", "{\"locale\":\"xx\"}", "Idempotency-Key", key), 422);
        assertThat(api.send("PUT", "/api/v1/me", DARK, "Idempotency-Key", key).status())
                .isEqualTo(200);
        refused(api.send("PUT", "/api/v1/me", LIGHT, "Idempotency-Key", key), 422);
        assertThat(api.get("/api/v1/me").json().get("theme").asString()).isEqualTo("dark");
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        var api = Api.of(people.person("SECRETARY", "64.08"), people, port);
        var read = api.get("/api/v1/me").header("ETag").orElseThrow();

        assertThat(api.send("GET", "/api/v1/me", "", "If-None-Match", read).status())
                .isEqualTo(304);
        assertThat(api.send("PUT", "/api/v1/me", DARK, "If-Match", read).status())
                .isEqualTo(200);
        refused(api.send("PUT", "/api/v1/me", LIGHT, "If-Match", read), 412);
        assertThat(api.get("/api/v1/me").json().get("theme").asString()).isEqualTo("dark");
        assertThat(api.send("PUT", "/api/v1/me", LIGHT, "If-Match", "*").status())
                .isEqualTo(200);
    }

    @Test
    void keepsTheVersionCheckAndTheKeyTogether() {
        var api = Api.of(people.person("SECRETARY", "64.08"), people, port);
        var read = api.get("/api/v1/me").header("ETag").orElseThrow();
        var key = UUID.randomUUID().toString();

        assertThat(api.send("PUT", "/api/v1/me", DARK, "If-Match", read, "Idempotency-Key", key)
                        .status())
                .isEqualTo(200);
        assertThat(api.send("PUT", "/api/v1/me", DARK, "If-Match", read, "Idempotency-Key", key)
                        .status())
                .isEqualTo(200);
    }

    private static void refused(Api.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith(PROBLEM);
        assertThat(answer.json().get("detail").asString()).isNotBlank();
    }
}
