package id.anyam;

import id.anyam.TestPeople.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without pictures: keeps cookies, follows no redirect by itself, sends the form token of the last page. */
public final class Web {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<String> failed = new ArrayList<>();
    private final String base;
    private String csrf = "";

    public Web(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public static Web signedInAs(Person person, int port) {
        var web = new Web(port);
        web.get("/masuk");
        var answer = web.post("/masuk", "login", person.login(), "sandi", TestPeople.PASSWORD);
        if (answer.status() != 302 || answer.location().orElse("").contains("salah")) {
            throw new IllegalStateException("Sign-in refused for " + person.login());
        }
        return web;
    }

    /** What came back. */
    public record Answer(int status, Optional<String> location, HttpHeaders headers, byte[] bytes) {

        public String contentType() {
            return headers.firstValue("Content-Type").orElse("");
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public Document page() {
            return Jsoup.parse(text());
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET().build());
    }

    /** Posts a form: names and values in turn; a name may come more than once. */
    public Answer post(String path, String... fields) {
        var pairs = new ArrayList<>(List.of(fields));
        pairs.addAll(List.of("_csrf", csrf));
        var body = IntStream.range(0, pairs.size() / 2)
                .mapToObj(i -> encoded(pairs.get(2 * i)) + "=" + encoded(pairs.get(2 * i + 1)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Posts a form with one file in it, as a browser does. */
    public Answer upload(String path, String field, String name, byte[] content, String... fields) {
        var pairs = new ArrayList<>(List.of(fields));
        pairs.addAll(List.of("_csrf", csrf));
        var body = new ByteArrayOutputStream();
        for (var i = 0; i < pairs.size(); i += 2) {
            body.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"" + pairs.get(i) + "\"\r\n\r\n"
                            + pairs.get(i + 1) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Posts what another site could make a browser post: the cookies, and no form token. */
    public Answer postWithoutToken(String path) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
    }

    /** Posts a form and goes where it leads. */
    public Answer submit(String path, String... fields) {
        var answer = post(path, fields);
        return answer.location().map(this::get).orElse(answer);
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            var answer = new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").map(this::pathOf),
                    response.headers(),
                    response.body());
            if (answer.status() >= 500) {
                failed.add(request.method() + " " + request.uri() + ": " + answer.status());
            }
            if (answer.contentType().startsWith("text/html")) {
                var token = TOKEN.matcher(answer.text());
                csrf = token.find() ? token.group(1) : csrf;
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What this browser asked for and the program failed at. */
    public List<String> failed() {
        return List.copyOf(failed);
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private URI address(String path) {
        return URI.create(base + path);
    }

    private String pathOf(String location) {
        return location.startsWith(base) ? location.substring(base.length()) : location;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
