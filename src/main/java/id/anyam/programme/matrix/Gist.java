package id.anyam.programme.matrix;

import java.util.Locale;

/** What a heading or a name says, whatever its case, spaces and punctuation. */
final class Gist {

    private Gist() {}

    /** Letters and digits only, in lower case: for headings and words of a list. */
    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The same words, however spaced: for what people wrote themselves. */
    static String words(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    static boolean same(String one, String other) {
        return words(one).equalsIgnoreCase(words(other));
    }
}
