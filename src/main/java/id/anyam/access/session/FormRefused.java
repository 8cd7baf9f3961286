package id.anyam.access.session;

import id.anyam.web.Problems;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A form came without the token of its page, mostly because the session ended meanwhile; programs hear it as 401. */
class FormRefused implements AccessDeniedHandler {

    private final Problems problems;

    FormRefused(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (!request.getRequestURI().startsWith("/api/")) {
            refuseForm(request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        problems.write(response, HttpStatus.UNAUTHORIZED, "token", "access.token.needed");
    }

    /** Only a form of our own pages is kept for sending again; another site's is not. */
    private static void refuseForm(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (path.equals("/masuk") || path.startsWith("/masuk/") || path.equals("/keluar")) {
            response.sendRedirect("/masuk?lama");
        } else if (fromOurPage(request)) {
            HeldController.show(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean fromOurPage(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || origin != null && request.getRequestURL().toString().startsWith(origin + "/");
    }
}
