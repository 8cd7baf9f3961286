package id.anyam.access.membership;

import id.anyam.access.NewPassword;
import id.anyam.shared.NotFound;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The door for a new person, or for one who forgot the password: a link that works once and for a week. */
@Controller
class WelcomeController {

    private static final String SCREEN = "access/membership/undangan";

    private final Newcomers newcomers;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final PasswordEncoder encoder;
    private final Clock clock;

    WelcomeController(
            Newcomers newcomers,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            PasswordEncoder encoder,
            Clock clock) {
        this.newcomers = newcomers;
        this.sessions = sessions;
        this.encoder = encoder;
        this.clock = clock;
    }

    @ForAnyone
    @GetMapping("/undangan/{secret}")
    ModelAndView show(@PathVariable String secret) {
        var who = who(secret);
        return Html.page(SCREEN, new WelcomePage(secret, who.name(), who.login(), Typing.blank()));
    }

    @ForAnyone
    @PostMapping("/undangan/{secret}")
    ModelAndView comeIn(
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var who = who(secret);
        var typing = Typing.of(typed);
        var password = NewPassword.of(typing, who.login(), who.name());
        if (!typing.fits()) {
            return Html.mend(SCREEN, new WelcomePage(secret, who.name(), who.login(), typing));
        }
        newcomers.comeIn(
                who,
                secret,
                encoder.encode(password.password()),
                clock.instant().atOffset(ZoneOffset.UTC));
        // Whoever is still signed in with an older password has to come in again, too.
        sessions.findByPrincipalName(who.id().toString()).keySet().forEach(sessions::deleteById);
        Said.key(request, "access.welcome.done");
        return Html.goTo("/masuk");
    }

    private Newcomers.Known who(String secret) {
        return newcomers
                .behind(secret, clock.instant().atOffset(ZoneOffset.UTC))
                .orElseThrow(() -> new NotFound("access.welcome.over"));
    }
}
