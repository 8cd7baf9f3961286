package id.anyam.access.account;

import id.anyam.access.Confirmation;
import id.anyam.access.NewPassword;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing one's own password; every other session of the person ends with it. */
@Controller
class PasswordController {

    private static final String SCREEN = "access/account/sandi";

    private final Accounts accounts;
    private final OwnSessions sessions;
    private final PasswordEncoder encoder;
    private final Confirmation confirmation;
    private final Visitors visitors;

    PasswordController(
            Accounts accounts,
            OwnSessions sessions,
            PasswordEncoder encoder,
            Confirmation confirmation,
            Visitors visitors) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.encoder = encoder;
        this.confirmation = confirmation;
        this.visitors = visitors;
    }

    @ForSignedIn
    @GetMapping("/akun/sandi")
    ModelAndView show() {
        var me = accounts.require(visitors.current().account().orElseThrow());
        return Html.page(SCREEN, new PasswordPage(Typing.blank(), me.login(), me.hasGivenPassword()));
    }

    @ForSignedIn
    @PostMapping("/akun/sandi")
    ModelAndView change(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var me = accounts.require(visitors.current().account().orElseThrow());
        var typing = Typing.of(typed);
        var form = NewPassword.of(typing, me.login(), me.name());
        if (form.password().equals(typing.value(Confirmation.FIELD))) {
            typing.wrong("baru", "access.password.same");
        }
        confirmation.check(typing, request);
        if (!typing.fits()) {
            return Html.mend(SCREEN, new PasswordPage(typing, me.login(), me.hasGivenPassword()));
        }
        accounts.setPassword(me.id(), encoder.encode(form.password()));
        sessions.endOthers(me.id(), request.getSession().getId());
        Said.key(request, "access.password.changed");
        return Html.goTo(me.hasGivenPassword() ? "/beranda" : "/akun");
    }
}
