package id.anyam.access.session;

import id.anyam.access.AccountTrail;
import id.anyam.access.AccountTrail.Happening;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Where a sign-in leads: on to the page asked for, or back to the form with a reason and the login as typed.
 * A form held because its session had ended is shown for sending again instead.
 */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String TYPED = "anyam.login";
    private static final String DEVICE = "anyam.device";

    private final Attempts attempts;
    private final AccountTrail trail;
    private final Clock clock;

    SignInAnswers(Attempts attempts, AccountTrail trail, Clock clock) {
        this.attempts = attempts;
        this.trail = trail;
        this.clock = clock;
    }

    static String login(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("login"), "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The login this request would guess at; empty for a passkey, which only the address can stand for. */
    static String guessed(HttpServletRequest request) {
        return byKey(request) ? "" : login(request);
    }

    private static boolean byKey(HttpServletRequest request) {
        return request.getRequestURI().equals(ByPasskey.ADDRESS);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        attempts.succeeded(guessed(request), request.getRemoteAddr());
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        request.getSession().setAttribute(DEVICE, agent.substring(0, Math.min(300, agent.length())));
        request.getSession().setAttribute(PasswordAgain.PROVED, clock.instant());
        makeFormToken(request);
        trail.note(
                UUID.fromString(authentication.getName()),
                byKey(request) ? Happening.SIGNED_IN_BY_KEY : Happening.SIGNED_IN,
                "");
        if (Held.carriedBy(request)) {
            HeldController.show(request, response);
        } else {
            response.sendRedirect(WayBack.of(request.getParameter("ke")).path());
        }
    }

    /** Made now: of two pages that are opened at once, each would make one of its own, and one of them would not count. */
    private static void makeFormToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        trail.refused(guessed(request));
        var reason = refused instanceof ByPasskey.Refused key ? key.key() : SignInPage.REFUSED;
        if (Held.carriedBy(request)) {
            HeldController.showAgain(request, response, reason);
        } else {
            back(request, response, "/masuk?" + SignInPage.mark(reason));
        }
    }

    void askToWait(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws IOException, ServletException {
        if (Held.carriedBy(request)) {
            HeldController.showAgain(request, response, SignInPage.REFUSED);
        } else {
            back(request, response, "/masuk?tunggu=" + (wait.toMinutes() + 1));
        }
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        request.getSession().setAttribute(TYPED, login(request));
        var way = WayBack.of(request.getParameter("ke"));
        response.sendRedirect(
                way.known() ? path + "&ke=" + URLEncoder.encode(way.path(), StandardCharsets.UTF_8) : path);
    }
}
