package id.anyam;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows a page that somebody was sent to a browser that is nobody: once, at its own path, with the same headers. */
@TestComponent
class Stage extends OncePerRequestFilter {

    private static final String ASKED = "panggung";

    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    /** Where it is shown. */
    String show(String path, Document page) {
        var name = ASKED + "=" + number.incrementAndGet();
        page.outputSettings().prettyPrint(false);
        pages.put(name, page.outerHtml());
        return path + (path.contains("?") ? "&" : "?") + name;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var page = pages.remove(query.substring(query.lastIndexOf('&') + 1));
        if (page == null) {
            others.doFilter(request, response);
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page);
        }
    }
}
