package id.anyam.access.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every act of a person on a screen is a program's, too: {@code access/acts.csv} names the address of the API beside
 * it, or why there is none. That it is the same act is read from the program: both ask for the same right, and all that
 * the screen's handler writes is written by the API's.
 */
@ServerTest
class ActsTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final List<Act> declared = Act.declared();
    private Map<String, List<Address>> addresses = Map.of();

    @BeforeEach
    void read() {
        addresses = Address.all(requestMappingHandlerMapping).stream().collect(groupingBy(ActsTest::named));
    }

    @Test
    void areEachDeclaredOnce() {
        var acts = addresses.values().stream()
                .flatMap(List::stream)
                .filter(address -> !address.reads() && !address.api())
                .map(ActsTest::named)
                .collect(toCollection(TreeSet::new));

        assertThat(declared.stream().map(Act::screen)).containsExactlyInAnyOrderElementsOf(acts);
    }

    @Test
    void areTheSameOverTheApi() {
        var wrong = new ArrayList<String>();
        declared.forEach(act -> wrong.addAll(wrong(act, act.api())));

        assertThat(wrong).isEmpty();
    }

    /** What the API does that no screen does is to be seen, too: a program has no more rights than its person. */
    @Test
    void areAllThatTheApiCanDo() {
        var screens = declared.stream().map(Act::api).toList();

        assertThat(addresses.keySet().stream()
                        .filter(name -> !name.startsWith("GET ") && name.contains(" /api/") && !screens.contains(name)))
                .containsExactlyInAnyOrder("POST /api/v1/files", "PUT /api/v1/me");
    }

    @Test
    void turnRedWhenAnyOtherAddressStandsBesideThem() {
        var apis = declared.stream()
                .filter(Act::possible)
                .collect(toMap(Act::api, ActsTest::whatItIsTold, (one, other) -> one + other));
        var silent = new ArrayList<String>();
        declared.stream()
                .filter(Act::possible)
                .forEach(act -> apis.keySet().stream()
                        .filter(other -> !apis.get(other).contains(whatItIsTold(act))
                                && wrong(act, other).isEmpty())
                        .forEach(other -> silent.add(act.screen() + " as " + other)));

        // An office is entered and mended by one and the same act; of the sessions it is only seen that some end.
        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "POST /organisasi/{id}/jabatan as PUT /api/v1/organisations/{id}/offices/{office}",
                        "POST /organisasi/{id}/jabatan/{office} as POST /api/v1/organisations/{id}/offices",
                        "POST /akun/sesi/{mark}/akhir as DELETE /api/v1/me/sessions",
                        "POST /akun/sesi/akhir-lainnya as DELETE /api/v1/me/sessions/{mark}");
    }

    private static String whatItIsTold(Act act) {
        return "[" + act.screen() + "]";
    }

    private List<String> wrong(Act act, String named) {
        if (!act.possible()) {
            return act.why().isEmpty() ? List.of(act.screen() + " says not why") : List.of();
        }
        if (!addresses.containsKey(named)) {
            return List.of(act.screen() + ": there is no " + named);
        }
        var wrong = new ArrayList<String>();
        for (var screen : addresses.getOrDefault(act.screen(), List.of())) {
            var writes = Deeds.of(screen.handler().getMethod());
            if (writes.isEmpty()) {
                wrong.add(screen + " writes nothing");
            }
            for (var api : addresses.get(named)) {
                if (!screen.right().equals(api.right())) {
                    wrong.add(screen + " asks for " + screen.right() + ", " + api + " for " + api.right());
                }
                var missing = new TreeSet<>(writes);
                missing.removeAll(Deeds.of(api.handler().getMethod()));
                if (!missing.isEmpty()) {
                    wrong.add(api + " does not do what " + screen + " does: " + missing);
                }
            }
        }
        return wrong;
    }

    /** As one reads it, without what a blank has to look like. */
    private static String named(Address address) {
        return address.method() + " " + Address.BLANK.matcher(address.pattern()).replaceAll("{$1}");
    }
}
