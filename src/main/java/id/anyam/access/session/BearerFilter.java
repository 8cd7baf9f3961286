package id.anyam.access.session;

import id.anyam.access.TokenSecret;
import id.anyam.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs an API request in by its personal access token; a token that does not hold is answered with 401. */
class BearerFilter extends OncePerRequestFilter {

    private final JdbcClient db;
    private final Clock clock;
    private final Problems problems;

    BearerFilter(JdbcClient db, Clock clock, Problems problems) {
        this.db = db;
        this.clock = clock;
        this.problems = problems;
    }

    /** Whether this request wants to be known by a token and not by a session. */
    static boolean carried(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null
                && authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                && request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var holder = holder(request.getHeader("Authorization").substring(7).strip());
        if (holder.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            problems.write(response, HttpStatus.UNAUTHORIZED, "token", "access.token.refused");
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(holder.get());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private record Holder(UUID accountId, UUID organisationId) {}

    private Optional<BearerAuthentication> holder(String secret) {
        return db.sql("SELECT account_id, organisation_id FROM access.token_behind(:hash, :now)")
                .param("hash", TokenSecret.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Holder.class)
                .optional()
                .map(found -> new BearerAuthentication(found.accountId(), found.organisationId()));
    }
}
