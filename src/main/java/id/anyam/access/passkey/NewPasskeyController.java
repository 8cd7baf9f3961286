package id.anyam.access.passkey;

import id.anyam.access.Confirmation;
import id.anyam.shared.RuleViolated;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making a passkey: first its name, then the device, then it is kept. */
@Controller
class NewPasskeyController {

    private static final String NAME = "access/passkey/baru";
    private static final int MOST = 20;

    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Verification verification;
    private final Confirmation confirmation;
    private final Visitors visitors;
    private final JdbcClient db;
    private final PublicAddress address;

    NewPasskeyController(
            Passkeys passkeys,
            Challenges challenges,
            Verification verification,
            Confirmation confirmation,
            Visitors visitors,
            JdbcClient db,
            PublicAddress address) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.verification = verification;
        this.confirmation = confirmation;
        this.visitors = visitors;
        this.db = db;
        this.address = address;
    }

    @ForSignedIn
    @GetMapping("/akun/kunci/baru")
    ModelAndView name(HttpServletRequest request) {
        return Html.page(NAME, new PasskeyPage("", "", Typing.blank(), confirmation.isNeeded(request)));
    }

    @ForSignedIn
    @PostMapping("/akun/kunci/baru")
    ModelAndView named(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var here = address.of(request);
        var present = passkeys.of(me());
        if (!here.canHaveKeys() || present.size() >= MOST) {
            throw new RuleViolated(here.canHaveKeys() ? "access.passkey.too-many" : "access.passkey.address");
        }
        var typing = Typing.of(typed);
        var name = typing.text("nama", 2, 60);
        if (confirmation.isNeeded(request)) {
            confirmation.check(typing, request);
        }
        if (!typing.fits()) {
            return Html.mend(NAME, new PasskeyPage("", "", typing, confirmation.isNeeded(request)));
        }
        var challenge = challenges.forNewKey(request.getSession().getId(), me(), name);
        var visitor = visitors.current();
        var question = Questions.makeAKey(
                here, challenge, me(), login(), visitor.name().orElse(""), present);
        return Html.page("access/passkey/buat", new NewPasskeyPage(name, question));
    }

    /** Keeps what the device made; sent twice, it is kept once. */
    @ForSignedIn
    @PostMapping("/akun/kunci")
    ModelAndView made(@RequestParam(defaultValue = "") String kunci, HttpServletRequest request) {
        var typing = Typing.blank();
        try {
            keep(kunci, request);
        } catch (RuleViolated broken) {
            typing.wrong("", broken.key());
            return Html.mend(NAME, new PasskeyPage("", "", typing, confirmation.isNeeded(request)));
        }
        Said.key(request, "access.passkey.made");
        return Html.goTo("/akun/kunci");
    }

    private void keep(String answer, HttpServletRequest request) {
        var data = verification.readNewKey(answer);
        var session = request.getSession().getId();
        var name = challenges.spendForNewKey(Verification.challenge(data), session, me());
        if (name.isPresent()) {
            var here = address.of(request);
            var key = verification.verify(data, here);
            if (!passkeys.add(me(), name.get(), here.host(), key)) {
                throw new RuleViolated("access.passkey.already");
            }
        } else if (!kept(Verification.credentialId(data))) {
            throw new RuleViolated("access.passkey.expired");
        }
    }

    private boolean kept(byte[] credentialId) {
        return passkeys.of(me()).stream().anyMatch(key -> Arrays.equals(key.credentialId(), credentialId));
    }

    private String login() {
        return db.sql("SELECT login FROM access.account WHERE id = :id")
                .param("id", me())
                .query(String.class)
                .single();
    }

    private UUID me() {
        return visitors.current().account().orElseThrow();
    }
}
