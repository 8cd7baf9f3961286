package id.anyam.access.membership;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class MembershipTest {

    private static final String PASSWORD = "tiga perahu biru di kali";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void letsANewPersonInByALinkThatWorksOnce() {
        var secretary = people.person("SECRETARY", "64.08");
        var web = Web.signedInAs(secretary, port);
        web.get("/anggota");
        var login = login();
        var link = URI.create(give(web, secretary.organisation(), login, "MENTOR")
                        .page()
                        .select("code.secret")
                        .text())
                .getPath();

        var newcomer = new Web(port);
        newcomer.get(link);
        assertThat(newcomer.post(link, "baru", "sandi12345", "ulang", "sandi12345")
                        .status())
                .isEqualTo(422);
        assertThat(newcomer.post(link, "baru", PASSWORD, "ulang", PASSWORD).status())
                .isEqualTo(303);
        assertThat(newcomer.get(link).status()).isEqualTo(404);
        newcomer.get("/masuk");
        assertThat(newcomer.post("/masuk", "login", login, "sandi", PASSWORD).location())
                .contains("/beranda");
        assertThat(web.get("/anggota?cari=" + login).page().select("tbody tr")).hasSize(1);
    }

    @Test
    void letsInAgainWhoForgotThePasswordAndEndsTheOldSessions() {
        var mentor = people.person("MENTOR", "64.08");
        var old = Web.signedInAs(mentor, port);
        var administrator = Web.signedInAs(people.person("ADMINISTRATOR", "64.08"), port);
        var shown = renew(administrator, mentor).page();
        assertThat(shown.select(".card--warn h2").text()).isEqualTo("Tautan masuk untuk Contoh " + mentor.login());
        var link = URI.create(shown.select("code.secret").text()).getPath();

        assertThat(old.get("/akun").status()).isEqualTo(200);
        var visitor = new Web(port);
        visitor.get(link);
        assertThat(visitor.post(link, "baru", PASSWORD, "ulang", PASSWORD).status())
                .isEqualTo(303);

        assertThat(old.get("/akun").status()).isEqualTo(302);
        visitor.get("/masuk");
        assertThat(visitor.post("/masuk", "login", mentor.login(), "sandi", TestPeople.PASSWORD)
                        .location()
                        .orElse(""))
                .contains("salah");
        assertThat(visitor.post("/masuk", "login", mentor.login(), "sandi", PASSWORD)
                        .location())
                .contains("/beranda");
    }

    @Test
    void opensNobodysDoorWhoHasRolesElsewhereAndNobodysForASecretary() {
        var busy = people.person("MENTOR", "64.08");
        people.asOwner(db -> db.sql("""
                INSERT INTO access.membership (organisation_id, account_id, role, starts_on)
                VALUES (:elsewhere, :account, 'AUDITOR', '2000-01-01')
                """)
                .param("elsewhere", people.council("36.74"))
                .param("account", busy.account())
                .update());
        var chair = people.person("CHAIR", "64.08");
        var secretary = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        var administrator = Web.signedInAs(people.person("ADMINISTRATOR", "64.08"), port);

        assertThat(renew(administrator, busy).status()).isEqualTo(422);
        assertThat(renew(administrator, chair).page().select("code.secret")).hasSize(1);
        assertThat(secretary.get("/anggota?cari=" + chair.login()).page().select("form[action$=/undangan]"))
                .isEmpty();
    }

    @Test
    void closesALinkWhenItsPersonChoosesAPasswordMeanwhile() {
        var chair = people.person("CHAIR", "64.08");
        var administrator = Web.signedInAs(people.person("ADMINISTRATOR", "64.08"), port);
        var link = URI.create(
                        renew(administrator, chair).page().select("code.secret").text())
                .getPath();
        assertThat(new Web(port).get(link).status()).isEqualTo(200);

        var own = Web.signedInAs(chair, port);
        own.get("/akun/sandi");
        assertThat(own.post("/akun/sandi", "sekarang", TestPeople.PASSWORD, "baru", PASSWORD, "ulang", PASSWORD)
                        .status())
                .isEqualTo(303);

        assertThat(new Web(port).get(link).status()).isEqualTo(404);
        assertThat(new Web(port).get(link).page().select("h1").text()).startsWith("Tautan ini sudah dipakai");
    }

    private static Web.Answer renew(Web web, Person person) {
        var row = web.get("/anggota?cari=" + person.login()).page();
        return web.post(row.select("form[action$=/undangan]").attr("action"));
    }

    @Test
    void offersNothingAtOnesOwnRole() {
        var administrator = people.person("ADMINISTRATOR", "64.08");
        var other = people.person("ADMINISTRATOR", "64.08");
        var web = Web.signedInAs(administrator, port);

        assertThat(acts(web, administrator)).isEmpty();
        assertThat(acts(web, other)).containsExactly("Lupa sandi", "Cabut peran");
    }

    @Test
    void offersASecretaryNoEndOfAnAdministratorsRole() {
        var administrator = people.person("ADMINISTRATOR", "64.08");
        var chair = people.person("CHAIR", "64.08");
        var secretary = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        assertThat(acts(secretary, administrator)).isEmpty();
        assertThat(acts(secretary, chair)).containsExactly("Cabut peran");
    }

    private static List<String> acts(Web web, Person person) {
        return web.get("/anggota?cari=" + person.login())
                .page()
                .select("#daftar tbody button, #daftar tbody a")
                .eachText();
    }

    @Test
    void endsTheRightsAtOnceWithAReason() {
        var administrator = people.person("ADMINISTRATOR", "64.08");
        var secretary = people.person("SECRETARY", "64.08");
        var hers = Web.signedInAs(secretary, port);
        var web = Web.signedInAs(administrator, port);
        var row = web.get("/anggota?cari=" + secretary.login()).page();
        var path = row.select("a[href$=/pencabutan]").attr("href");

        web.get(path);
        assertThat(web.post(path, "reason", "").status()).isEqualTo(422);
        assertThat(hers.get("/anggota").status()).isEqualTo(200);
        assertThat(web.post(path, "reason", "Masa tugas selesai").status()).isEqualTo(303);
        assertThat(hers.get("/anggota").status()).isEqualTo(404);
    }

    @Test
    void keepsTheMakingOfAdministratorsToAdministrators() {
        var secretary = people.person("SECRETARY", "64.08");
        var web = Web.signedInAs(secretary, port);
        web.get("/anggota");

        var refused = give(web, secretary.organisation(), login(), "ADMINISTRATOR");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#role-error").text()).isNotEmpty();
    }

    @Test
    void reachesOnlyOnesOwnCouncilAndAnAdministratorsThoseBelow() {
        var province = people.council("64");
        var below = people.council("64.08");
        var secretary = Web.signedInAs(people.person("SECRETARY", "64"), port);
        var administrator = Web.signedInAs(people.person("ADMINISTRATOR", "64"), port);
        secretary.get("/anggota");

        assertThat(secretary.get("/anggota?organisasi=" + below).status()).isEqualTo(404);
        assertThat(give(secretary, below, login(), "MENTOR").status()).isEqualTo(404);
        assertThat(administrator.get("/anggota?organisasi=" + below).status()).isEqualTo(200);
        assertThat(give(administrator, below, login(), "MENTOR").status()).isEqualTo(200);
        assertThat(administrator
                        .get("/anggota?organisasi=" + people.council("36.74"))
                        .status())
                .isEqualTo(404);
        assertThat(administrator.get("/anggota?organisasi=" + province).status())
                .isEqualTo(200);
    }

    @Test
    void doesNotTellTheNameBehindALogin() {
        Person other = people.person("SECRETARY", "36.74");
        var secretary = people.person("SECRETARY", "64.08");
        var web = Web.signedInAs(secretary, port);
        web.get("/anggota");

        var refused = give(web, secretary.organisation(), other.login(), "MENTOR");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).doesNotContain("Contoh " + other.login());
    }

    @Test
    void isGivenOnceHoweverOftenAndAtOnceAProgramAsks() throws Exception {
        var secretary = people.person("SECRETARY", "64.08");
        var api = Api.of(secretary, people, port);
        var login = login();
        var body = """
                {"name": "Contoh Baru", "login": "%s", "role": "MENTOR", "starts_on": "2026-01-01"}
                """.formatted(login);
        var key = UUID.randomUUID().toString();
        Callable<Api.Answer> ask = () -> api.post("/api/v1/memberships", body, "Idempotency-Key", key);

        var bodies = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var asked : threads.invokeAll(java.util.Collections.nCopies(6, ask))) {
                assertThat(asked.get().status()).isEqualTo(201);
                assertThat(asked.get().header("Location")).isPresent();
                bodies.add(asked.get().response().body());
            }
        }

        assertThat(bodies).containsOnly(bodies.getFirst());
        int given = people.asOwner(db -> db.sql(
                        "SELECT count(*) FROM access.membership m JOIN access.account a ON a.id = m.account_id WHERE a.login = :login")
                .param("login", login)
                .query(Integer.class)
                .single());
        assertThat(given).isEqualTo(1);
    }

    @Test
    void isGivenOnceWhenTheSameFormIsSentTwice() {
        var secretary = people.person("SECRETARY", "64.08");
        var web = Web.signedInAs(secretary, port);
        var login = login();
        var form = web.get("/anggota").page().select("#beri input[name=id]").val();
        var fields = new String[] {
            "id",
            form,
            "organisation_id",
            secretary.organisation().toString(),
            "name",
            "Contoh Baru",
            "login",
            login,
            "role",
            "MENTOR",
            "starts_on",
            "2026-01-01"
        };

        assertThat(web.post("/anggota", fields).page().select("code.secret")).hasSize(1);
        assertThat(web.post("/anggota", fields).status()).isEqualTo(200);

        assertThat(web.get("/anggota?peran=MENTOR&cari=" + login).page().select("#daftar tbody tr"))
                .hasSize(1);
        assertThat(web.get("/anggota?peran=CHAIR&cari=" + login).page().select("#daftar .empty"))
                .hasSize(1);
    }

    private static Web.Answer give(Web web, UUID organisation, String login, String role) {
        return web.post(
                "/anggota",
                "id",
                UUID.randomUUID().toString(),
                "organisation_id",
                organisation.toString(),
                "name",
                "Contoh Baru",
                "login",
                login,
                "role",
                role,
                "starts_on",
                "2026-01-01",
                "ends_on",
                "");
    }

    private static String login() {
        return "baru." + UUID.randomUUID().toString().substring(0, 8);
    }
}
