package id.anyam.access.session;

import id.anyam.shared.NotFound;
import id.anyam.web.ForAnyone;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in, and choosing the organisation one acts for. */
@Controller
class SessionController {

    private final Visitors visitors;

    SessionController(Visitors visitors) {
        this.visitors = visitors;
    }

    @ForAnyone
    @GetMapping("/masuk")
    ModelAndView signIn(
            @RequestParam(defaultValue = "0") int tunggu,
            @RequestParam(required = false) @Nullable String ke,
            HttpServletRequest request) {
        var way = WayBack.of(ke);
        return Html.page(
                "access/session/masuk",
                new SignInPage(
                        SignInPage.refusal(request.getParameterMap().keySet()),
                        request.getParameter("keluar") != null,
                        request.getParameter("lama") != null,
                        Math.clamp(tunggu, 0, 60),
                        way.known() ? way.path() : "",
                        typed(request)));
    }

    private static String typed(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignInAnswers.TYPED) instanceof String login)) {
            return "";
        }
        session.removeAttribute(SignInAnswers.TYPED);
        return login;
    }

    @ForSignedIn
    @PostMapping("/organisasi/pilihan")
    ModelAndView choose(@RequestParam UUID organisasi, HttpServletRequest request) {
        if (visitors.current().organisations().stream()
                .noneMatch(place -> place.id().equals(organisasi))) {
            throw new NotFound();
        }
        request.getSession().setAttribute(ActingFilter.CHOSEN, organisasi);
        return Html.goTo("/beranda");
    }
}
