package id.anyam.web;

import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every failure in words: a broken rule says why, what is not yours is not there, a bug gets a help code. */
@ControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final MessageSource messages;
    private final Visitors visitors;

    Errors(MessageSource messages, Visitors visitors) {
        this.messages = messages;
        this.visitors = visitors;
    }

    @ExceptionHandler
    Object ruleViolated(RuleViolated broken, HttpServletRequest request) {
        var sentence = words().t(broken.key(), broken.arguments().toArray());
        return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "rule", sentence, broken.key());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(Unfit unfit) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                words().t("web.error.unfit", unfit.problems().size()));
        problem.setType(URI.create("urn:anyam:unfit"));
        problem.setProperty(
                "errors",
                unfit.problems().stream()
                        .map(one -> Map.of("field", one.field(), "message", one.sentence(words())))
                        .toList());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    Object notFound(NotFound nothing, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, "not-found", words().t("web.error.not-found"), "");
    }

    /** An address with a word where an id belongs leads nowhere. */
    @ExceptionHandler
    Object noSuchAddress(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return notFound(new NotFound(), request);
    }

    @ExceptionHandler
    Object unexpected(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(response.getStatusCode().value());
            var missing = status == HttpStatus.NOT_FOUND;
            return answer(
                    request,
                    status,
                    missing ? "not-found" : "request",
                    words().t(missing ? "web.error.not-found" : "web.error.request"),
                    "");
        }
        var help = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Help code {} at {} {}", help, request.getMethod(), request.getRequestURI(), problem);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "bug", words().t("web.error.bug"), help);
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String type, String sentence, String detail) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return Html.answer(
                    "web/error",
                    new ErrorPage(status.value(), sentence, status.is5xxServerError() ? detail : ""),
                    status);
        }
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:anyam:" + type));
        if (!detail.isEmpty()) {
            problem.setProperty(status.is5xxServerError() ? "help" : "rule", detail);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
