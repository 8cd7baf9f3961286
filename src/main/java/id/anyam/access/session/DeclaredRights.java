package id.anyam.access.session;

import id.anyam.shared.NotFound;
import id.anyam.web.ForAnyone;
import id.anyam.web.ForSignedIn;
import id.anyam.web.May;
import id.anyam.web.Problems;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks every handler who may call it; one that declares nothing is closed to all. */
@Component
class DeclaredRights implements HandlerInterceptor {

    private final Visitors visitors;
    private final Problems problems;

    DeclaredRights(Visitors visitors, Problems problems) {
        this.visitors = visitors;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(ForAnyone.class)
                || method.getBeanType().getPackageName().startsWith("org.springframework")) {
            return true;
        }
        var visitor = visitors.current();
        if (visitor.account().isEmpty()) {
            return askToSignIn(request, response);
        }
        if (method.hasMethodAnnotation(ForSignedIn.class)) {
            return true;
        }
        var may = method.getMethodAnnotation(May.class);
        if (may == null || !visitor.may(may.value())) {
            throw new NotFound();
        }
        return true;
    }

    private boolean askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(response, HttpStatus.UNAUTHORIZED, "token", "access.token.needed");
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/masuk");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect("/masuk" + wayBack(request));
        }
        return false;
    }

    private static String wayBack(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        var query = request.getQueryString();
        var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?ke=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    static class Installed implements WebMvcConfigurer {

        private final DeclaredRights rights;

        Installed(DeclaredRights rights) {
            this.rights = rights;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(rights);
        }
    }
}
