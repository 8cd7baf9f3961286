package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every one of the 553 councils hides a word of its own in what is private to it. Whoever walks through all pages,
 * downloads, papers, API answers and refusals, and asks for others' records and files by their ids, never meets
 * another's word; one's own is met, and with one policy opened the others' are, too.
 */
@ServerTest
@Tag("slow")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "anyam.test=canaries")
class CanaryTest {

    private static final int PAGES = 60;
    private static final String CANARY = """
            CREATE TABLE public.canary AS
            SELECT id, zone, region_code AS region, left(region_code, 2) AS province,
                   'KENARI-' || replace(region_code, '.', '-') || '-SENDIRIX' AS word,
                   'KENARI-' || replace(region_code, '.', '-') || '-ATASX' AS above
              FROM organisation.organisation
             WHERE kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND closed_on IS NULL
            """;

    @Autowired
    TestPeople people;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    int port;

    @Value("${anyam.data}")
    Path data;

    private List<Map<String, String>> others = List.of();

    @BeforeAll
    void hide() throws IOException {
        var statements = Files.readString(Path.of("src/test/resources/access/canaries.sql"))
                .split(";\\s*\\n");
        people.asOwner(db -> {
            db.sql(CANARY).update();
            for (var statement : statements) {
                db.sql(statement.replace("::", " :: ")).update();
            }
            new CanaryBytes(db, data).hide();
            return db.sql("DROP TABLE public.canary").update();
        });
        others = Stream.of("51.01", "64.03", "64")
                .map(region -> ways().recordsOf(region))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "64.08, SECRETARY",
        "64.08, OPD_PLANNER",
        "36.74, ADMINISTRATOR",
        "36.74, AUDITOR",
        "64, SECRETARY",
        "64, CHAIR",
        "00, SECRETARY",
        "00, ADMINISTRATOR",
        "51.04, MENTOR CURATOR CONTENT_ADMIN ARTISAN"
    })
    void staysInItsOwnCouncil(String region, String roles) {
        assertThat(heardBy(roles, region, addresses()))
                .filteredOn(word -> !mayHear(region, word))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"64.08, SECRETARY", "64, BIDANG_HEAD", "00, CHAIR"})
    void staysInItsOwnFile(String region, String role) {
        assertThat(heardBy(role, region, files(councils())))
                .filteredOn(word -> !mayHear(region, word))
                .isEmpty();
    }

    @Test
    void staysInItsOwnCouncilWhenFormsAreRefused() {
        var web = Web.signedInAs(people.person("SECRETARY", "51.02"), port);
        var refused = Refused.by(web, ways().pages(ways().recordsOf("51.02")), ways().works(others.getFirst()));

        assertThat(refused.mended()).isGreaterThan(10);
        assertThat(refused.heard())
                .contains("51-02-ATAS")
                .filteredOn(word -> !mayHear("51.02", word))
                .isEmpty();
    }

    @Test
    void isNotHeardByThePublic() {
        assertThat(new Walk(new Web(port), new Api(port, Optional.empty()), PAGES)
                        .from(both(addresses(), files(List.of("36.74")))))
                .isEmpty();
    }

    @Test
    void isHeardByWhomItBelongsTo() {
        assertThat(heardBy("SECRETARY", "36.74", both(addresses(), files(List.of("36.74")))))
                .contains(
                        "36-74-SENDIRI", "36-74-ATAS", "36-74-BERKAS", "36-74-LOGO", "36-74-IMPOR", "36-74-PRATINJAU");
    }

    @Test
    void isHeardAboveWhereItMayBe() {
        assertThat(heardBy("ADMINISTRATOR", "36", List.of("/anggota")))
                .contains("36-ATAS", "36-74-ATAS")
                .allMatch(word -> mayHear("36", word));
    }

    @ParameterizedTest
    @CsvSource({
        "meeting.meeting, SECRETARY",
        "programme.programme, AUDITOR",
        "programme.activity, SECRETARY",
        "files.file, BIDANG_HEAD",
        "access.membership, CHAIR",
        "audit.entry, AUDITOR"
    })
    void isHeardByStrangersWhenAPolicyIsOpened(String table, String role) {
        var reads = reads(table);
        alter(table, "true");
        try {
            Predicate<String> foreign = word -> !mayHear("62.03", word);
            assertThat(walk(role, "62.03").until(foreign, addresses())).anyMatch(foreign);
        } finally {
            alter(table, reads);
        }
    }

    @Test
    void isHeardInOthersFilesWhenAPolicyIsOpened() {
        assertThat(walk("BIDANG_HEAD", "62.03").from(files(List.of("36.74"))))
                .noneMatch(word -> word.startsWith("36-74"));
        var reads = reads("files.file");
        alter("files.file", "true");
        try {
            assertThat(walk("BIDANG_HEAD", "62.03").from(files(List.of("36.74"))))
                    .contains("36-74-BERKAS", "36-74-LOGO");
        } finally {
            alter("files.file", reads);
        }
    }

    /** An import is asked for its council a second time behind row security, so opening a policy opens no workbook. */
    @Test
    void isHeardWhenAWorkbookGoesAstray() {
        people.asOwner(db -> db.sql("""
                        UPDATE programme.import_file f SET content = g.content
                          FROM programme.import_file g
                         WHERE f.organisation_id = :council AND g.organisation_id = :other
                        """)
                .param("council", people.council("62.03"))
                .param("other", people.council("36.74"))
                .update());
        assertThat(walk("SECRETARY", "62.03").from(files(List.of("62.03")))).contains("36-74-IMPOR");
    }

    private String reads(String table) {
        return people.asOwner(
                db -> db.sql("""
                        SELECT qual FROM pg_policies
                         WHERE policyname = 'reads' AND schemaname || '.' || tablename = :table
                        """).param("table", table).query(String.class).single());
    }

    private void alter(String table, String reads) {
        people.asOwner(db -> db.sql("ALTER POLICY reads ON " + table + " USING (" + reads.replace("::", " :: ") + ")")
                .update());
    }

    private Set<String> heardBy(String roles, String region, List<String> addresses) {
        var half = addresses.size() / 2;
        // Two go at once, each along half of the way.
        return Stream.of(addresses.subList(0, half), addresses.subList(half, addresses.size()))
                .parallel()
                .flatMap(part -> walk(roles, region).from(part).stream())
                .collect(Collectors.toSet());
    }

    /** Of somebody who holds these roles at once, and so may read what any of them may. */
    private Walk walk(String roles, String region) {
        var named = roles.split(" ");
        var person = people.person(named[0], region);
        Stream.of(named).skip(1).forEach(role -> people.alsoHolds(person, role));
        return new Walk(Web.signedInAs(person, port), Api.of(person, people, port), PAGES);
    }

    private static boolean mayHear(String region, String word) {
        var own = region.replace('.', '-');
        if (word.matches(own + "-[A-Z]+")) {
            return true;
        }
        return !word.matches(".*-(SENDIRI|IMPOR|PRATINJAU)") && (own.equals("00") || word.startsWith(own + "-"));
    }

    /** Every twenty-fifth council, to ask for its files. */
    private List<String> councils() {
        return people.asOwner(db -> db.sql("""
                SELECT region_code
                  FROM (SELECT region_code, row_number() OVER (ORDER BY region_code) AS place
                          FROM organisation.organisation
                         WHERE kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND closed_on IS NULL) c
                 WHERE place % 25 = 0
                """).query(String.class).list());
    }

    private List<String> files(List<String> regions) {
        return people.asOwner(db -> regions.stream()
                .flatMap(region -> new CanaryBytes(db, data).addresses(people.council(region)).stream())
                .toList());
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<String> addresses() {
        return ways().all(others);
    }

    private Ways ways() {
        return new Ways(requestMappingHandlerMapping, people);
    }
}
