package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.access.Matrix;
import id.anyam.access.Role;
import id.anyam.web.ForAnyone;
import id.anyam.web.ForSignedIn;
import id.anyam.web.May;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the program, asked by nobody and by each role: whom its declaration turns away gets no further. */
@ServerTest
class HandlersTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private record Address(String method, String path, boolean blank, HandlerMethod handler) {

        boolean api() {
            return path.startsWith("/api/");
        }

        boolean declares(Class<? extends Annotation> right) {
            return handler.hasMethodAnnotation(right);
        }
    }

    @Test
    void declareWhoMayCallThemExactlyOnce() {
        for (var address : addresses()) {
            var declared = List.of(May.class, ForSignedIn.class, ForAnyone.class).stream()
                    .filter(address::declares)
                    .count();
            assertThat(declared).as(address.toString()).isEqualTo(1);
            Optional.ofNullable(address.handler().getMethodAnnotation(May.class))
                    .ifPresent(may -> assertThat(Matrix.file().permissions())
                            .as("%s asks for a permission of the matrix", address)
                            .anyMatch(permission -> permission.name().equals(may.value())));
        }
    }

    @Test
    void askNobodyInWithoutKnowingThem() {
        var passed = new ArrayList<String>();
        var web = new Web(port);
        web.get("/masuk");
        for (var address : addresses()) {
            if (!address.declares(ForAnyone.class) && !turnsAwayTheUnknown(web, address)) {
                passed.add(address.toString());
            }
        }
        assertThat(passed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areNotThereForARoleWithoutThePermission(Role role) {
        var person = people.person(role.name(), "64.08");
        var web = Web.signedInAs(person, port);
        var api = Api.of(person, people, port);
        web.get("/akun");
        var passed = new ArrayList<String>();
        for (var address : addresses()) {
            var may = address.handler().getMethodAnnotation(May.class);
            if (may != null
                    && !Matrix.file().permits(role.name(), may.value())
                    && !Matrix.file().permits("PUBLIC", may.value())
                    && status(web, api, address) != 404) {
                passed.add(address.toString());
            }
        }
        assertThat(passed).isEmpty();
    }

    /** Were everybody let through, the checks above would turn red: whoever is let through does find something there. */
    @Test
    void areThereForARoleWithThePermission() {
        var missing = new ArrayList<String>();
        for (var address : addresses()) {
            var may = address.handler().getMethodAnnotation(May.class);
            if (may != null && address.method().equals("GET") && !address.blank() && !foundBySomebody(address, may)) {
                missing.add(address.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    private boolean foundBySomebody(Address address, May may) {
        return Stream.of(Role.values())
                .filter(role -> Matrix.file().permits(role.name(), may.value()))
                .flatMap(role -> Stream.of("00", "64.08").map(region -> people.person(role.name(), region)))
                .anyMatch(person -> status(Web.signedInAs(person, port), Api.of(person, people, port), address) != 404);
    }

    private boolean turnsAwayTheUnknown(Web web, Address address) {
        if (address.api()) {
            return new Api(port, Optional.empty())
                            .send(address.method(), address.path(), "")
                            .status()
                    == 401;
        }
        var answer = address.method().equals("GET") ? web.get(address.path()) : web.post(address.path());
        return answer.status() == 302 && answer.location().orElse("").startsWith("/masuk");
    }

    private static int status(Web web, Api api, Address address) {
        if (address.api()) {
            return api.send(address.method(), address.path(), address.method().equals("GET") ? "" : "{}")
                    .status();
        }
        return (address.method().equals("GET") ? web.get(address.path()) : web.post(address.path())).status();
    }

    /**
     * All our handlers with an id in place of every blank; left out are uploads, which want a form of several
     * parts, and blanks that take no id.
     */
    private List<Address> addresses() {
        var all = new ArrayList<Address>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("id.anyam")
                    && mapping.getConsumesCondition().isEmpty()
                    && mapping.getPatternValues().stream()
                            .noneMatch(path -> path.equals("/error") || path.contains(":"))) {
                for (var pattern : mapping.getPatternValues()) {
                    var path = pattern.replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(method ->
                                    all.add(new Address(method.name(), path, pattern.contains("{"), handler)));
                }
            }
        });
        return all;
    }
}
