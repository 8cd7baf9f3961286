package id.anyam.region.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import id.anyam.organisation.Organisations;
import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.RegionKind;
import id.anyam.region.Regions;
import id.anyam.shared.Check;
import id.anyam.shared.Checkup;
import id.anyam.shared.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What changes here is the map that all other tests read; so none of them meets it afterwards. */
@ServerTest
@DirtiesContext
class RegionChangesTest {

    private static final LocalDate ON = LocalDate.of(2026, 1, 1);
    private static final Decree DECREE = new Decree("UU 99 Tahun 2025 (contoh)", ON);

    @Autowired
    TestPeople people;

    @Autowired
    RegionChanges changes;

    @Autowired
    Regions regions;

    @Autowired
    Organisations organisations;

    @Autowired
    List<Checkup> checkups;

    @Autowired
    TransactionTemplate template;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    @Test
    void touchesOnlyWhatBelongsToTheRegion() throws Exception {
        var national = people.person("ADMINISTRATOR", "00");
        var moving = people.person("SECRETARY", "95.01");
        people.person("SECRETARY", "35.01");
        var agency = agencyOf("95.01");
        var everything = EverythingElse.asItStands(people);

        enter(national, new Act.Split(code("95"), code("98"), RegionKind.PROVINCE, "Papua Contoh"));
        var founded = organisations.councilOf(code("98")).orElseThrow();
        enter(national, new Act.Move(code("95.01"), code("98.01")));

        everything.isUntouchedBut(Set.of(
                "95.01",
                "98",
                founded.id().value().toString(),
                moving.organisation().toString(),
                agency.toString()));
        var council = organisations.councilOf(code("98.01")).orElseThrow();
        assertThat(council.id().value()).isEqualTo(moving.organisation());
        assertThat(council.parent()).contains(founded.id());
        assertThat(founded.zone()).hasToString("Asia/Jayapura");
        assertThat(councilsIn(2025))
                .doesNotContain(founded.id().value())
                .contains(council.id().value());
        assertThat(councilsIn(2026)).contains(founded.id().value(), council.id().value());
        var country = Web.signedInAs(people.person("SECRETARY", "00"), port);
        assertThat(country.get("/kinerja?tahun=2025&daerah=98")
                        .page()
                        .select("#daerah tbody tr")
                        .text())
                .as("what its regency did before the province was founded")
                .contains("Jayawijaya");
        assertThat(new Web(port)
                        .get("/organisasi/" + founded.id().value())
                        .page()
                        .select(".facts")
                        .text())
                .contains("Berdiri sejak 1 Januari 2026");
        assertThat(founded.stoodIn(2025)).isFalse();
        assertThat(founded.stoodIn(2026)).isTrue();
        assertThat(organisations.bidangs(founded.id())).hasSize(6);
        assertThat(line(council.id().value()))
                .containsExactlyInAnyOrder(founded.id().value(), people.council("00"));
        assertThat(line(agency))
                .containsExactlyInAnyOrder(council.id().value(), founded.id().value(), people.council("00"));
        assertThat(Web.signedInAs(moving, port)
                        .get("/wilayah")
                        .page()
                        .select(".bar")
                        .text())
                .contains("Dekranasda");
        assertThat(regions.successors(code("95.01"), LocalDate.of(2025, 12, 31)))
                .extracting(Region::code)
                .containsExactly(code("95.01"));
        assertThat(regions.successors(code("95.01"), ON))
                .extracting(Region::code)
                .containsExactly(code("98.01"));
        assertThat(regions.children(code("98.01"))).isNotEmpty();
        assertThat(regions.children(code("95.01"))).isEmpty();
        plansNothingForTheYearsBefore("98");
    }

