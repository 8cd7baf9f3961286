package id.anyam.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ContentPolicyTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void isSentToThePublicAndWithWhatIsRefused() {
        var web = new Web(port);

        letsNoScriptInButOurOwn(web.get("/"), 200);
        letsNoScriptInButOurOwn(web.get("/masuk"), 200);
        letsNoScriptInButOurOwn(web.get("/tidak-ada"), 404);
        letsNoScriptInButOurOwn(web.get("/program//x"), 400);
        letsNoScriptInButOurOwn(web.get("/api/v1/activities"), 401);
    }

    @Test
    void isSentToWhoSignedIn() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        letsNoScriptInButOurOwn(web.get("/beranda"), 200);
        letsNoScriptInButOurOwn(web.get("/program"), 200);
        letsNoScriptInButOurOwn(web.get("/program/00000000-0000-0000-0000-000000000000"), 404);
    }

    private static void letsNoScriptInButOurOwn(Web.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        var policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        assertThat(Arrays.asList(policies.getFirst().split(";\\s*")))
                .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "base-uri 'none'")
                .noneMatch(rule -> rule.contains("http") || rule.contains("*"));
        assertThat(answer.page().select("script:not([src])")).isEmpty();
    }
}
