package id.anyam.organisation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.ServerTest;
import id.anyam.TestClock;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import id.anyam.Web.Answer;
import id.anyam.web.Findable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class BoardTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    List<Findable> findables;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void isEnteredWithItsOfficesAndHolders() {
        var office = new Entered(people.person("SECRETARY", "62.01"));
        var page = office.appoint("holder", "Contoh Ketua", "title_before", "Hj.", "title_after", "S.E.")
                .page();

        assertThat(page.select("tbody").text())
                .contains("Ketua Harian", "Hj. Contoh Ketua, S.E.", "Kepala Dinas Perindustrian");
        assertThat(page.select(".facts").text()).contains("1/SK/2026 (contoh)", "Belum dikukuhkan");
        var again = office.web.post(
                office.path + "/pengurus/baru",
                "title",
                "Lain (contoh)",
                "starts_on",
                "31/12/2030",
                "ends_on",
                "30/12/2035",
                "sk_number",
                "2/SK",
                "sk_on",
                "1/12/2030",
                "sk_issuer",
                "Ketua Umum");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".summary").text()).contains("tumpang tindih dengan Pengurus (contoh)");
        assertThat(office.appoint("holder", "Contoh Kedua")
                        .page()
                        .select(".summary")
                        .text())
                .contains("Ketua Harian pada masa itu dipegang Hj. Contoh Ketua, S.E.");
        assertThat(new Web(port).get(office.path).page().select("main").text()).contains("Hj. Contoh Ketua, S.E.");
        assertThat(new Web(port)
                        .get("/api/v1/organisations/" + office.organisation + "/boards/" + office.board + "/holdings")
                        .text())
                .contains("\"holder\":\"Contoh Ketua\"", "\"ends_on\":\"2030-12-31\"");
    }

    @Test
    void letsAReplacementServeTheRemainingTermAndEndsTheRightsOfTheOneReplaced() throws Exception {
        var office = new Entered(people.person("SECRETARY", "62.02"));
        var account = people.person("MENTOR", "62.02");
        office.appoint("holder", "Contoh Pertama", "login", account.login(), "role", "CHAIR");
        var first = holding(office, "Contoh Pertama");
        assertThat(membership(account)).isEqualTo("2026-01-01 2030-12-31");
        assertThat(office.appoint(
                                "holder", "Contoh Pengganti", "replaces_id", first.toString(), "starts_on", "1/6/2027")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Contoh Pengganti", "1 Juni 2027 – 31 Desember 2030", "menggantikan Contoh Pertama");

        assertThat(membership(account)).isEqualTo("2026-01-01 2027-05-31");
        clock.set(Instant.parse("2027-05-31T16:59:00Z"));
        assertThat(roles(account)).contains("CHAIR");
        clock.set(Instant.parse("2027-05-31T17:01:00Z"));
        assertThat(roles(account)).doesNotContain("CHAIR");
    }

    @Test
    void refusesAReplacementWhoWouldServeLongerThanTheOneReplaced() {
        var office = new Entered(people.person("SECRETARY", "62.10"));
        office.appoint("holder", "Contoh Pertama", "ends_on", "30/6/2028");
        var first = holding(office, "Contoh Pertama").toString();
        var tooLong = office.appoint(
                "holder", "Contoh Kedua", "replaces_id", first, "starts_on", "1/6/2027", "ends_on", "1/7/2028");

        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select(".summary").text())
                .contains("sisa masa bakti", "paling lama sampai 30 Juni 2028");
        assertThat(holdings(office)).isEqualTo(1);
    }

    @Test
    void endsARoleEvenWhenACouncilAboveShortensTheTerm() {
        var office = new Entered(people.person("SECRETARY", "62.03"));
        var account = people.person("MENTOR", "62.03");
        office.appoint("holder", "Contoh Ketua", "login", account.login(), "role", "SECRETARY");
        var province = Web.signedInAs(people.person("SECRETARY", "62"), port);
        var path =
                office.path + "/pengurus/" + office.board + "/pemegang/" + holding(office, "Contoh Ketua") + "/akhir";
        province.get(path);
        assertThat(province.post(path, "ends_on", "1/1/2031")
                        .page()
                        .select(".summary")
                        .text())
                .contains("Hari terakhir");
        assertThat(province.submit(path, "ends_on", "30/6/2026").status()).isEqualTo(200);

        assertThat(membership(account)).isEqualTo("2026-01-01 2026-06-30");
    }

    @Test
    void saysWhenALoginIsUnknownAndKeepsWhatWasTyped() {
        var office = new Entered(people.person("SECRETARY", "62.04"));
        var answer = office.appoint("holder", "Contoh Ketua", "login", "tidak.ada", "role", "CHAIR");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#login-error").text()).contains("tidak.ada");
        assertThat(answer.page().select("#holder").val()).isEqualTo("Contoh Ketua");
        assertThat(holdings(office)).isZero();
    }

    @Test
    void isNotForOthersToWrite() {
        var office = new Entered(people.person("SECRETARY", "62.05"));
        for (var person : List.of(
                people.person("CHAIR", "62.05"),
                people.person("SECRETARY", "62.06"),
                people.person("SECRETARY", "63"))) {
            assertThat(Web.signedInAs(person, port)
                            .get(office.path + "/pengurus/" + office.board)
                            .status())
                    .isEqualTo(404);
            assertThatThrownBy(() -> person.run(() -> transaction.executeWithoutResult(_ -> db.sql(
                                    "INSERT INTO organisation.office (organisation_id, title, rank) VALUES (:id, 'Selundupan', 1)")
                            .param("id", office.organisation)
                            .update())))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void isFoundByNameWhateverTitles() {
        var office = new Entered(people.person("SECRETARY", "62.07"));
        office.appoint("holder", "Contoh Tercari Unik");
        clock.set(Instant.parse("2026-06-01T00:00:00Z"));

        assertThat(findables.stream().flatMap(one -> one.find("Dr. Hj. contoh tercari unik, M.Sn.", 5).stream()))
                .anySatisfy(found -> assertThat(found.label()).contains("Contoh Tercari Unik · Ketua Harian"));
    }

    @Test
    void letsAnOfficeAndANameBeMendedAndAnOfficeBeClosedOnlyWhenNobodyHoldsIt() {
        var office = new Entered(people.person("SECRETARY", "62.08"));
        office.appoint("holder", "Contoh Salah Tlis");
        clock.set(Instant.parse("2026-06-01T00:00:00Z"));
        var name = office.path + "/pengurus/" + office.board + "/pemegang/" + holding(office, "Contoh Salah Tlis");
        assertThat(office.web.get(name).page().select("#holder").val()).isEqualTo("Contoh Salah Tlis");
        assertThat(office.web
                        .submit(name, "holder", "Contoh Salah Tulis", "sk_number", "3/SK (contoh)")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Contoh Salah Tulis");
        var one = office.path + "/jabatan/" + office.office;
        assertThat(office.web
                        .submit(one, "title", "Ketua Pelaksana", "rank", "2")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Ketua Pelaksana");
        office.web.get(one + "/penutupan");

        var refused = office.web.post(one + "/penutupan");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".summary").text()).contains("masih dipegang Contoh Salah Tulis");
    }

    private UUID holding(Entered office, String holder) {
        return people.asOwner(owner -> owner.sql(
                        "SELECT id FROM organisation.holding WHERE organisation_id = :id AND holder = :holder")
                .param("id", office.organisation)
                .param("holder", holder)
                .query(UUID.class)
                .single());
    }

    private long holdings(Entered office) {
        return people.asOwner(
                owner -> owner.sql("SELECT count(*) FROM organisation.holding WHERE organisation_id = :id")
                        .param("id", office.organisation)
                        .query(Long.class)
                        .single());
    }

    private String membership(Person person) {
        return people.asOwner(owner -> owner.sql(
                        "SELECT starts_on || ' ' || ends_on FROM access.membership WHERE account_id = :id AND holding_id IS NOT NULL")
                .param("id", person.account())
                .query(String.class)
                .single());
    }

    private String roles(Person person) throws Exception {
        return person.call(() -> transaction.execute(_ -> db.sql("SELECT current_setting('anyam.roles')")
                .query(String.class)
                .single()));
    }

    /** A board from 2026 to 2030 with the office of Ketua Harian, entered on screen. */
    private class Entered {

        final UUID organisation;
        final Web web;
        final String path;
        final String board;
        final String office;

        Entered(Person secretary) {
            organisation = secretary.organisation();
            web = Web.signedInAs(secretary, port);
            path = "/organisasi/" + organisation;
            board = web.get(path + "/pengurus/baru")
                    .page()
                    .select("input[name=id]")
                    .val();
            var made = web.submit(
                    path + "/pengurus/baru",
                    "id",
                    board,
                    "title",
                    "Pengurus (contoh)",
                    "starts_on",
                    "2026-01-01",
                    "ends_on",
                    "31 Desember 2030",
                    "sk_number",
                    "1/SK/2026 (contoh)",
                    "sk_on",
                    "1/12/2025",
                    "sk_issuer",
                    "Ketua Dekranasda Provinsi");
            assertThat(made.status()).isEqualTo(200);
            office = web.get(path + "/jabatan").page().select("input[name=id]").val();
            web.submit(
                    path + "/jabatan",
                    "id",
                    office,
                    "title",
                    "Ketua Harian",
                    "rank",
                    "3",
                    "ex_officio",
                    "Kepala Dinas Perindustrian");
        }

        Answer appoint(String... fields) {
            var all = new java.util.ArrayList<>(List.of("office_id", office, "sk_number", "3/SK (contoh)"));
            all.addAll(List.of(fields));
            all.addAll(List.of("id", UUID.randomUUID().toString()));
            web.get(path + "/pengurus");
            return web.submit(path + "/pengurus/" + board + "/pemegang", all.toArray(String[]::new));
        }
    }
}
