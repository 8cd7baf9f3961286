package id.anyam.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a program with problem+json where no handler is reached: in filters and interceptors. */
@Component
public class Problems {

    private final MessageSource messages;
    private final Visitors visitors;
    private final JsonMapper json;

    Problems(MessageSource messages, Visitors visitors, JsonMapper json) {
        this.messages = messages;
        this.visitors = visitors;
        this.json = json;
    }

    /**
     * Writes the problem and nothing else.
     *
     * @param type the last part of {@code urn:anyam:…}
     * @param key of the sentence
     */
    public void write(HttpServletResponse response, HttpStatus status, String type, String key) throws IOException {
        var words = new Words(messages, visitors.current().locale());
        var problem = ProblemDetail.forStatusAndDetail(status, words.t(key));
        problem.setType(URI.create("urn:anyam:" + type));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
