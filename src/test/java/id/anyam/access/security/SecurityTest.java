package id.anyam.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import id.anyam.access.AccountTrail;
import id.anyam.web.ExcelReading;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The security of accounts: told to their own people and to the administrators of their organisations. */
@ServerTest
class SecurityTest {

    @Autowired
    TestPeople people;

    @Autowired
    AccountTrail trail;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Test
    void tellsItsPersonWhatHappened() {
        var person = people.person("SECRETARY", "64.08");
        refused(person.login(), "bukan-sandinya");
        var elsewhere = Web.signedInAs(person, port);
        var web = Web.signedInAs(person, port);
        var token = UUID.randomUUID().toString();
        web.get("/akun/token");
        web.post(
                "/akun/token",
                "id",
                token,
                "nama",
                "Contoh lembar",
                "organisasi",
                person.organisation().toString(),
                "sampai",
                LocalDate.now().plusDays(30).toString());
        web.post("/akun/token/" + token + "/pencabutan");
        web.get("/akun/sandi");
        web.post(
                "/akun/sandi",
                "sekarang",
                TestPeople.PASSWORD,
                "baru",
                "kursi-rotan-baru-2026",
                "ulang",
                "kursi-rotan-baru-2026");
        elsewhere.get("/masuk");

        var rows = web.get("/akun/keamanan").page().select("#daftar tbody tr").eachText();

        assertThat(kinds(web))
                .containsExactlyInAnyOrder(
                        "REFUSED",
                        "SIGNED_IN",
                        "SIGNED_IN",
                        "TOKEN_MADE",
                        "TOKEN_REVOKED",
                        "PASSWORD_CHANGED",
                        "SESSION_ENDED");
        assertThat(rows)
                .anyMatch(row -> row.startsWith("Token “Contoh lembar” dicabut"))
                .anyMatch(row -> row.startsWith("Kata sandi diganti"))
                .anyMatch(row -> row.startsWith("Ditolak: kata sandi salah") && row.contains("127.0.0.*"));
        assertThat(ExcelReading.rows(web.get("/akun/keamanan/unduhan.xlsx").bytes()))
                .anyMatch(row -> row.cells().contains("Kata sandi diganti"));
        web.post("/keluar");
        assertThat(kinds(Api.of(person, people, port))).contains("SIGNED_OUT");
    }

    @Test
    void isReadByAdministratorsOfTheirOrganisationAndNobodyElse() {
        var person = people.person("MENTOR", "64.09");
        Web.signedInAs(person, port);

        assertThat(seenBy(people.person("ADMINISTRATOR", "64.09"), person)).isTrue();
        assertThat(seenBy(people.person("ADMINISTRATOR", "64.11"), person)).isFalse();
        assertThat(seenBy(people.person("ADMINISTRATOR", "64"), person)).isFalse();
        assertThat(Web.signedInAs(people.person("SECRETARY", "64.09"), port)
                        .get("/keamanan")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isNoLongerReadOnceTheRoleEnded() {
        var person = people.person("MENTOR", "64.09");
        Web.signedInAs(person, port);
        people.asOwner(db -> db.sql("UPDATE access.membership SET ends_on = '2001-01-01' WHERE account_id = :account")
                .param("account", person.account())
                .update());

        assertThat(seenBy(people.person("ADMINISTRATOR", "64.09"), person)).isFalse();
    }

    @Test
    void keepsNothingThatWasTyped() {
        var person = people.person("SECRETARY", "64.08");
        refused(person.login(), "rahasia-yang-diketik");
        refused("rahasia-sebagai-nama", "rahasia-yang-diketik");

        var all = people.asOwner(db -> db.sql("SELECT string_agg(e::text, ' ') FROM access.account_event e")
                .query(String.class)
                .single());

        assertThat(all)
                .contains(person.account().toString())
                .doesNotContain("rahasia")
                .doesNotContain("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO access.account_event (account_id, at, kind, name, network, device) VALUES (:account, now(), 'SIGNED_IN', '', '', '')",
                "UPDATE access.account_event SET kind = 'SIGNED_OUT' WHERE account_id = :account",
                "DELETE FROM access.account_event WHERE account_id = :account"
            })
    void isNeitherWrittenNorChangedByTheProgram(String statement) {
        var person = people.person("SECRETARY", "64.08");

        assertThatThrownBy(() -> as(person, statement, person)).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void isNotedOfOnesOwnAccountOnly() {
        var person = people.person("SECRETARY", "64.08");
        var other = people.person("CHAIR", "64.08");

        assertThatThrownBy(() -> person.run(() -> trail.note(other.account(), AccountTrail.Happening.TOKEN_MADE, "x")))
                .rootCause()
                .hasMessageContaining("not one's own account");
        assertThatThrownBy(() -> person.run(() -> trail.note(other.account(), AccountTrail.Happening.LINK_MADE, "")))
                .rootCause()
                .hasMessageContaining("not one's own account");
        assertThatThrownBy(() -> trail.note(other.account(), AccountTrail.Happening.SET_UP, ""))
                .rootCause()
                .hasMessageContaining("not one's own account");
    }

    @Test
    void isForgottenWhenItsTimeIsOver() {
        var person = people.person("SECRETARY", "64.08");
        for (var months : List.of(11, 13)) {
            people.asOwner(db -> db.sql("""
                            INSERT INTO access.account_event (account_id, at, kind, name, network, device)
                            VALUES (:account, now() - make_interval(months => :months), 'SIGNED_OUT', '', '', '')
                            """)
                    .param("account", person.account())
                    .param("months", months)
                    .update());
        }

        var web = Web.signedInAs(person, port);

        assertThat(kinds(web)).containsExactly("SIGNED_IN", "SIGNED_OUT");
        assertThat(web.get("/akun/keamanan").text())
                .contains("disimpan 12 bulan")
                .contains("bawaan program");
    }

    private boolean seenBy(Person reader, Person person) {
        var onScreen = Web.signedInAs(reader, port)
                .get("/keamanan?cari=" + person.login())
                .page();
        var overApi = Api.of(reader, people, port).get("/api/v1/security-events?q=" + person.login());
        assertThat(overApi.json().get("items").isEmpty())
                .isEqualTo(onScreen.select("#daftar tbody tr").isEmpty());
        return onScreen.select("#daftar").text().contains(person.login());
    }

    private void refused(String login, String password) {
        var web = new Web(port);
        web.get("/masuk");
        assertThat(web.post("/masuk", "login", login, "sandi", password)
                        .location()
                        .orElse(""))
                .contains("salah");
    }

    private static List<String> kinds(Web web) {
        return java.util.regex.Pattern.compile("\"kind\":\"([A-Z_]+)\"")
                .matcher(web.get("/api/v1/me/security-events").text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> kinds(Api api) {
        return api.get("/api/v1/me/security-events")
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("kind").asString())
                .toList();
    }

    private void as(Person person, String statement, Person whose) {
        person.run(() -> transaction.executeWithoutResult(
                _ -> db.sql(statement).param("account", whose.account()).update()));
    }
}
