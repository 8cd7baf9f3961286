package id.anyam.organisation.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Taking away a board that was entered by mistake. */
@ServerTest
class RemovalTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void asksThenTakesAwayAndLeavesATrail() {
        var secretary = people.person("SECRETARY", "73.10");
        var board = board(secretary);
        var web = Web.signedInAs(secretary, port);
        var path = "/organisasi/" + secretary.organisation() + "/pengurus";
        var question = web.get(
                        web.get(path).page().select("a[href$=/penghapusan]").attr("href"))
                .page();

        var after = web.submit(question.select("main form").attr("action")).page();

        assertThat(question.select("h1").text()).isEqualTo("Hapus Pengurus (contoh)?");
        assertThat(after.select("main").text()).contains("Susunan pengurus belum dicatat");
        assertThat(after.text()).contains("Masa bakti dihapus; jejaknya tetap ada.");
        assertThat(web.get("/jejak/" + board).text()).contains("Pengurus (contoh)");
    }

    @Test
    void saysWhoStandsInTheWay() {
        var secretary = people.person("SECRETARY", "73.11");
        var board = board(secretary);
        var first = holding(secretary, board, "Contoh Pertama", null);
        var second = holding(secretary, board, "Contoh Kedua", first);
        var web = Web.signedInAs(secretary, port);
        var path = "/organisasi/" + secretary.organisation() + "/pengurus/" + board;

        var question = web.get(path + "/penghapusan").page();
        assertThat(question.select("main").text())
                .contains("masih memuat pemegang jabatan: 2", "Contoh Pertama Ketua", "Contoh Kedua Ketua");
        assertThat(question.select("main form")).isEmpty();
        assertThat(web.post(path + "/penghapusan").status()).isEqualTo(422);
        assertThat(web.post(path + "/pemegang/" + first + "/penghapusan").text())
                .contains("Contoh Pertama digantikan oleh Contoh Kedua");
        assertThat(web.post(path + "/pemegang/" + second + "/penghapusan").status())
                .isEqualTo(303);
        assertThat(web.post(path + "/pemegang/" + first + "/penghapusan").status())
                .isEqualTo(303);
        assertThat(web.post(path + "/penghapusan").status()).isEqualTo(303);
    }

    @Test
    void keepsAHolderWhoGotARoleWithTheOffice() {
        var secretary = people.person("SECRETARY", "73.12");
        var board = board(secretary);
        var holding = holding(secretary, board, "Contoh Berhak", null);
        people.asOwner(db -> db.sql("""
                        INSERT INTO access.membership (organisation_id, account_id, role, starts_on, holding_id)
                        VALUES (:organisation, :account, 'CHAIR', '2026-01-01', :holding)
                        """)
                .param("organisation", secretary.organisation())
                .param("account", people.person("MENTOR", "73.12").account())
                .param("holding", holding)
                .update());
        var api = Api.of(secretary, people, port);
        var path = "/api/v1/organisations/" + secretary.organisation() + "/boards/" + board;

        assertThat(api.send("DELETE", path + "/holdings/" + holding, "")
                        .response()
                        .body())
                .contains("diakhiri saja, tidak dihapus");
        assertThat(api.send("DELETE", path, "").status()).isEqualTo(422);
    }

    @Test
    void isForItsOwnSecretaryOnly() {
        var secretary = people.person("SECRETARY", "73.13");
        var board = board(secretary);
        var page = "/organisasi/" + secretary.organisation() + "/pengurus";
        var api = "/api/v1/organisations/" + secretary.organisation() + "/boards/" + board;

        for (var person : new Person[] {people.person("SECRETARY", "73"), people.person("CHAIR", "73.13")}) {
            var web = Web.signedInAs(person, port);
            assertThat(web.get(page).page().select("a[href$=/penghapusan]")).isEmpty();
            assertThat(web.get(page + "/" + board + "/penghapusan").status()).isEqualTo(404);
            assertThat(Api.of(person, people, port).send("DELETE", api, "").status())
                    .isEqualTo(404);
        }
        assertThat(Api.of(secretary, people, port).send("DELETE", api, "").status())
                .isEqualTo(204);
        assertThat(Api.of(secretary, people, port).get(api).status()).isEqualTo(404);
    }

    private UUID board(Person secretary) {
        return people.asOwner(db -> db.sql("""
                        INSERT INTO organisation.board (organisation_id, title, starts_on, ends_on, sk_number, sk_on, sk_issuer)
                        VALUES (:organisation, 'Pengurus (contoh)', '2026-01-01', '2030-12-31', '1/SK', '2025-12-01', 'Ketua')
                        RETURNING id
                        """)
                .param("organisation", secretary.organisation())
                .query(UUID.class)
                .single());
    }

    private UUID holding(
            Person secretary, UUID board, String holder, @org.jspecify.annotations.Nullable UUID replaces) {
        return people.asOwner(db -> {
            var office = db.sql(
                            "INSERT INTO organisation.office (organisation_id, title, rank) VALUES (:o, 'Ketua', 1) RETURNING id")
                    .param("o", secretary.organisation())
                    .query(UUID.class)
                    .single();
            return db.sql("""
                    INSERT INTO organisation.holding (organisation_id, board_id, office_id, holder, starts_on, ends_on, sk_number, replaces_id)
                    VALUES (:o, :board, :office, :holder, '2026-01-01', '2030-12-31', '1/SK', :replaces::uuid) RETURNING id
                    """)
                    .param("o", secretary.organisation())
                    .param("board", board)
                    .param("office", office)
                    .param("holder", holder)
                    .param("replaces", replaces)
                    .query(UUID.class)
                    .single();
        });
    }
}
