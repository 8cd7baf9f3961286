package id.anyam.access.session;

import id.anyam.database.Acting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds who acts to the request: the signed-in account and the organisation chosen in the session. */
@Component
class ActingFilter extends OncePerRequestFilter {

    static final String VISITOR = "anyam.visitor";
    static final String CHOSEN = "anyam.organisation";

    private final VisitorLookup lookup;

    ActingFilter(VisitorLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/aset/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visitor = visitor(request);
        request.setAttribute(VISITOR, visitor);
        var acting = new Acting(
                visitor.account().orElse(null),
                visitor.organisation().map(place -> place.id()).orElse(null));
        try {
            acting.call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private SignedInVisitor visitor(HttpServletRequest request) {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case null -> SignedInVisitor.PUBLIC;
            case AnonymousAuthenticationToken _ -> SignedInVisitor.PUBLIC;
            case BearerAuthentication bearer ->
                lookup.actingOnlyFor(bearer.organisation(), UUID.fromString(bearer.getName()));
            case Authentication known -> lookup.find(UUID.fromString(known.getName()), chosen(request));
        };
    }

    private static Optional<UUID> chosen(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((UUID) session.getAttribute(CHOSEN));
    }
}
