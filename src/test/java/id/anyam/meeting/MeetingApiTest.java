package id.anyam.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class MeetingApiTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void holdsAMeetingFromDraftToDecision() {
        var jatim = Api.of(people.person("SECRETARY", "35"), people, port);
        var malang = Api.of(people.person("SECRETARY", "35.07"), people, port);
        var created = jatim.post("/api/v1/meetings", rakor("Rapat Koordinasi Jawa Timur", "ONSITE"));
        assertThat(created.status()).isEqualTo(201);
        var path = created.header("Location").orElseThrow();

        assertThat(malang.get(path).status()).isEqualTo(404);
        assertThat(jatim.post(path + "/invitations", "{\"scope\":\"DIRECT\"}")
                        .json()
                        .get("added")
                        .asInt())
                .isEqualTo(38);
        assertThat(jatim.post(path + "/agenda", "{\"title\":\"Pembukaan\",\"minutes\":30}")
                        .status())
                .isEqualTo(201);
        assertThat(jatim.post(path + "/announcement", "").json().get("stage").asString())
                .isEqualTo("ANNOUNCED");
        assertThat(jatim.post(path + "/closing", "").json().get("rule").asString())
                .isEqualTo("meeting.plan.rule.nobody-present");

        recordAndDecide(jatim, path);
        assertThat(malang.get(path + "/decisions").json().get("items")).isEmpty();
        assertThat(jatim.post(path + "/closing", "").json().get("stage").asString())
                .isEqualTo("HELD");

        assertThat(malang.get(path + "/decisions")
                        .json()
                        .get("items")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("Pelatihan digital di wilayah kepulauan");
        assertThat(malang.post(path + "/announcement", "").status()).isEqualTo(404);
        standsInTheRegister(malang, path.substring(path.lastIndexOf('/') + 1));
    }

    private static void standsInTheRegister(Api malang, String meeting) {
        var asked = "/api/v1/decisions?search=Kepulauan&year=2022&level=REGENCY&from=ABOVE&standing=";
        assertThat(malang.get(asked + "OPEN").json().get("items")).anySatisfy(line -> {
            assertThat(line.get("meeting").asString()).isEqualTo(meeting);
            assertThat(line.get("meeting_title").asString()).isEqualTo("Rapat Koordinasi Jawa Timur");
            assertThat(line.get("due_on").asString()).isEqualTo("2023-12-31");
            assertThat(malang.get("/api/v1/meetings/" + meeting + "/decisions/"
                                    + line.get("id").asString())
                            .json()
                            .get("number"))
                    .isEqualTo(line.get("number"));
        });
        for (var other : List.of(
                asked + "WITHDRAWN", asked.replace("2022", "2021") + "OPEN", asked.replace("ABOVE", "OWN") + "OPEN")) {
            assertThat(malang.get(other).json().get("items"))
                    .as(other)
                    .noneMatch(line -> line.get("meeting").asString().equals(meeting));
        }
    }

    @Test
    void givesTheRegisterAsTheScreenShowsIt() {
        var person = people.person("SECRETARY", "00");
        var screen = Web.signedInAs(person, port);
        var api = Api.of(person, people, port);
        for (var part = 1; part < 3; part++) {
            var shown = screen.get("/keputusan?halaman=" + part).page().select("tbody tr td:first-child a");
            var lines = api.get("/api/v1/decisions?cursor=" + part)
                    .json()
                    .get("items")
                    .valueStream();

            assertThat(lines.map(line ->
                            line.get("number").asInt() + ". " + line.get("text").asString()))
                    .isNotEmpty()
                    .isEqualTo(shown.eachText());
        }
    }

    private static void recordAndDecide(Api jatim, String path) {
        var invitation = jatim.get(path + "/invitations")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
        assertThat(jatim.post(path + "/presences", """
                        {"invitation_id":"%s","person":"Ketua (contoh)","mode":"ONSITE","arrived_at":"2022-10-12T08:50"}
                        """.formatted(invitation)).status())
                .isEqualTo(201);
        assertThat(jatim.post(path + "/decisions", """
                        {"kind":"PROGRAMME","text":"Pelatihan digital di wilayah kepulauan","levels":["REGENCY"],"due_on":"2023-12-31"}
                        """).json().get("number").asInt())
                .isEqualTo(1);
    }

    @Test
    void tellsEveryFieldThatDoesNotFit() {
        var jatim = Api.of(people.person("SECRETARY", "35"), people, port);

        var refused = jatim.post("/api/v1/meetings", rakor("R", "RAMAI"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsString("field")).containsExactly("title", "mode");
    }

    private static String rakor(String title, String mode) {
        return """
                {"kind":"RAKOR","title":"%s","starts_at":"2022-10-12T09:00","ends_at":"2022-10-12T14:00",
                 "zone":"Asia/Jakarta","place":"Surabaya","mode":"%s"}
                """.formatted(title, mode);
    }
}
