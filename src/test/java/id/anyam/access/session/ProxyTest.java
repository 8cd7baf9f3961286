package id.anyam.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The program behind a proxy that speaks TLS for it, on the same machine. */
@ServerTest
class ProxyTest {

    @LocalServerPort
    int port;

    @Test
    void keepsTheSessionCookieToTlsAndFromScriptsAndOtherSites() throws Exception {
        assertThat(cookie(throughTls("/masuk")))
                .contains("; Secure")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax");
        assertThat(cookie(send(request("/masuk"))))
                .doesNotContain("; Secure")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax");
    }

    @Test
    void leadsOnUnderTheAddressThatPeopleKnow() throws Exception {
        var location = throughTls("/akun").headers().firstValue("Location").orElseThrow();

        assertThat(URI.create("https://anyam.example").resolve(location))
                .hasToString("https://anyam.example/masuk?ke=%2Fakun");
        assertThat(throughTls("/masuk").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    @Tag("slow")
    void countsGuessesByTheAddressThatTheProxySawAndNotByOneThatTheGuesserWrote() throws Exception {
        for (var guess = 0; guess < 40; guess++) {
            assertThat(guess("198.51.100." + guess + ", 203.0.113.9")).contains("/masuk?salah");
        }

        assertThat(guess("198.51.100.99, 203.0.113.9")).contains("/masuk?tunggu=");
        assertThat(guess("203.0.113.9, 203.0.113.10")).contains("/masuk?salah");
    }

    private String guess(String forwardedFor) throws Exception {
        var page = send(request("/masuk"));
        var token = page.body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var login = "siapa." + UUID.randomUUID();
        var answer = send(request("/masuk")
                .header("Cookie", cookie(page).replaceAll(";.*", ""))
                .header("X-Forwarded-For", forwardedFor)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "login=" + login + "&sandi=salah&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> throughTls(String path) throws Exception {
        return send(request(path)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "anyam.example")
                .header("X-Forwarded-For", "203.0.113.8"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("anyam="))
                .findFirst()
                .orElseThrow();
    }
}
