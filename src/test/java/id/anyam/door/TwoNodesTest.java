package id.anyam.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Web;
import id.anyam.database.server.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two alike programs on one database server, of whose several addresses the first is down. */
@Tag("slow")
class TwoNodesTest {

    private static final String PASSWORD = "only-for-tests";
    private static final Pattern FIRST_PASSWORD = Pattern.compile("\\): (\\S+)");

    @TempDir
    Path home;

    @Test
    void shareTheSessionOfWhoSignedInOnOne() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home.resolve("server"), PASSWORD)) {
            var address = postgres.url("postgres").replace("127.0.0.1:", "127.0.0.1:1,127.0.0.1:")
                    + "?targetServerType=primary";
            var first = new ChildProgram(home.resolve("first"), settings(address, true));
            var second = new ChildProgram(home.resolve("second"), settings(address, false));
            var ports = new int[] {ChildProgram.freePort(), ChildProgram.freePort()};
            var nodes = new Process[] {first.serve(ports[0]), second.serve(ports[1])};
            try {
                var session = signIn(first, ports[0]);
                assertThat(status(ports[0], session)).isEqualTo(200);
                assertThat(status(ports[1], session)).isEqualTo(200);
                assertThat(status(ports[1], "lain")).isEqualTo(302);
            } finally {
                ChildProgram.stop(nodes[0]);
                ChildProgram.stop(nodes[1]);
            }
        }
    }

    private static Map<String, String> settings(String address, boolean mayMigrate) {
        var settings = new HashMap<>(Map.of("ANYAM_DB_URL", address, "ANYAM_DB_PASSWORD", "sandi-aplikasi"));
        if (mayMigrate) {
            settings.put("ANYAM_DB_ADMIN_USER", "postgres");
            settings.put("ANYAM_DB_ADMIN_PASSWORD", PASSWORD);
        }
        return settings;
    }

    private static String signIn(ChildProgram node, int port) throws Exception {
        var added = node.run(
                "user",
                "add",
                "sekretaris",
                "--name",
                "Sekretaris (contoh)",
                "--role",
                "SECRETARY",
                "--organisation",
                "64.08");
        assertThat(added.complaints()).isEmpty();
        var password = FIRST_PASSWORD.matcher(added.said());
        assertThat(password.find()).as(added.said()).isTrue();
        var web = new Web(port);
        web.get("/masuk");
        web.post("/masuk", "login", "sekretaris", "sandi", password.group(1));
        return web.cookie("anyam").orElseThrow().getValue();
    }

    private static int status(int port, String session) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/akun/sandi"))
                    .header("Cookie", "anyam=" + session)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
