package id.anyam.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class PasskeysApiTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void namesOnesOwnKeysAndNobodyElses() {
        var person = people.person("SECRETARY", "64.08");
        var api = Api.of(person, people, port);
        var stranger = Api.of(people.person("SECRETARY", "64.08"), people, port);
        UUID key = people.asOwner(db ->
                db.sql("""
                        INSERT INTO access.passkey (account_id, name, host, credential_id, credential, transports,
                            signature_count, backup_eligible, backed_up, created_at)
                        VALUES (:account, 'Ponsel saya', 'anyam.test', uuid_send(gen_random_uuid()), '\\x00', '', 0,
                            false, false, now())
                        RETURNING id
                        """).param("account", person.account()).query(UUID.class).single());
        var path = "/api/v1/me/passkeys/" + key;

        assertThat(stranger.get("/api/v1/me/passkeys").json().get("items")).isEmpty();
        assertThat(stranger.send("PUT", path, "{\"name\": \"Diambil\"}").status())
                .isEqualTo(404);
        assertThat(api.send("PUT", path, "{\"name\": \"\"}").status()).isEqualTo(422);
        assertThat(api.send("PUT", path, "{\"name\": \"Ponsel kantor\"}").status())
                .isEqualTo(200);

        var kept = api.get("/api/v1/me/passkeys").json().get("items");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).get("name").asString()).isEqualTo("Ponsel kantor");
        assertThat(kept.get(0).get("host").asString()).isEqualTo("anyam.test");
    }
}
