package id.anyam;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Reach.Form;
import id.anyam.Reach.Reached;
import id.anyam.access.TokenSecret;
import id.anyam.access.matrix.EveryPage;
import id.anyam.programme.matrix.ImportingCouncil;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.PathContainer;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every page there is, with records in every state, and what its forms answer when nothing was typed, is without fault
 * for those who see little or use no mouse, in both languages, both themes and both widths.
 * Somebody of each role follows links, and a secretary asks for everything besides; of the pages of one kind, and of
 * those that another role has seen so before, only those are looked at that are made of anything new.
 */
@DemoTest
@Import(Stage.class)
@DirtiesContext
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxeTest {

    private static final List<String> BEGINNINGS = List.of("/", "/beranda", "/menu", "/cari?kata=an");
    private static final int FORMS_OF_A_KIND = 3;

    /** What is no page here, and why. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "/mulai", "is gone once anybody has an account: FirstStartTest looks at it",
            "/kegiatan/{id}/realisasi", "leads on to the page of the quarter",
            "/wilayah/pilihan", "is a part of a page");

    @Autowired
    TestPeople people;

    @Autowired
    Stage stage;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    int port;

    private Eyes inIndonesian;
    private Eyes inEnglish;
    private final Set<String> known = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final List<String> failed = new ArrayList<>();
    private final List<Reached> withoutFile = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<Onlooker, List<Future<List<String>>>> found = new EnumMap<>(Onlooker.class);

    /** Who looks, and from where. */
    enum Onlooker {
        NOBODY(""),
        SECRETARY("64.08"),
        CHAIR("64.08"),
        ADMINISTRATOR("64.08"),
        BIDANG_HEAD("64.08"),
        OPD_PLANNER("64.08"),
        MENTOR("64.08"),
        CURATOR("64.08"),
        CONTENT_ADMIN("64.08"),
        ARTISAN("64.08"),
        AUDITOR("64.08"),
        SECRETARY_OF_THE_NATION("00"),
        CHAIR_OF_THE_NATION("00"),
        ADMINISTRATOR_OF_THE_NATION("00");

        private final String region;

        Onlooker(String region) {
            this.region = region;
        }

        private Web enters(TestPeople people, int port) {
            if (this == NOBODY) {
                return new Web(port);
            }
            var person = people.person(name().replace("_OF_THE_NATION", ""), region);
            EveryPage.giveKey(people, person);
            return Web.signedInAs(person, port);
        }
    }

    /** The browsers look while the next pages are fetched. */
    @BeforeAll
    void lookAtEverything() {
        inIndonesian = new Eyes("id", port);
        inEnglish = new Eyes("en", port);
        var everyPage = new EveryPage(requestMappingHandlerMapping);
        var records = everyPage.ofRecords(people, people.council("64.08"), people.council("64"));
        records.addAll(ImportingCouncil.inEveryState("64.08", people, port));
        var webs = new EnumMap<Onlooker, Web>(Onlooker.class);
        var forms = new EnumMap<Onlooker, List<Form>>(Onlooker.class);
        for (var role : Onlooker.values()) {
            var web = role.enters(people, port);
            var reached = Reach.of(web, BEGINNINGS);
            if (role == Onlooker.NOBODY) {
                reached.addAll(Reach.at(web, List.of("/masuk", "/gaya", invitation())));
                reached.add(Reached.at("/tidak-ada", web.get("/tidak-ada").page()));
            } else if (role == Onlooker.SECRETARY) {
                reached.addAll(Reach.at(web, everyPage.always()));
                reached.addAll(Reach.at(web, records));
            } else if (role == Onlooker.SECRETARY_OF_THE_NATION) {
                // Only who stands above answers what was handed in.
                reached.addAll(Reach.at(
                        web,
                        records.stream()
                                .filter(path -> path.matches("/permasalahan/.*/jawaban"))
                                .toList()));
            }
            reached.forEach(page -> paths.add(page.path()));
            webs.put(role, web);
            forms.put(
                    role,
                    reached.stream().flatMap(page -> page.forms().stream()).toList());
            found.put(role, new ArrayList<>(look(web, reached)));
        }
        // What a form changes is changed after all have looked.
        forms.forEach((role, typed) -> found.get(role).addAll(look(webs.get(role), answers(webs.get(role), typed))));
        webs.values().forEach(web -> failed.addAll(web.failed()));
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingFor(Onlooker role) {
        assertThat(found.get(role).stream().flatMap(faults -> Eyes.now(faults).stream()))
                .isEmpty();
    }

    @Test
    void meetsNoFailure() {
        assertThat(failed).isEmpty();
    }

    @Test
    void hearsAtTheFieldThatAFileIsMissing() {
        assertThat(withoutFile)
                .isNotEmpty()
                .allMatch(answer ->
                        answer.makeup().page().selectFirst(".field--wrong:has([type=file]) .field__error") != null);
    }

    @Test
    void leavesNoPageOut() {
        var parser = PathPatternParser.defaultInstance;
        var patterns = new EveryPage(requestMappingHandlerMapping)
                .patterns().stream().map(parser::parse).sorted().toList();
        var looked = paths.stream()
                .map(path -> PathContainer.parsePath(path.replaceAll("\\?.*", "")))
                .flatMap(path -> patterns.stream()
                        .filter(pattern -> pattern.matches(path))
                        .limit(1))
                .collect(Collectors.toSet());

        assertThat(patterns)
                .filteredOn(pattern -> !looked.contains(pattern))
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
    }

    @AfterAll
    void close() {
        inIndonesian.close();
        inEnglish.close();
    }

    /** What will be found on the pages that are made of anything new, the richest first. */
    private List<Future<List<String>>> look(Web web, List<Reached> reached) {
        var news = reached.stream()
                .sorted(Comparator.comparing(page -> -page.makeup().ways().size()))
                .filter(page -> known.addAll(page.makeup().ways()))
                .toList();
        var indonesian = news.stream().map(this::shown).toList();
        web.post("/bahasa", "bahasa", "en");
        var english = news.stream().map(page -> shown(page.again(web))).toList();
        web.post("/bahasa", "bahasa", "id");
        return List.of(inIndonesian.faults(indonesian), inEnglish.faults(english));
    }

    private List<Reached> answers(Web web, List<Form> forms) {
        var answers = forms.stream()
                .filter(form -> times.merge(form.kind(), 1, Integer::sum) <= FORMS_OF_A_KIND)
                .map(form -> form.answer(web))
                .filter(answer -> answer.makeup().page().selectFirst("main") != null)
                .toList();
        answers.stream()
                .filter(answer -> answer.sent().orElseThrow().file().isPresent())
                .forEach(withoutFile::add);
        return answers;
    }

    private String shown(Reached page) {
        page.makeup().markMore();
        return stage.show(page.path(), page.makeup().page());
    }

    private String invitation() {
        var secret = TokenSecret.random(new SecureRandom());
        people.asOwner(db -> db.sql("""
                        INSERT INTO access.welcome (secret_hash, account_id, expires_at)
                        VALUES (:hash, :account, now() + interval '1 day')
                        """)
                .param("hash", secret.hash())
                .param("account", people.person("MENTOR", "64.08").account())
                .update());
        return "/undangan/" + secret.value();
    }
}
