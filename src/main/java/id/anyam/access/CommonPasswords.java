package id.anyam.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Passwords that everybody tries first, in Indonesian and English. A common word stays common with digits or
 * signs around it, written twice, or with 0 for o.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern TWICE = Pattern.compile("(.+?)\\1+");
    private static final String ROWS =
            "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm 1qaz2wsx3edc4rfv5tgb";

    private CommonPasswords() {}

    static boolean contain(String password) {
        var plain = password.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
        var core = AROUND.matcher(plain).replaceAll("");
        return known(plain) || common(core) || common(letters(core));
    }

    private static boolean common(String core) {
        var twice = TWICE.matcher(core);
        return known(core) || (twice.matches() && known(twice.group(1)));
    }

    private static String letters(String core) {
        return core.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static boolean known(String word) {
        return word.length() < 4
                || WORDS.contains(word)
                || ROWS.contains(word)
                || ROWS.contains(new StringBuilder(word).reverse());
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/access/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
