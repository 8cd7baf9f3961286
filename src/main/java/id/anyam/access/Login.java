package id.anyam.access;

import id.anyam.web.Typing;
import java.util.Locale;

/** The name with which somebody signs in: 3 to 120 small letters, digits, dots and dashes, or a mail address. */
public final class Login {

    private Login() {}

    public static boolean fits(String login) {
        return login.length() >= 3 && login.length() <= 120 && login.matches("[a-z0-9][a-z0-9._@+-]*");
    }

    /** Reads the field, whatever case it was typed in, and notes what is wrong with it. */
    public static String of(Typing typing, String field) {
        var login = typing.text(field, 3, 120).toLowerCase(Locale.ROOT);
        if (typing.problem(field).isEmpty() && !fits(login)) {
            typing.wrong(field, "access.membership.login.shape");
        }
        return login;
    }
}
