package id.anyam.access;

import id.anyam.web.Typing;
import java.util.Locale;
import java.util.Optional;

/** A new password as typed twice: at least ten characters, not a common one, without one's own name in it. */
public record NewPassword(String password) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    public static NewPassword of(Typing typing, String login, String name) {
        var password = typing.value("baru");
        problem(password, login, name).ifPresent(key -> typing.wrong("baru", key, SHORTEST));
        if (!password.equals(typing.value("ulang"))) {
            typing.wrong("ulang", "access.password.differs");
        }
        return new NewPassword(password);
    }

    /** The message key of what is wrong with it, if anything; the sentence takes the shortest length. */
    public static Optional<String> problem(String password, String login, String name) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("access.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("access.password.long");
        }
        if (holdsPartOf(lower, login) || holdsPartOf(lower, name)) {
            return Optional.of("access.password.own-name");
        }
        return CommonPasswords.contain(password) ? Optional.of("access.password.common") : Optional.empty();
    }

    private static boolean holdsPartOf(String password, String words) {
        for (var word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= 4 && password.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
