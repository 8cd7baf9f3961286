package id.anyam.organisation.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class BoardApiTest {

    private static final String BOARD = """
            {"id": "%s", "title": "Pengurus %s (contoh)", "starts_on": "2026-01-01", "ends_on": "2030-12-31",
             "sk_number": "1/SK (contoh)", "sk_on": "2025-12-01", "sk_issuer": "Ketua Dekranasda Provinsi"}
            """;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void doesWhatTheScreensDo() {
        var house = new House(people.person("SECRETARY", "73.01"));
        var board = house.board("A");
        var office = house.office("Ketua Harian");
        var holding = house.appoint(board, office, "Contoh Satu");
        var shorter = BOARD.formatted(last(board), "B").replace("2030-12-31", "2026-06-30");

        assertThat(text(house.api.get(holding), "ends_on")).isEqualTo("2030-12-31");
        assertThat(text(house.put(holding, "{\"holder\": \"Contoh Dua\", \"sk_number\": \"9/SK\"}"), "holder"))
                .isEqualTo("Contoh Dua");
        assertThat(house.put(board, shorter).response().body()).contains("Contoh Dua menjabat Ketua Harian");
        assertThat(text(house.put(office, "{\"title\": \"Ketua Pelaksana\", \"rank\": 2}"), "title"))
                .isEqualTo("Ketua Pelaksana");
        assertThat(house.api
                        .post(holding + "/end", "{\"ends_on\": \"2031-01-01\"}")
                        .status())
                .isEqualTo(422);
        assertThat(text(house.api.post(holding + "/end", "{\"ends_on\": \"2026-01-31\"}"), "ends_on"))
                .isEqualTo("2026-01-31");
        assertThat(text(house.put(board, shorter), "title")).contains("Pengurus B");
        assertThat(house.api.post(office + "/closure", "").json().get("open").asBoolean())
                .isFalse();
        assertThat(house.api.get(house.path + "/offices").json().get("items").isEmpty())
                .isTrue();
    }

    @Test
    void isNotForOthers() {
        var house = new House(people.person("SECRETARY", "73.02"));
        var board = house.board("A");
        var office = house.office("Ketua Harian");
        var stranger = Api.of(people.person("SECRETARY", "73.03"), people, port);

        assertThat(stranger.send("PUT", board, BOARD.formatted(last(board), "X"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(office + "/closure", "").status()).isEqualTo(404);
        assertThat(stranger.post(board + "/holdings", appointment(office, "Selundupan"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsTheSecondOfTwoAtOnceWhoHoldsTheOffice() throws Exception {
        for (var council : List.of("73.04", "73.05", "73.06", "73.07")) {
            var house = new House(people.person("SECRETARY", council));
            var board = house.board("A");
            var office = house.office("Ketua Harian");
            var answers = atOnce(List.of(
                    () -> house.api.post(board + "/holdings", appointment(office, "Contoh Satu")),
                    () -> house.api.post(board + "/holdings", appointment(office, "Contoh Dua"))));

            assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 422);
            assertThat(answers)
                    .anySatisfy(answer -> assertThat(answer.response().body())
                            .contains("Ketua Harian pada masa itu dipegang Contoh"));
        }
    }

    @Test
    void tellsTheSecondOfTwoAtOnceWhichBoardIsInOffice() throws Exception {
        var house = new House(people.person("SECRETARY", "73.08"));

        var answers = atOnce(List.of(
                () -> house.api.post(house.path + "/boards", BOARD.formatted(UUID.randomUUID(), "A")),
                () -> house.api.post(house.path + "/boards", BOARD.formatted(UUID.randomUUID(), "B"))));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 422);
        assertThat(answers)
                .anySatisfy(answer -> assertThat(answer.response().body()).contains("tumpang tindih dengan Pengurus"));
    }

    private static List<Api.Answer> atOnce(List<Callable<Api.Answer>> asked) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(asked).stream().map(Future::resultNow).toList();
        }
    }

    private static String text(Api.Answer answer, String field) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().get(field).asString();
    }

    private static String appointment(String office, String holder) {
        return "{\"office_id\": \"%s\", \"holder\": \"%s\", \"sk_number\": \"3/SK (contoh)\"}"
                .formatted(last(office), holder);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A council whose boards a program keeps. */
    private class House {

        final Api api;
        final String path;

        House(Person secretary) {
            api = Api.of(secretary, people, port);
            path = "/api/v1/organisations/" + secretary.organisation();
        }

        String board(String name) {
            return made(api.post(path + "/boards", BOARD.formatted(UUID.randomUUID(), name)));
        }

        String office(String title) {
            return made(api.post(path + "/offices", "{\"title\": \"%s\", \"rank\": 3}".formatted(title)));
        }

        String appoint(String board, String office, String holder) {
            return made(api.post(board + "/holdings", appointment(office, holder)));
        }

        Api.Answer put(String path, String json) {
            return api.send("PUT", path, json);
        }

        private String made(Api.Answer answer) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
            return answer.header("Location").orElseThrow();
        }
    }
}
