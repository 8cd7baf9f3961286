package id.anyam.web;

import java.math.BigDecimal;
import java.text.NumberFormat;

/** Numbers as they stand in a field, whatever the language of the page: {@code 1.250,5}, as {@link Typing} reads them. */
public final class Typed {

    private Typed() {}

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
