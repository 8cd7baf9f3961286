package id.anyam.access.passkey;

import id.anyam.access.PasskeySignIn;
import id.anyam.database.Acting;
import id.anyam.shared.RuleViolated;
import id.anyam.web.ForAnyone;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks who is there, and finds out whose key answered. */
@RestController
class PasskeyEntrance implements PasskeySignIn {

    private final Challenges challenges;
    private final Passkeys passkeys;
    private final Verification verification;
    private final PublicAddress address;

    PasskeyEntrance(Challenges challenges, Passkeys passkeys, Verification verification, PublicAddress address) {
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.verification = verification;
        this.address = address;
    }

    @ForAnyone
    @PostMapping("/masuk/kunci/pertanyaan")
    Map<String, Object> ask(HttpServletRequest request) {
        var challenge = challenges.forSignIn(request.getSession().getId());
        return Questions.whoIsThere(address.of(request), challenge);
    }

    @Override
    public UUID holder(HttpServletRequest request) {
        var answer = verification.readAnswer(request.getParameter("kunci"));
        var session = request.getSession(false);
        if (session == null || !challenges.spendForSignIn(Verification.challenge(answer), session.getId())) {
            throw new RuleViolated("access.passkey.expired");
        }
        var key = passkeys.behind(Verification.credentialId(answer))
                .filter(found -> Arrays.equals(answer.getUserHandle(), Questions.handle(found.accountId())))
                .orElseThrow(() -> new RuleViolated("access.passkey.unknown"));
        var use = verification.verify(answer, key, address.of(request));
        new Acting(key.accountId(), null).run(() -> passkeys.used(key.id(), use));
        return key.accountId();
    }
}
