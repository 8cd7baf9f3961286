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
        return db.sql("""
                        WITH found AS (
                            SELECT id, account_id, organisation_id, last_used_at
                              FROM access.token
                             WHERE secret_hash = :hash AND revoked_at IS NULL AND expires_at > :now
                        ), touched AS (
                            UPDATE access.token t SET last_used_at = :now
                              FROM found
                             WHERE t.id = found.id AND coalesce(found.last_used_at < :now - interval '5 minutes', true)
                        )
                        SELECT account_id, organisation_id FROM found
                        """)
                .param("hash", TokenSecret.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Holder.class)
                .optional()
                .map(found -> new BearerAuthentication(found.accountId(), found.organisationId()));
    }
}
