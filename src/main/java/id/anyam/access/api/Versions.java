package id.anyam.access.api;

import id.anyam.web.Problems;
import id.anyam.web.Visitors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Versions of what the API shows: every GET carries an {@code ETag} made from its content, and a change that
 * carries {@code If-Match} happens only while the resource still reads as that version, else 412. The resource
 * is read again through its own handler, in the transaction of the change and under a lock of its address, so
 * no module needs to know of it and two changes cannot both meet the same version.
 */
@Component
@Order(20)
class Versions extends ShallowEtagHeaderFilter {

    private static final Set<String> CHANGING = Set.of("PUT", "PATCH", "DELETE");

    private final JdbcClient db;
    private final Visitors visitors;
    private final DispatcherServlet dispatcher;
    private final Problems problems;
    private final PlatformTransactionManager transactions;

    Versions(
            JdbcClient db,
            Visitors visitors,
            DispatcherServlet dispatcher,
            Problems problems,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.visitors = visitors;
        this.dispatcher = dispatcher;
        this.problems = problems;
        this.transactions = transactions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CHANGING.contains(request.getMethod())
                && request.getHeader("If-Match") != null
                && visitors.current().account().isPresent()) {
            changeOnlyIfUnchanged(request, response, chain);
        } else {
            super.doFilterInternal(request, response, chain);
        }
    }

    private void changeOnlyIfUnchanged(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:address, 0))::text")
                    .param("address", request.getRequestURI())
                    .query()
                    .singleValue();
            if (holds(request, response)) {
                chain.doFilter(request, buffered);
            } else {
                problems.write(buffered, HttpStatus.PRECONDITION_FAILED, "version", "access.api.version");
            }
            if (HttpStatus.valueOf(buffered.getStatus()).is2xxSuccessful()) {
                transactions.commit(transaction);
            }
        } finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
        buffered.copyBodyToResponse();
    }

    private boolean holds(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = request.getHeader("If-Match");
        var present = new ReadAnswer(response);
        dispatcher.service(new Reading(request), present);
        if (present.getStatus() != HttpServletResponse.SC_OK) {
            return false;
        }
        var version = generateETagHeaderValue(present.body(), false);
        return asked.equals("*")
                || Arrays.stream(asked.split(",")).map(String::strip).anyMatch(version::equals);
    }
}