    private void plansNothingForTheYearsBefore(String region) {
        var nation = Api.of(people.person("SECRETARY", "00"), people, port);
        var founded = Api.of(people.person("SECRETARY", region), people, port);
        var addressed = "/api/v1/programmes/"
                + nation.post("/api/v1/programmes", programme(2025))
                        .json()
                        .get("id")
                        .asString();
        assertThat(nation.post(addressed + "/publication", "{}").status()).isEqualTo(200);

        assertThat(List.of(
                        founded.post("/api/v1/programmes", programme(2025)),
                        founded.send("PUT", addressed + "/adoption", "{\"answer\": \"ADOPTED\"}")))
                .allSatisfy(refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.response().body()).contains("tidak ada pada tahun 2025");
                });
        assertThat(founded.post("/api/v1/programmes", programme(2026)).status()).isEqualTo(201);
    }

    private static String programme(int year) {
        return """
                {"year": %d, "code": "B-%d", "title": "Perajin provinsi baru", "purpose": "Perajin dikenal",
                 "target": "Semua perajin", "indicators": [{"name": "Perajin terdata", "definition": "Perajin yang tercatat",
                 "unit": "orang", "target": 100}]}
                """.formatted(year, year);
    }

    @Test
    void dissolvesACouncilOnlyWhenNothingIsLeftWithin() throws Exception {
        var national = people.person("ADMINISTRATOR", "00");
        var partner = agencyOf("93.03");
        var act = new Act.Merge(code("93.03"), code("93.02"));
        assertThatThrownBy(() -> enter(national, act))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("move-first");

        var dissolved = people.person("SECRETARY", "93.03");
        var theirs = Web.signedInAs(dissolved, port);
        assertThat(theirs.get("/anggota").status()).isEqualTo(200);
        var number = 70;
        for (var kecamatan : regions.children(code("93.03"))) {
            enter(national, new Act.Move(kecamatan.code(), code("93.02." + number++)));
        }
        var closing = people.council("93.03");
        var everything = EverythingElse.asItStands(people);
        enter(national, act);
        everything.isUntouchedBut(Set.of("93.03", closing.toString(), partner.toString()));
        assertThat(checkups.stream().flatMap(checkup -> checkup.checks().stream()))
                .filteredOn(check -> List.of("Wilayah dan pulau", "Dewan").contains(check.name()))
                .hasSize(2)
                .allSatisfy(check ->
                        assertThat(check.look().call().level()).as(check.name()).isEqualTo(Check.Level.GOOD));

        assertThat(organisations.councilOf(code("93.03"))).isEmpty();
        assertThat(organisations
                        .find(new id.anyam.organisation.OrganisationId(closing))
                        .orElseThrow()
                        .closedOn())
                .contains(ON);
        assertThat(organisations
                        .find(new id.anyam.organisation.OrganisationId(partner))
                        .orElseThrow()
                        .parent()
                        .orElseThrow()
                        .value())
                .isEqualTo(people.council("93.02"));
        assertThat(theirs.get("/anggota").status()).isEqualTo(404);
        assertThat(theirs.get("/beranda").page().select(".empty").text()).contains("ditutup sejak 1 Januari 2026");
        assertThat(rolesLeft(dissolved)).isZero();
        assertThat(regions.successors(code("93.03"), ON))
                .extracting(Region::code)
                .containsExactly(code("93.02"));
    }

    @Test
    void keepsTheFormerName() throws Exception {
        var national = people.person("ADMINISTRATOR", "00");
        var id = UUID.randomUUID();
        var everything = EverythingElse.asItStands(people);
        for (var twice = 0; twice < 2; twice++) {
            national.run(() -> changes.enter(id, new Act.Rename(code("94.08"), "Kabupaten Contoh Baru"), DECREE));
        }

        everything.isUntouchedBut(Set.of("94.08"));
        assertThat(organisations.councilOf(code("94.08")).orElseThrow().name()).endsWith("Kabupaten Contoh Baru");
        assertThat(organisations.councilOf(code("94.08")).orElseThrow().shortName())
                .isEqualTo("Dekranasda Contoh Baru");
        assertThat(new Web(port).get("/wilayah/94.08").page().select(".thread").text())
                .contains("berganti nama", "UU 99 Tahun 2025");
        assertThat(regions.search("kab contoh baru", 1))
                .extracting(Region::code)
                .containsExactly(code("94.08"));
    }

    @Test
    void isClosedToEverybodyElse() {
        var act = new Act.Rename(code("35.02"), "Kabupaten Lain");
        for (var person : List.of(people.person("SECRETARY", "00"), people.person("ADMINISTRATOR", "35"))) {
            assertThatThrownBy(() -> enter(person, act)).isInstanceOf(DataAccessException.class);
            assertThat(Web.signedInAs(person, port)
                            .get("/wilayah/35.02/perubahan")
                            .status())
                    .isEqualTo(404);
        }
        var nowhere = people.person("ADMINISTRATOR", "00");
        people.asOwner(db -> db.sql("DELETE FROM access.membership WHERE account_id = :id")
                .param("id", nowhere.account())
                .update());
        assertThatThrownBy(() -> enter(nowhere, act)).isInstanceOf(DataAccessException.class);
        assertThat(Web.signedInAs(nowhere, port).get("/wilayah/35.02/perubahan").status())
                .isEqualTo(404);
        assertThat(regions.find(code("35.02")).orElseThrow().name()).isEqualTo("Kabupaten Ponorogo");
    }

    @Test
    void saysAtTheFormWhatDoesNotFit() {
        var web = Web.signedInAs(people.person("ADMINISTRATOR", "00"), port);
        assertThat(web.get("/wilayah/35.02").page().select("a[href$=perubahan]"))
                .isNotEmpty();
        web.get("/wilayah/35.02/perubahan?jenis=MERGE");
        var answer = web.post(
                "/wilayah/35.02/perubahan", "kind", "MERGE", "into", "35", "decree", "UU 1 (contoh)", "on", "1/1/2026");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".summary").text()).contains("bukan wilayah lain yang setingkat");
        assertThat(answer.page().select("#decree").val()).isEqualTo("UU 1 (contoh)");
    }

    private void enter(Person person, Act act) {
        person.run(() -> changes.enter(UUID.randomUUID(), act, DECREE));
    }

    private int rolesLeft(Person person) throws Exception {
        return person.call(() -> template.execute(
                _ -> db.sql("SELECT count(*) FROM organisation.organisation WHERE id = access.organisation()")
                        .query(Integer.class)
                        .single()));
    }

    private UUID agencyOf(String region) {
        return people.asOwner(db -> db.sql("""
                        INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone)
                        VALUES ('OPD', :parent, :region, 'Dinas Perindustrian (contoh)', 'Disperin', 'Asia/Jayapura') RETURNING id
                        """)
                .param("parent", people.council(region))
                .param("region", region)
                .query(UUID.class)
                .single());
    }

    private List<UUID> councilsIn(int year) {
        return people.asOwner(db -> db.sql("SELECT id FROM organisation.report_councils(:year)")
                .param("year", year)
                .query(UUID.class)
                .list());
    }

    private List<UUID> line(UUID organisation) {
        return people.asOwner(db -> db.sql("SELECT ancestor_id FROM organisation.ancestor WHERE organisation_id = :id")
                .param("id", organisation)
                .query(UUID.class)
                .list());
    }

    private static RegionCode code(String value) {
        return new RegionCode(value);
    }
}
