package id.anyam.door.bench;

import id.anyam.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Somebody of the demo country who is signed in and reads pages over HTTP. */
final class Person implements AutoCloseable {

    private static final String PASSWORD = "anyam-demo-2026";
    private static final String BORDER = "batas-antara-bagian";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String login;
    private final int port;

    private Person(String login, int port) {
        this.login = login;
        this.port = port;
    }

    static Person signIn(String login, int port) throws IOException, InterruptedException {
        var person = new Person(login, port);
        person.post("/masuk", person.page("/masuk"), Map.of("login", login, "sandi", PASSWORD));
        return person;
    }

    /** What a page says. */
    String page(String page) throws IOException, InterruptedException {
        return send(at(page).build()).body();
    }

    /** Fills in a form of a page that was read, and tells where it leads. */
    String post(String path, String page, Map<String, String> typed) throws IOException, InterruptedException {
        var body = new StringJoiner("&").add("_csrf=" + encoded(token(page)));
        typed.forEach((field, value) -> body.add(field + "=" + encoded(value)));
        return sent(path, "application/x-www-form-urlencoded", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a workbook. */
    String upload(String path, String page, Map<String, String> typed, String field, byte[] workbook)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf\"", token(page)));
        typed.forEach((name, value) -> body.writeBytes(part(name + "\"", value)));
        body.writeBytes(part(field + "\"; filename=\"matriks.xlsx\"", ""));
        body.writeBytes(workbook);
        body.writeBytes(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sent(path, "multipart/form-data; boundary=" + BORDER, body.toByteArray());
    }

    private static byte[] part(String name, String value) {
        return ("\r\n--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String sent(String path, String type, byte[] body) throws IOException, InterruptedException {
        var answer = send(at(path).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
        return answer.headers()
                .firstValue("Location")
                .map(address -> URI.create(address).getPath())
                .orElseThrow(() -> new Refused("Formulir di " + path + " menjawab " + answer.statusCode() + "."));
    }

    private static String token(String page) {
        var token = FORM_TOKEN.matcher(page);
        if (!token.find()) {
            throw new Refused("Halaman tidak memuat formulirnya; jalankan ./anyam doctor.");
        }
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String login() {
        return login;
    }

    /**
     * Reads a page until it is warm, then as often as is measured, in milliseconds; over a plain connection, because the
     * one who measures works on the same processors.
     */
    List<Double> read(String page, int warming, int measured) throws IOException {
        var address = URI.create("http://127.0.0.1:" + port + page);
        var cookies = String.join("; ", this.cookies.get(address, Map.of()).get("Cookie"));
        var millis = new ArrayList<Double>();
        for (var turn = 0; turn < warming + measured; turn++) {
            var began = System.nanoTime();
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestProperty("Cookie", cookies);
            connection.setInstanceFollowRedirects(false);
            var status = connection.getResponseCode();
            if (status != 200) {
                throw new Refused("Halaman " + page + " menjawab " + status + ", bukan 200.");
            }
            try (var content = connection.getInputStream()) {
                content.readAllBytes();
            }
            if (turn >= warming) {
                millis.add((System.nanoTime() - began) / 1e6);
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
