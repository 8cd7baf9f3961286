package id.anyam.web;

import id.anyam.shared.DiskTrouble;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Every failure in words: a broken rule says why, what is not yours is not there, a bug gets a help code. */
@ControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /** PostgreSQL's word for: taken already (unique, exclusion), or two waited for each other. */
    private static final Set<String> OVERTAKEN = Set.of("23505", "23P01", "40001", "40P01");

    /** Something typed holds a character that is none, such as the one with number zero. */
    private static final String NO_TEXT = "22021";

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
        var sentence = words().t(nothing.key().orElseGet(() -> sentence(HttpStatus.NOT_FOUND)));
        return answer(request, HttpStatus.NOT_FOUND, type(HttpStatus.NOT_FOUND), sentence, "");
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, ServletRequestBindingException.class})
    Object unreadable(Exception unreadable, HttpServletRequest request) {
        return refused(request, HttpStatus.BAD_REQUEST);
    }

    /** An address or a parameter that cannot be an id, a date or a number names nothing. */
    @ExceptionHandler
    Object mistyped(TypeMismatchException mistyped, HttpServletRequest request) {
        return refused(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    Object unexpected(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        if (problem instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return refused(request, HttpStatus.valueOf(known.getStatusCode().value()));
        }
        if (state(problem).equals(NO_TEXT)) {
            return refused(request, HttpStatus.BAD_REQUEST);
        }
        if (overtaken(problem)) {
            LOG.warn("Overtaken at {} {}", request.getMethod(), request.getRequestURI(), problem);
            return refused(request, HttpStatus.CONFLICT);
        }
        if (DiskTrouble.in(problem).isPresent()) {
            LOG.error("No room at {} {}", request.getMethod(), request.getRequestURI(), problem);
            return refused(request, HttpStatus.INSUFFICIENT_STORAGE);
        }
        if (problem instanceof MultipartException) {
            return refused(request, HttpStatus.BAD_REQUEST);
        }
        var help = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Help code {} at {} {}", help, request.getMethod(), request.getRequestURI(), problem);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "bug", words().t("web.error.bug"), help);
    }

    /**
     * Two were faster than the check that would have told the second one why: the database kept what it promises,
     * nothing of the second was saved, and looking again shows what the first did.
     */
    private static boolean overtaken(Exception problem) {
        return OVERTAKEN.contains(state(problem));
    }

    private static String state(Exception problem) {
        return NestedExceptionUtils.getMostSpecificCause(problem) instanceof SQLException sql
                ? Objects.requireNonNullElse(sql.getSQLState(), "")
                : "";
    }

    /** The page of a failure that reached no handler. */
    ModelAndView page(HttpStatus status) {
        return Html.answer("web/error", new ErrorPage(status.value(), words().t(sentence(status)), "", ""), status);
    }

    static String type(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "media-type";
            case CONTENT_TOO_LARGE -> "too-large";
            case CONFLICT -> "overtaken";
            case INSUFFICIENT_STORAGE -> "no-room";
            default -> status.is5xxServerError() ? "bug" : "request";
        };
    }

    static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "web.error.not-found";
            case FORBIDDEN -> "web.error.form-token";
            case METHOD_NOT_ALLOWED -> "web.error.method";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "web.error.media-type";
            case CONTENT_TOO_LARGE -> "web.error.too-large";
            case CONFLICT -> "web.error.overtaken";
            case INSUFFICIENT_STORAGE -> "web.error.no-room";
            default -> status.is5xxServerError() ? "web.error.bug" : "web.error.request";
        };
    }

    private Object refused(HttpServletRequest request, HttpStatus status) {
        return answer(request, status, type(status), words().t(sentence(status)), "");
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String type, String sentence, String detail) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return Html.answer(
                    "web/error",
                    new ErrorPage(status.value(), sentence, status.is5xxServerError() ? detail : "", back(request)),
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

    /** The page of ours from which something was sent that could not be done; what was typed there still stands in it. */
    private static String back(HttpServletRequest request) {
        var from = request.getHeader("Referer");
        if (!request.getMethod().equals("POST") || from == null || !from.matches("https?://[^/\\s]+/\\S*")) {
            return "";
        }
        var place = from.replaceFirst("https?://", "");
        return place.startsWith(request.getHeader("Host") + "/") ? place.substring(place.indexOf('/')) : "";
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
