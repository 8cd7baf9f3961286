package id.anyam.organisation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/** Boards and offices of an agency that was closed with the first of April 2025, kept by the province above it. */
@ServerTest
class AfterClosingTest {

    private static final String REFUSED =
            "Disperin contoh ditutup per 1 April 2025; masa yang dicatat di sana harus berakhir sebelum hari itu.";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private Person secretary = new Person(new UUID(0, 0), "", new UUID(0, 0));
    private UUID agency = secretary.account();
    private UUID board = agency;
    private UUID office = agency;

    @BeforeEach
    void close() {
        secretary = people.person("SECRETARY", "64");
        agency = made("""
                INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone)
                VALUES ('OPD', :id, '64', 'Dinas Perindustrian (contoh)', 'Disperin contoh', 'Asia/Makassar') RETURNING id
                """, secretary.organisation());
        board = made("""
                INSERT INTO organisation.board (organisation_id, title, starts_on, ends_on, sk_number, sk_on, sk_issuer)
                VALUES (:id, 'Pengurus (contoh)', '2024-01-01', '2028-12-31', '1/SK', '2023-12-01', 'Contoh') RETURNING id
                """, agency);
        office = made(
                "INSERT INTO organisation.office (organisation_id, title, rank) VALUES (:id, 'Ketua Harian', 3) RETURNING id",
                agency);
        made("UPDATE organisation.organisation SET closed_on = '2025-04-01' WHERE id = :id RETURNING id", agency);
    }

    @Test
    void putsNobodyIntoAnOfficeButWritesDownWhoHeldItBefore() {
        var web = Web.signedInAs(secretary, port);
        assertThat(web.get("/organisasi/" + agency + "/pengurus").page().select("tbody .chip"))
                .isEmpty();

        var whole = appoint(web, "Contoh Terlambat", "");
        assertThat(whole.status()).isEqualTo(422);
        assertThat(whole.page().select("#ends_on-error").text()).contains(REFUSED);
        assertThat(appoint(web, "Contoh Dahulu", "31/3/2025").status()).isEqualTo(303);
        assertThat(web.get("/organisasi/" + agency + "/pengurus")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Contoh Dahulu", "1 Januari 2024 – 31 Maret 2025");
    }

    @Test
    void givesNoRoleWithAnOffice() {
        made(
                "INSERT INTO access.membership (organisation_id, account_id, role, starts_on) SELECT organisation_id, account_id,"
                        + " 'ADMINISTRATOR', starts_on FROM access.membership WHERE account_id = :id RETURNING id",
                secretary.account());
        var web = Web.signedInAs(secretary, port);
        web.get("/organisasi/" + agency + "/pengurus");

        var refused = appoint(web, "Contoh Dahulu", "31/3/2025", "login", "sudah.ada", "role", "CHAIR");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#login-error").text())
                .contains("hak masuk di sana tidak dapat diberikan lagi");
    }

    @Test
    void takesNoBoardThatReachesBeyondButLetsOneBeMended() {
        var api = Api.of(secretary, people, port);
        var boards = "/api/v1/organisations/" + agency + "/boards";
        var json = """
                {"title": "%s", "starts_on": "%s", "ends_on": "%s", "sk_number": "2/SK", "sk_on": "2018-12-01", "sk_issuer": "Contoh"}
                """;

        var beyond = api.post(boards, json.formatted("Baru", "2029-01-01", "2033-12-31"));
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.json().get("detail").asString()).isEqualTo(REFUSED);
        assertThat(api.post(boards, json.formatted("Dahulu", "2019-01-01", "2023-12-31"))
                        .status())
                .isEqualTo(201);
        assertThat(mend(api, boards, json.formatted("Nama lain", "2024-01-01", "2028-12-31")))
                .isEqualTo(200);
        assertThat(mend(api, boards, json.formatted("Nama lain", "2024-01-01", "2027-12-31")))
                .isEqualTo(422);
        assertThat(mend(api, boards, json.formatted("Nama lain", "2024-01-01", "2025-03-31")))
                .isEqualTo(200);
    }

    @Test
    void takesNobodyInPastTheProgram() {
        for (var last : new String[] {"2025-04-01", "2028-12-31"}) {
            assertThatThrownBy(() -> hold(last))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("closed");
        }
        assertThat(hold("2025-03-31")).isEqualTo(1);
    }

    @Test
    void makesNoNewOfficeButLetsOneBeMended() {
        var refused = "Disperin contoh ditutup per 1 April 2025; jabatan baru tidak dapat ditambahkan lagi.";
        var offices = "/organisasi/" + agency + "/jabatan";
        var web = Web.signedInAs(secretary, port);
        web.get(offices);
        var typed = web.post(offices, "id", UUID.randomUUID().toString(), "title", "Bendahara", "rank", "5");
        assertThat(typed.status()).isEqualTo(422);
        assertThat(typed.page().select("#title-error").text()).contains(refused);
        assertThat(typed.page().select("#title").val()).isEqualTo("Bendahara");
        assertThat(web.post(offices + "/" + office, "title", "Ketua Harian I", "rank", "3")
                        .status())
                .isEqualTo(303);

        var answer = Api.of(secretary, people, port)
                .post("/api/v1" + offices.replace("organisasi", "organisations").replace("jabatan", "offices"), """
                        {"title": "Bendahara", "rank": 5}
                        """);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asString()).isEqualTo(refused);
        assertThatThrownBy(() -> made(
                        "INSERT INTO organisation.office (organisation_id, title, rank) VALUES (:id, 'Bendahara', 5) RETURNING id",
                        agency))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("closed");
    }

    private int hold(String last) {
        return people.asOwner(db -> db.sql("""
                        INSERT INTO organisation.holding (organisation_id, board_id, office_id, holder, starts_on, ends_on, sk_number)
                        VALUES (:agency, :board, :office, 'Contoh', '2024-01-01', :last, '3/SK')
                        """)
                .param("agency", agency)
                .param("board", board)
                .param("office", office)
                .param("last", LocalDate.parse(last))
                .update());
    }

    private Web.Answer appoint(Web web, String holder, String last, String... more) {
        var fields =
                new String[] {"office_id", office.toString(), "sk_number", "3/SK", "holder", holder, "ends_on", last};
        var all = Stream.concat(Stream.of(fields), Stream.of(more));
        return web.post("/organisasi/" + agency + "/pengurus/" + board + "/pemegang", all.toArray(String[]::new));
    }

    private int mend(Api api, String boards, String json) {
        return api.send("PUT", boards + "/" + board, json).status();
    }

    private UUID made(String sql, UUID id) {
        return people.asOwner(
                db -> db.sql(sql).param("id", id).query(UUID.class).single());
    }
}
