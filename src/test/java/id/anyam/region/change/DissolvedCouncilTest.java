package id.anyam.region.change;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import id.anyam.region.RegionCode;
import id.anyam.region.RegionKind;
import id.anyam.region.Regions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** What a council did stays with the years in which it stood; what changes here is the map, so no other test meets it. */
@DemoTest
@DirtiesContext
class DissolvedCouncilTest {

    private static final Decree DECREE = new Decree("UU 98 Tahun 2025 (contoh)", LocalDate.of(2026, 1, 1));
    /** No regency has that many kecamatan. */
    private static final int FREE = 80;

    private static final List<String> PAGES = List.of(
            "/kinerja?tahun=2023",
            "/kinerja/jawaban?tahun=2023",
            "/kinerja/jawaban?tahun=2023&jawaban=BELUM",
            "/kinerja/uang?tahun=2023",
            "/kinerja/uang?tahun=2023&urut=council&halaman=2",
            "/kinerja/kegiatan?tahun=2023");

    @Autowired
    TestPeople people;

    @Autowired
    RegionChanges changes;

    @Autowired
    Regions regions;

    @LocalServerPort
    int port;

    private record Merging(String code, String into, UUID programme, UUID decision) {}

    @Test
    void keepsItsPastInTheCountrysFiguresAndIsAskedForNothingMore() {
        var secretary = people.person("SECRETARY", "00");
        var web = Web.signedInAs(secretary, port);
        var merging = smallestCouncilWithWork();
        var province = "&daerah=" + merging.code().substring(0, 2);
        var place = "&daerah=" + merging.code();
        var result = "/kinerja/capaian?tahun=2023&program=" + merging.programme();
        var thread = "/benang/" + merging.decision();
        var before = PAGES.stream().map(page -> read(web, page)).toList();
        var nearby = read(web, "/kinerja?tahun=2023" + province);
        var own = read(web, "/kinerja?tahun=2023" + place);
        var results = read(web, result);
        var woven = read(web, thread);
        assertThat(answered(web, 2027)).endsWith("/ 552");
        assertThat(answered(web, 2023)).endsWith("/ 552");

        var national = people.person("ADMINISTRATOR", "00");
        var moved = regions.children(new RegionCode(merging.code())).size();
        var around = organisationsAt(merging.code());
        var everything = EverythingElse.asItStands(people);
        merge(national, merging);

        everything.isUntouchedBut(named(merging, around, moved));

        assertThat(PAGES.stream().map(page -> read(web, page)).toList()).isEqualTo(before);
        assertThat(read(web, "/kinerja?tahun=2023" + province)).isEqualTo(nearby);
        assertThat(read(web, "/kinerja?tahun=2023" + place)).isEqualTo(own);
        assertThat(read(web, result)).isEqualTo(results);
        assertThat(read(web, thread)).isEqualTo(woven);
        assertThat(answered(web, 2025)).endsWith("/ 552");
        assertThat(answered(web, 2026)).endsWith("/ 551");
        assertThat(answered(web, 2027)).endsWith("/ 551");
        assertThat(web.get("/kinerja?tahun=2027" + place).status()).isEqualTo(404);
        assertThat(answered(web, 2026)).startsWith(rows(web, "/kinerja/jawaban?tahun=2026&jawaban=SUDAH") + " /");
        keepsWhatWasDoneBeforeAProvinceWasFounded(national, web);
        var totals = totals();
        people.asOwner(db -> db.sql("SELECT programme.count_totals_anew()")
                .query((row, n) -> 0)
                .list());
        assertThat(totals()).isEqualTo(totals);
    }

    private void keepsWhatWasDoneBeforeAProvinceWasFounded(Person national, Web web) {
        enter(
                national,
                new Act.Split(new RegionCode("64"), new RegionCode("98"), RegionKind.PROVINCE, "Kalimantan Contoh"));
        enter(national, new Act.Move(new RegionCode("64.08"), new RegionCode("98.01")));

        assertThat(answered(web, 2023)).startsWith(rows(web, "/kinerja/jawaban?tahun=2023&jawaban=SUDAH") + " /");
        assertThat(web.get("/kinerja?tahun=2023&daerah=98")
                        .page()
                        .select("#daerah tbody tr")
                        .text())
                .contains("Kutai Timur");
    }

    private List<String> totals() {
        return people.asOwner(db -> db.sql("SELECT t::text FROM programme.report_total t WHERE amount <> 0 ORDER BY 1")
                .query(String.class)
                .list());
    }

    private static String rows(Web web, String path) {
        return web.get(path).page().select(".paging").text().replaceAll(".*?([0-9.]+) baris.*", "$1");
    }

    private List<String> organisationsAt(String code) {
        return people.asOwner(db -> db.sql("SELECT id::text FROM organisation.organisation WHERE region_code = :code")
                .param("code", code)
                .query(String.class)
                .list());
    }

    /** The region and its council, the agencies around it, and the kecamatan under their new codes. */
    private static Set<String> named(Merging merging, List<String> around, int moved) {
        var named = new HashSet<>(around);
        named.add(merging.code());
        IntStream.range(FREE, FREE + moved).forEach(number -> named.add(merging.into() + "." + number));
        return named;
    }

    private static String read(Web web, String path) {
        var answer = web.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page().select("main").text();
    }

    private static String answered(Web web, int year) {
        return web.get("/kinerja?tahun=" + year)
                .page()
                .selectFirst(".figure__value")
                .text();
    }

    /** A regency with money, an answer and a result in 2023 and an answer in 2026, and few kecamatan to move; and another beside it. */
    private Merging smallestCouncilWithWork() {
        return people.asOwner(db -> db.sql("""
                        SELECT o.region_code AS code,
                               (SELECT min(x.region_code) FROM organisation.organisation x
                                 WHERE x.kind = 'REGENCY' AND x.parent_id = o.parent_id AND x.id <> o.id) AS into,
                               min(i.root_programme_id::text)::uuid AS programme, min(l.decision_id::text)::uuid AS decision
                          FROM organisation.organisation o
                          JOIN programme.report_council_year y ON y.organisation_id = o.id AND y.year = 2023 AND y.state = 'APPROVED' AND y.spent > 0
                          JOIN programme.report_indicator i ON i.organisation_id = o.id AND i.year = 2023 AND i.comparable AND i.actual > 0
                          JOIN programme.report_respondent later ON later.organisation_id = o.id AND later.year = 2026
                          JOIN programme.report_programme p ON p.id = i.root_programme_id
                          JOIN organisation.organisation n ON n.id = p.organisation_id AND n.kind = 'DEKRANAS'
                          JOIN programme.report_decision_link l ON l.programme_id = p.id
                         WHERE o.kind = 'REGENCY'
                         GROUP BY o.id
                         ORDER BY (SELECT count(*) FROM region.region k WHERE k.parent_code = o.region_code), 1
                         LIMIT 1
                        """).query(Merging.class).single());
    }

    private void merge(Person national, Merging merging) {
        var code = new RegionCode(merging.code());
        var into = new RegionCode(merging.into());
        var number = FREE;
        for (var kecamatan : regions.children(code)) {
            enter(national, new Act.Move(kecamatan.code(), new RegionCode(into.value() + "." + number++)));
        }
        enter(national, new Act.Merge(code, into));
    }

    private void enter(Person person, Act act) {
        person.run(() -> changes.enter(UUID.randomUUID(), act, DECREE));
    }
}
