package id.anyam.access.account;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser of this machine that goes no further than the first page. */
final class Visit implements AutoCloseable {

    private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String program;

    Visit(int port) {
        program = "http://127.0.0.1:" + port;
    }

    /** How the door answers who types this into its form. */
    int signIn(String login, String password) throws IOException {
        var form = FORM.matcher(send(address("/masuk").GET()).body());
        var typed = "login=" + encoded(login) + "&sandi=" + encoded(password)
                + (form.find() ? "&_csrf=" + encoded(form.group(1)) : "");
        return send(address("/masuk")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(typed)))
                .statusCode();
    }

    int firstPage() throws IOException {
        return send(address("/beranda").GET()).statusCode();
    }

    private HttpRequest.Builder address(String path) {
        return HttpRequest.newBuilder(URI.create(program + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
