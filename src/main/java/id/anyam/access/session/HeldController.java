package id.anyam.access.session;

import id.anyam.shared.NotFound;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Visitors;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Nothing typed is lost when the session ended meanwhile: the page that asks to sign in keeps it. */
@Controller
class HeldController {

    static final String ADDRESS = "/kiriman-tertahan";
    private static final String REFUSED = "anyam.held.refused";

    private final Visitors visitors;

    HeldController(Visitors visitors) {
        this.visitors = visitors;
    }

    @ForAnyone
    @PostMapping(ADDRESS)
    ModelAndView keep(HttpServletRequest request) {
        var held = Held.in(request).orElseThrow(NotFound::new);
        return Html.mend(
                "access/session/tertahan",
                new HeldPage(
                        held.path(),
                        held.fields(),
                        visitors.current().account().isPresent(),
                        Objects.toString(request.getAttribute(REFUSED), "")));
    }

    static void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(ADDRESS).forward(request, response);
    }

    static void showAgain(HttpServletRequest request, HttpServletResponse response, String reason)
            throws ServletException, IOException {
        request.setAttribute(REFUSED, reason);
        show(request, response);
    }
}
