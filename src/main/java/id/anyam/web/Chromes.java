package id.anyam.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Builds what surrounds a page for the visitor of a request. */
@Component
class Chromes {

    private final Visitors visitors;
    private final Assets assets;
    private final List<NavItem> nav;

    Chromes(Visitors visitors, Assets assets, List<NavItem> nav) {
        this.visitors = visitors;
        this.assets = assets;
        this.nav = nav.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
    }

    Chrome around(HttpServletRequest request, HttpServletResponse response) {
        var visitor = visitors.current();
        var mine = visitor.name().isEmpty() || !visitor.isSettled()
                ? List.<NavItem>of()
                : nav.stream()
                        .filter(item -> item.permission().isEmpty() || visitor.may(item.permission()))
                        .toList();
        return new Chrome(
                visitor,
                "true".equals(request.getHeader("HX-Request")) && request.getHeader("HX-Boosted") == null,
                () -> csrf(request),
                mine,
                request.getRequestURI(),
                Said.take(request, response),
                assets.style().path(),
                assets.script().path());
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
