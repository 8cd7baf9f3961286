package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import id.anyam.access.Matrix;
import id.anyam.access.Role;
import id.anyam.access.matrix.Asker.Probe;
import id.anyam.access.matrix.Asker.Seen;
import id.anyam.files.Files;
import id.anyam.web.ForAnyone;
import id.anyam.web.ForSignedIn;
import id.anyam.web.May;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the program, asked by nobody, by each role where the records lie, and by the same role elsewhere:
 * whom its declaration turns away gets no further, who may finds something there, and another's record is not there.
 * And the proof that this sees: with the declarations no longer asked, and without any one permission, it turns red.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlersTest {

    private static final String COUNCIL = "76.04";
    private static final String PROVINCE = "76";
    private static final String ELSEWHERE = "36.71";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TestPeople people;

    @Autowired
    Files files;

    @LocalServerPort
    int port;

    private final Map<String, Asker> askers = new HashMap<>();
    private final Probe probe = new Probe();
    private List<Address> addresses = List.of();
    private UUID file = new UUID(0, 0);

    @BeforeAll
    void begin() throws Exception {
        interceptors().add(probe);
        addresses = Address.all(requestMappingHandlerMapping);
        file = storedFile();
    }

    /** A file whose bytes are there. */
    private UUID storedFile() throws Exception {
        var person = people.person("SECRETARY", COUNCIL);
        return person.call(() ->
                        files.store(person.organisation(), "contoh.png", new ByteArrayInputStream(Asker.picture())))
                .value();
    }

    @AfterAll
    void end() {
        interceptors().remove(probe);
    }

    @Test
    void declareWhoMayCallThemExactlyOnce() {
        for (var address : addresses) {
            var declared = List.of(May.class, ForSignedIn.class, ForAnyone.class).stream()
                    .filter(address::declares)
                    .count();
            assertThat(declared).as(address.toString()).isEqualTo(1);
            address.permission()
                    .ifPresent(may -> assertThat(Matrix.file().permissions())
                            .as("%s asks for a permission of the matrix", address)
                            .anyMatch(permission -> permission.name().equals(may)));
        }
    }

    @Test
    void askNobodyInWithoutKnowingThem() {
        assertThat(openToNobodyKnown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARY", "ARTISAN"})
    void answerWhoMayMostAndWhoMayNothingAsTheMatrixSays(Role role) {
        assertThat(wrong(role.name(), records(), addresses)).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SECRETARY", "ARTISAN"})
    void answerEveryOtherRoleAsTheMatrixSays(Role role) {
        assertThat(wrong(role.name(), records(), addresses)).isEmpty();
    }

    @Test
    @Tag("slow")
    void turnRedWhenNobodyAsksForRights() {
        var asking = interceptors().stream()
                .filter(one -> one.getClass().getSimpleName().equals("DeclaredRights"))
                .findFirst()
                .orElseThrow();
        interceptors().remove(asking);
        try {
            assertThat(wrong(Role.ARTISAN.name(), records(), addresses))
                    .hasSameSizeAs(addresses.stream()
                            .filter(address -> address.permission().isPresent())
                            .toList());
            // The API's changes without a token are mostly refused before rights are asked, too.
            assertThat(openToNobodyKnown()).hasSizeGreaterThanOrEqualTo((int) addresses.stream()
                    .filter(address -> !address.forAnyone() && (address.reads() || !address.api()))
                    .count());
        } finally {
            interceptors().addFirst(asking);
        }
    }

    @Test
    @Tag("slow")
    @SuppressWarnings("unchecked")
    void turnRedWithoutAnyOnePermission() {
        var loaded = (Set<String>) ReflectionTestUtils.getField(Matrix.file(), "byRole");
        var records = records();
        var silent = new ArrayList<String>();
        var pairs = new TreeSet<String>();
        Matrix.file().permissions().forEach(one -> pairs.add(one.role() + " " + one.name()));
        for (var pair : pairs) {
            var role = pair.split(" ")[0];
            var asking = addresses.stream()
                    .filter(address -> !role.equals("PUBLIC")
                            && address.permission()
                                    .filter(pair.split(" ")[1]::equals)
                                    .isPresent())
                    .toList();
            loaded.remove(pair);
            try {
                asking.stream()
                        .filter(address -> letsIn(role, records, address))
                        .forEach(address -> silent.add(pair + " at " + address));
            } finally {
                loaded.add(pair);
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Addresses that answer this role otherwise than the matrix says. */
    private List<String> wrong(String role, Records records, List<Address> asked) {
        var wrong = new ArrayList<String>();
        for (var address : asked) {
            if (address.permission().isEmpty()) {
                continue;
            }
            var may = address.permission().get();
            if (!Matrix.file().permits(role, may) && !Matrix.file().permits("PUBLIC", may)) {
                if (letsIn(role, records, address)) {
                    wrong.add(address + " lets in");
                }
            } else {
                var found = found(role, records, address);
                if (found.isEmpty()) {
                    wrong.add(address + " finds nothing");
                } else if (address.blank() && !isRegister(address)) {
                    var elsewhere = ask(asker(role, ELSEWHERE), address, found.get());
                    if (!elsewhere.refused() && !elsewhere.unread(address)) {
                        wrong.add(address + " shows another's record: " + elsewhere + found.get());
                    }
                }
            }
        }
        return wrong;
    }

    /** The regions are everybody's; an administrator of Dekranas changes them, and nobody elsewhere is one. */
    private static boolean isRegister(Address address) {
        return address.permission().orElse("").startsWith("region.");
    }

    /** Whether a handler is reached, or anything but a refusal comes back; whose record is asked for does not matter. */
    private boolean letsIn(String role, Records records, Address address) {
        var words = records.candidates(address).getFirst();
        var seen = ask(asker(role, COUNCIL), address, words);
        return seen.passed() || !seen.refused();
    }

    /** With which record somebody of this role, in the council or at the top, finds something there. */
    private Optional<Map<String, String>> found(String role, Records records, Address address) {
        for (var region : List.of(COUNCIL, "00")) {
            for (var words : records.candidates(address)) {
                if (ask(asker(role, region), address, words).welcome(address)) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> openToNobodyKnown() {
        var open = new ArrayList<String>();
        var nobody = new Asker(new Web(port), new Api(port, Optional.empty()));
        nobody.web().get("/masuk");
        for (var address : addresses) {
            if (!address.forAnyone()) {
                var seen = ask(nobody, address, Map.of());
                if (seen.passed() || !List.of(302, 401).contains(seen.status())) {
                    open.add(address + " " + seen);
                }
            }
        }
        return open;
    }

    private Seen ask(Asker asker, Address address, Map<String, String> words) {
        probe.passed = false;
        var status = asker.status(address, address.path(words));
        return new Seen(status, probe.passed);
    }

    private Records records() {
        return new Records(people, people.council(COUNCIL), people.council(PROVINCE), file);
    }

    private Asker asker(String role, String region) {
        return askers.computeIfAbsent(role + region, _ -> {
            Person person = people.person(role, region);
            var web = Web.signedInAs(person, port);
            web.get("/akun");
            return new Asker(web, Api.of(person, people, port));
        });
    }

    @SuppressWarnings("unchecked")
    private List<HandlerInterceptor> interceptors() {
        return (List<HandlerInterceptor>)
                ReflectionTestUtils.getField(requestMappingHandlerMapping, "adaptedInterceptors");
    }
}
