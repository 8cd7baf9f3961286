package id.anyam.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same way as on screen, walked by a program. */
@ServerTest
class ActivityApiTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private UUID programme;
    private Api secretary;
    private Api chair;

    @BeforeEach
    void prepare() {
        programme = RattanCourse.programme(people);
        secretary = new Api(port, Optional.of(people.token(people.person("SECRETARY", "64.08"))));
        chair = new Api(port, Optional.of(people.token(people.person("CHAIR", "64.08"))));
    }

    @Test
    void plansSubmitsApprovesAndRealises() {
        var id = UUID.randomUUID();
        var made = secretary.post("/api/v1/activities", activity(id));
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        assertThat(secretary
                        .post("/api/v1/activities", activity(id))
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(1);

        var path = "/api/v1/activities/" + id;
        var grant = budget(path);
        assertThat(secretary
                        .post(path + "/submission", "{}")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("SUBMITTED");
        assertThat(secretary.post(path + "/approval", "{}").status()).isEqualTo(404);
        var returned = chair.post(path + "/return", "{\"why\": \"Kuota kurang\", \"field\": \"quota\"}");
        assertThat(returned.json().get("field").asString()).isEqualTo("quota");
        secretary.post(path + "/submission", "{}");
        assertThat(chair.post(path + "/approval", "{}").json().get("state").asString())
                .isEqualTo("APPROVED");

        var spent = "{\"output\": 12.5, \"spending\": [{\"allocation\": \"" + grant + "\", \"amount\": 19000000}]}";
        assertThat(secretary.send("PUT", path + "/realisations/2023/1", spent).status())
                .isEqualTo(200);
        var over = secretary.send("PUT", path + "/realisations/2023/2", spent);
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.json().at("/errors/0/field").asString()).isEqualTo("spending.0.amount");

        var whole = secretary.get(path).json();
        assertThat(whole.get("left").asLong()).isEqualTo(5_000_000);
        assertThat(whole.get("output_actual").asDouble()).isEqualTo(12.5);
    }

    @Test
    void saysByFieldWhatDoesNotFit() {
        var answer = secretary.post("/api/v1/activities", "{\"programme\": \"" + programme + "\", \"title\": \"x\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").size()).isGreaterThan(5);
    }

    @Test
    void doesNotKnowAnothersProgramme() {
        var stranger = new Api(port, Optional.of(people.token(people.person("SECRETARY", "36.74"))));

        assertThat(stranger.post("/api/v1/activities", activity(UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    /** Writes a budget of two sources; returns the allocation of the grant. */
    private String budget(String path) {
        var budget = secretary.send("PUT", path + "/budget", """
                {"lines": [{"description": "Bahan dan alat", "amount": 24000000,
                            "sources": [{"source": "HIBAH_APBD", "amount": 20000000}, {"source": "SWADAYA", "amount": 4000000}]}]}
                """);
        assertThat(budget.status()).as(budget.json().toString()).isEqualTo(200);
        assertThat(budget.json().get("covered").asLong()).isEqualTo(24_000_000);
        return budget.json().at("/lines/0/sources/0/allocation").asString();
    }

    private String activity(UUID id) {
        return """
                {"id": "%s", "programme": "%s", "title": "Pelatihan rotan lewat API", "kind": "TRAINING", "region": "64.08",
                 "starts_on": "2023-03-06", "ends_on": "2023-03-10", "audience": "Perajin pemula", "quota": 25,
                 "responsible": "Bidang Daya Saing", "output_unit": "perajin", "output_target": 25}
                """.formatted(id, programme);
    }
}
