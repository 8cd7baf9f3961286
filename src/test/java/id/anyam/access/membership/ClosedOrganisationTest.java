package id.anyam.access.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestClock;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/** An agency below a province, closed with the first of April 2026. */
@ServerTest
class ClosedOrganisationTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 4, 1);
    private static final String REFUSED = "Disperin contoh ditutup per 1 April 2026";

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Person administrator = new Person(new UUID(0, 0), "", new UUID(0, 0));
    private Person mentor = administrator;

    @BeforeEach
    void close() {
        administrator = people.person("ADMINISTRATOR", "64");
        UUID agency = people.asOwner(db -> db.sql("""
                        INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone)
                        VALUES ('OPD', :parent, '64', 'Dinas Perindustrian (contoh)', 'Disperin contoh', 'Asia/Makassar')
                        RETURNING id
                        """)
                .param("parent", administrator.organisation())
                .query(UUID.class)
                .single());
        mentor = people.person("MENTOR", agency);
        people.asOwner(db -> db.sql("UPDATE organisation.organisation SET closed_on = :day WHERE id = :id")
                .param("day", CLOSED)
                .param("id", mentor.organisation())
                .update());
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void takesNobodyInOnThePage() {
        clock.set(Instant.parse("2026-03-31T15:59:00Z"));
        var web = Web.signedInAs(administrator, port);
        var list = "/anggota?organisasi=" + mentor.organisation();
        assertThat(web.get(list).page().select("#beri")).hasSize(1);

        var tooLate = give(web, "2026-04-01");
        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.page().select("#starts_on-error").text()).contains(REFUSED);

        clock.set(Instant.parse("2026-03-31T16:00:00Z"));
        var afterwards = give(web, "2026-01-01");
        assertThat(afterwards.status()).isEqualTo(422);
        assertThat(afterwards.page().select("#starts_on-error").text()).contains(REFUSED);
        assertThat(roles()).isEqualTo(1);
    }

    @Test
    void offersNoFormAndShowsItsRolesAsOver() {
        clock.set(Instant.parse("2026-04-01T03:00:00Z"));
        var page = Web.signedInAs(administrator, port)
                .get("/anggota?organisasi=" + mentor.organisation())
                .page();

        assertThat(page.select("#beri")).isEmpty();
        assertThat(page.select("[role=note]").text()).contains("Organisasi ini ditutup per 1 April 2026");
        assertThat(page.select("#daftar tbody tr").text()).contains(mentor.login(), "Sudah berakhir");
        assertThat(page.select("#daftar tbody button, #daftar tbody a")).isEmpty();
    }

    @Test
    void takesNobodyInOverTheApi() {
        clock.set(Instant.parse("2026-04-01T03:00:00Z"));
        var answer = Api.of(administrator, people, port)
                .post("/api/v1/memberships", """
                {"organisation_id": "%s", "name": "Contoh Baru", "login": "%s", "role": "MENTOR", "starts_on": "2026-01-01"}
                """.formatted(mentor.organisation(), login()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asString()).contains(REFUSED);
        assertThat(roles()).isEqualTo(1);
    }

    @Test
    void takesNobodyInPastTheProgram() {
        assertThatThrownBy(() -> people.person("MENTOR", mentor.organisation()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("closed");
    }

    private Web.Answer give(Web web, String starts) {
        return web.post(
                "/anggota",
                "organisation_id",
                mentor.organisation().toString(),
                "name",
                "Contoh Baru",
                "login",
                login(),
                "role",
                "MENTOR",
                "starts_on",
                starts);
    }

    private long roles() {
        return people.asOwner(db -> db.sql("SELECT count(*) FROM access.membership WHERE organisation_id = :id")
                .param("id", mentor.organisation())
                .query(Long.class)
                .single());
    }

    private static String login() {
        return "baru." + UUID.randomUUID().toString().substring(0, 8);
    }
}
