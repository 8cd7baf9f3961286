package id.anyam.access.session;

import id.anyam.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever came in with a password that somebody else gave to the page where they choose their own. */
@Component
class OwnPasswordFirst implements HandlerInterceptor {

    private static final String CHOOSE = "/akun/sandi";
    private static final Set<String> OPEN = Set.of(CHOOSE, "/bahasa", "/tema", "/error");

    private final Problems problems;

    OwnPasswordFirst(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var path = request.getRequestURI();
        if (!(request.getAttribute(ActingFilter.VISITOR) instanceof SignedInVisitor visitor)
                || visitor.isSettled()
                || OPEN.contains(path)) {
            return true;
        }
        if (path.startsWith("/api/")) {
            problems.write(response, HttpStatus.FORBIDDEN, "password", "access.password.first");
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", CHOOSE);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(CHOOSE);
        }
        return false;
    }

    @Configuration(proxyBeanMethods = false)
    static class Installed implements WebMvcConfigurer {

        private final OwnPasswordFirst first;

        Installed(OwnPasswordFirst first) {
            this.first = first;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(first).order(-1);
        }
    }
}
