package id.anyam.access;

import id.anyam.web.Typing;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Before the ways into an account change, whoever sits at the browser shows again that the account is theirs: by
 * having signed in a moment ago, or by the password in the field {@code sekarang}.
 */
public interface Confirmation {

    String FIELD = "sekarang";

    /** Whether the last proof is too long ago, so that the form must ask for the password. */
    boolean isNeeded(HttpServletRequest request);

    /** Notes a problem at the field when the password is wrong, or was guessed at too often. */
    void check(Typing typing, HttpServletRequest request);
}
