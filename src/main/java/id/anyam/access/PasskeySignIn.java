package id.anyam.access;

import id.anyam.shared.RuleViolated;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Signing in with a passkey: the way in beside the password. */
public interface PasskeySignIn {

    /**
     * The active account whose key answered the question put to this session. A question counts once, whatever the
     * answer was.
     *
     * @throws RuleViolated when nobody can be let in by this answer, with the sentence why
     */
    UUID holder(HttpServletRequest request);
}
