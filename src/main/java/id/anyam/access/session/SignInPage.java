package id.anyam.access.session;

import java.util.Map;
import java.util.Set;

/**
 * The sign-in screen.
 *
 * @param refusal message key of why the last attempt was refused; empty when none was
 * @param left the person just signed out
 * @param stale the page stood open so long that its form no longer counted
 * @param minutes to wait after too many attempts; 0 when none
 * @param to page to return to; empty for the start
 * @param login as typed in the last attempt
 */
public record SignInPage(String refusal, boolean left, boolean stale, int minutes, String to, String login) {

    static final String REFUSED = "access.sign-in.refused";

    private static final Map<String, String> REASONS = Map.of(
            "salah", REFUSED,
            "kunci-kedaluwarsa", "access.passkey.expired",
            "kunci-asing", "access.passkey.unknown");

    /** The word in the address that stands for this reason. */
    static String mark(String refusal) {
        return REASONS.entrySet().stream()
                .filter(reason -> reason.getValue().equals(refusal))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("salah");
    }

    static String refusal(Set<String> words) {
        return REASONS.entrySet().stream()
                .filter(reason -> words.contains(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
