package id.anyam.access.membership;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestClock;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rights begin and end at the midnight of the place, whatever the time elsewhere. */
@ServerTest
class MidnightTest {

    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"36.74,Asia/Jakarta", "64.08,Asia/Makassar", "91,Asia/Jayapura"})
    void endsTheRightsOfATerm(String region, String zone) {
        var midnight = LAST.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
        var person = people.person("SECRETARY", region);
        dates(person, "ends_on", LAST);

        assertRightsEndAt(midnight, person);
    }

    @ParameterizedTest
    @CsvSource({"36.74,Asia/Jakarta", "64.08,Asia/Makassar", "91,Asia/Jayapura"})
    void beginsTheRightsOfATerm(String region, String zone) {
        var midnight = LAST.atStartOfDay(ZoneId.of(zone)).toInstant();
        var person = people.person("SECRETARY", region);
        dates(person, "starts_on", LAST);
        clock.set(midnight.minusSeconds(1));
        var web = Web.signedInAs(person, port);

        assertThat(web.get("/anggota").status()).isEqualTo(404);
        assertThat(acting(person, midnight.minusSeconds(1))).isFalse();
        clock.set(midnight);
        assertThat(web.get("/anggota").status()).isEqualTo(200);
        assertThat(acting(person, midnight)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"36.74,Asia/Jakarta", "64.08,Asia/Makassar", "91,Asia/Jayapura"})
    void endsTheRightsInAnOrganisationThatCloses(String region, String zone) {
        var midnight = LAST.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
        var person = people.person("SECRETARY", agencyOf(region, zone));
        people.asOwner(db -> db.sql("UPDATE organisation.organisation SET closed_on = :day WHERE id = :id")
                .param("day", LAST.plusDays(1))
                .param("id", person.organisation())
                .update());

        var web = assertRightsEndAt(midnight, person);
        assertThat(web.get("/beranda").page().select(".empty").text())
                .contains("Disperin contoh ditutup sejak 1 April 2027");
    }

    /** On the page, over the API and in the database; the person's window is left open. */
    private Web assertRightsEndAt(Instant midnight, Person person) {
        clock.set(midnight.minusSeconds(1));
        var web = Web.signedInAs(person, port);
        var api = Api.of(person, people, port);

        assertThat(web.get("/anggota").status()).isEqualTo(200);
        assertThat(api.get("/api/v1/memberships").status()).isEqualTo(200);
        assertThat(acting(person, midnight.minusSeconds(1))).isTrue();
        clock.set(midnight);
        assertThat(web.get("/anggota").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/memberships").status()).isEqualTo(404);
        assertThat(acting(person, midnight)).isFalse();
        return web;
    }

    private UUID agencyOf(String region, String zone) {
        return people.asOwner(db -> db.sql("""
                        INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone)
                        VALUES ('OPD', :parent, :region, 'Dinas Perindustrian (contoh)', 'Disperin contoh', :zone) RETURNING id
                        """)
                .param("parent", people.council(region))
                .param("region", region)
                .param("zone", zone)
                .query(UUID.class)
                .single());
    }

    private void dates(Person person, String column, LocalDate day) {
        people.asOwner(db -> db.sql("UPDATE access.membership SET " + column + " = :day WHERE account_id = :account")
                .param("day", day)
                .param("account", person.account())
                .update());
    }

    private boolean acting(Person person, Instant at) {
        return people.asOwner(db -> db.sql("""
                        WITH entered AS MATERIALIZED (SELECT access.enter(:account, :organisation, :at)::text AS done)
                        SELECT access.organisation() FROM entered
                        """)
                .param("account", person.account())
                .param("organisation", person.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject(1, UUID.class) != null)
                .single());
    }
}
