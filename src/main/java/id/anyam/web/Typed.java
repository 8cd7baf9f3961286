package id.anyam.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.regex.Pattern;

/** What stands in a field and how {@link Typing} reads it: numbers such as {@code 1.250,5} in either language. */
public final class Typed {

    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Typed() {}

    /** Without blanks around it and the invisible signs that turn the direction of what follows, here and in lists. */
    static String text(String typed) {
        return TURNS.matcher(typed).replaceAll("").strip();
    }

    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Words.INDONESIAN).format(number);
    }

    /** With at most two decimals and no zeros at their end. */
    public static String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(Words.INDONESIAN);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
