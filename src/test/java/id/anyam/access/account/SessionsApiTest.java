package id.anyam.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SessionsApiTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void endsABrowsersSessionFromAfarAndNobodyElses() {
        var secretary = people.person("SECRETARY", "64.08");
        var api = Api.of(secretary, people, port);
        var stranger = Api.of(people.person("SECRETARY", "64.08"), people, port);
        var first = Web.signedInAs(secretary, port);
        var mark = api.get("/api/v1/me/sessions")
                .json()
                .get("items")
                .get(0)
                .get("mark")
                .asString();
        var second = Web.signedInAs(secretary, port);

        stranger.send("DELETE", "/api/v1/me/sessions/" + mark, "");
        stranger.send("DELETE", "/api/v1/me/sessions", "");
        assertThat(first.get("/beranda").status()).isEqualTo(200);

        assertThat(api.send("DELETE", "/api/v1/me/sessions/" + mark, "").status())
                .isEqualTo(204);
        assertThat(first.get("/beranda").status()).isEqualTo(302);
        assertThat(second.get("/beranda").status()).isEqualTo(200);
        assertThat(api.send("DELETE", "/api/v1/me/sessions", "").status()).isEqualTo(204);
        assertThat(second.get("/beranda").status()).isEqualTo(302);
        assertThat(api.get("/api/v1/me/sessions").json().get("items").isEmpty()).isTrue();
    }

    @Test
    void keepsWhenASessionWasUsedToTheMinute() {
        var secretary = people.person("SECRETARY", "64.08");
        var browser = Web.signedInAs(secretary, port);
        browser.get("/beranda");
        var first = used(secretary);
        browser.get("/beranda");
        assertThat(used(secretary)).isEqualTo(first);

        people.asOwner(db ->
                db.sql("""
                        UPDATE database.http_session SET last_access_time = last_access_time - 61000 WHERE principal_name = :account
                        """).param("account", secretary.account().toString()).update());
        browser.get("/beranda");
        assertThat(used(secretary)).isGreaterThanOrEqualTo(first);
    }

    private long used(TestPeople.Person person) {
        return people.asOwner(
                db -> db.sql("SELECT last_access_time FROM database.http_session WHERE principal_name = :account")
                        .param("account", person.account().toString())
                        .query(Long.class)
                        .single());
    }
}
