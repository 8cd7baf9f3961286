package id.anyam.programme.matrix;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a heading or a name says, whatever its case, spaces and punctuation. */
final class Gist {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Gist() {}

    /** Letters and digits only, in lower case: for headings and words of a list. */
    static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The same words, however spaced: for what people wrote themselves. */
    static String words(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    static boolean same(String one, String other) {
        return one.equals(other) || words(one).equalsIgnoreCase(words(other));
    }
}
