package id.anyam.access.api;

import id.anyam.access.api.FirstAnswers.First;
import id.anyam.web.Problems;
import id.anyam.web.Visitors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a changing API request that carries an {@code Idempotency-Key} one effect, however often it is sent.
 * Key, effect and answer are committed in one transaction around the handler's, and only then is the answer
 * sent. A refused request changed nothing, so its key stays free for another try.
 */
@Component
@Order(10)
class OneEffect extends OncePerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final FirstAnswers answers;
    private final Visitors visitors;
    private final Problems problems;
    private final PlatformTransactionManager transactions;

    OneEffect(FirstAnswers answers, Visitors visitors, Problems problems, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.visitors = visitors;
        this.problems = problems;
        this.transactions = transactions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || !CHANGING.contains(request.getMethod())
                || request.getHeader("Idempotency-Key") == null
                || visitors.current().account().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader("Idempotency-Key").strip();
        if (key.isEmpty() || key.length() > 200) {
            problems.write(response, HttpStatus.BAD_REQUEST, "idempotency-key", "access.api.key-length");
            return;
        }
        var whole = WholeRequest.of(request);
        if (whole.isEmpty()) {
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "too-large", "web.error.too-large");
            return;
        }
        var buffered = new ContentCachingResponseWrapper(response);
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        Optional<First> earlier;
        try {
            earlier = once(key, whole.get(), buffered, chain, transaction);
        } finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
        if (earlier.isPresent()) {
            again(earlier.get(), whole.get(), response);
        } else {
            buffered.copyBodyToResponse();
        }
    }

    private Optional<First> once(
            String key,
            WholeRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus transaction)
            throws ServletException, IOException {
        var account = visitors.current().account().orElseThrow();
        if (!answers.take(account, key, request.hash())) {
            return Optional.of(answers.of(account, key));
        }
        chain.doFilter(request, response);
        if (HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            answers.keep(account, key, answer(request, response));
            transactions.commit(transaction);
        }
        return Optional.empty();
    }

    private static First answer(WholeRequest request, ContentCachingResponseWrapper response) {
        return new First(
                request.hash(),
                response.getStatus(),
                response.getHeader("Location"),
                response.getContentType(),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void again(First first, WholeRequest request, HttpServletResponse response) throws IOException {
        if (!Arrays.equals(first.requestHash(), request.hash())) {
            problems.write(response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key", "access.api.key-used");
            return;
        }
        response.setStatus(first.status());
        response.setHeader("Idempotent-Replayed", "true");
        if (first.location() != null) {
            response.setHeader("Location", first.location());
        }
        if (first.contentType() != null) {
            response.setContentType(first.contentType());
        }
        if (first.body() != null) {
            response.getOutputStream().write(first.body().getBytes(StandardCharsets.UTF_8));
        }
    }
}
