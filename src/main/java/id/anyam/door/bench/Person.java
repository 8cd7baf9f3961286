package id.anyam.door.bench;

import id.anyam.shared.Refused;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody of the demo country who is signed in and reads pages over HTTP. */
final class Person implements AutoCloseable {

    private static final String PASSWORD = "anyam-demo-2026";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String login;
    private final int port;

    private Person(String login, int port) {
        this.login = login;
        this.port = port;
    }

    static Person signIn(String login, int port) throws IOException, InterruptedException {
        var person = new Person(login, port);
        var token = FORM_TOKEN.matcher(person.send(person.at("/masuk").build()).body());
        if (!token.find()) {
            throw new Refused("Halaman masuk tidak memuat formulirnya; jalankan ./anyam doctor.");
        }
        var typed = "login=" + login + "&sandi=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        person.send(person.at("/masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed))
                .build());
        return person;
    }

    String login() {
        return login;
    }

    /** Reads a page until it is warm, then as often as is measured, in milliseconds. */
    List<Double> read(String page, int warming, int measured) throws IOException, InterruptedException {
        var millis = new ArrayList<Double>();
        for (var turn = 0; turn < warming + measured; turn++) {
            var request = at(page).build();
            var began = System.nanoTime();
            var answer = send(request);
            var took = (System.nanoTime() - began) / 1e6;
            if (answer.statusCode() != 200) {
                throw new Refused("Halaman " + page + " menjawab " + answer.statusCode() + ", bukan 200.");
            }
            if (turn >= warming) {
                millis.add(took);
            }
        }
        return List.copyOf(millis);
    }

    private HttpRequest.Builder at(String page) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
