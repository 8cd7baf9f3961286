package id.anyam.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import id.anyam.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class AddUserTest {

    @Autowired
    AddUser command;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void givesANewPersonOneRoleAndAPasswordForTheFirstDoorOnly() {
        command.run(typed("pengguna.baru", "SECRETARY", "64.08"));

        assertThat(people.<String>asOwner(db -> db.sql("""
                        SELECT m.role || ' ' || o.region_code || ' ' || a.password_origin
                          FROM access.account a
                          JOIN access.membership m ON m.account_id = a.id
                          JOIN organisation.organisation o ON o.id = m.organisation_id
                         WHERE a.login = 'pengguna.baru'
                        """).query(String.class).single()))
                .isEqualTo("SECRETARY 64.08 GIVEN");
    }

    @Test
    void tellsThePersonWhereTheAccountCameFrom() {
        command.run(typed("pengguna.tercatat", "SECRETARY", "64.08"));

        var administrator = Web.signedInAs(people.person("ADMINISTRATOR", "64.08"), port);
        assertThat(administrator
                        .get("/keamanan?cari=pengguna.tercatat")
                        .page()
                        .select("#daftar tbody tr")
                        .text())
                .contains("Akun ditambahkan pengelola mesin", "mesin Anyam sendiri");
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThatThrownBy(() -> command.run(typed("x.satu", "SEKRETARIS", "64.08")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SECRETARY");
        assertThatThrownBy(() -> command.run(typed("x.dua", "SECRETARY", "99.99")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("99.99");
    }

    @Test
    void refusesACouncilThatIsClosed() {
        people.asOwner(db -> db.sql("""
                        INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone, closed_on)
                        VALUES ('REGENCY', :parent, '64.08.01', 'Dekranasda contoh', 'Dekranasda Contoh', 'Asia/Makassar', '1999-05-01')
                        """).param("parent", people.council("64")).update());

        assertThatThrownBy(() -> command.run(typed("x.tiga", "SECRETARY", "64.08.01")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Dekranasda Contoh ditutup per 1 Mei 1999");
    }

    @Test
    void refusesALoginThatIsTaken() {
        command.run(typed("dua.kali", "CHAIR", "64"));

        assertThatThrownBy(() -> command.run(typed("dua.kali", "CHAIR", "64"))).isInstanceOf(Refused.class);
    }

    private static List<String> typed(String login, String role, String organisation) {
        return List.of(login, "--name", "Contoh (contoh)", "--role", role, "--organisation", organisation);
    }
}
