package id.anyam;

import id.anyam.TestPeople.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody's that uses the API with an access token, or with none. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> failed = new ArrayList<>();
    private final String base;
    private final Optional<String> token;

    public Api(int port, Optional<String> token) {
        this.base = "http://127.0.0.1:" + port;
        this.token = token;
    }

    public static Api of(Person person, TestPeople people, int port) {
        return new Api(port, Optional.of(people.token(person)));
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public String contentType() {
            return header("Content-Type").orElse("");
        }
    }

    /** What was asked for and the program failed at. */
    public List<String> failed() {
        return List.copyOf(failed);
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    /** Sends anything; headers are names and values in turn. A body goes as JSON unless a header says otherwise. */
    public Answer send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        token.ifPresent(secret -> request.setHeader("Authorization", "Bearer " + secret));
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        for (var at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        return answer(method, path, request.build());
    }

    /** Sends a form with one file in it. */
    public Answer upload(String method, String path, String field, String name, byte[] content) {
        var head = "--batas\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(
                        method,
                        HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(head),
                                HttpRequest.BodyPublishers.ofByteArray(content),
                                HttpRequest.BodyPublishers.ofString("\r\n--batas--\r\n")))
                .setHeader("Content-Type", "multipart/form-data; boundary=batas");
        token.ifPresent(secret -> request.setHeader("Authorization", "Bearer " + secret));
        return answer(method, path, request.build());
    }

    private Answer answer(String method, String path, HttpRequest request) {
        try {
            var answer = new Answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
            if (answer.status() >= 500) {
                failed.add(method + " " + path + ": " + answer.status());
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
