package id.anyam.web;

import java.util.Locale;

/**
 * A council's own colour, made fit to read: as dark as needed on paper, as light as needed on night, deep
 * enough under white letters (contrast at least 4.5 to 1, as WCAG counts it).
 *
 * @param light for words on the light theme
 * @param dark for words on the dark theme
 * @param deep for areas under white words
 */
record Brand(String light, String dark, String deep) {

    static final double ENOUGH = 4.6;
    private static final int WHITE = 0xffffff;
    private static final int BLACK = 0x000000;

    /** The most demanding grounds words stand on: tinted paper by day, a tinted surface by night. */
    static final int PAPER = 0xe9eef7;

    static final int NIGHT = 0x1d2a40;

    static Brand of(String colour) {
        var own = Integer.parseInt(colour.substring(1), 16);
        return new Brand(hex(until(own, BLACK, PAPER)), hex(until(own, WHITE, NIGHT)), hex(until(own, BLACK, WHITE)));
    }

    /** How far apart two colours are for the eye, from 1 to 21. */
    static double contrast(int one, int other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static int until(int colour, int towards, int ground) {
        for (var step = 0; step <= 20; step++) {
            var mixed = mix(colour, towards, step / 20.0);
            if (contrast(mixed, ground) >= ENOUGH) {
                return mixed;
            }
        }
        return towards;
    }

    private static int mix(int colour, int towards, double share) {
        var result = 0;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var from = colour >> shift & 0xff;
            var to = towards >> shift & 0xff;
            result |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return result;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    /** The three as custom properties for the page's root. */
    String css() {
        return "--brand-light:" + light + ";--brand-dark:" + dark + ";--brand-deep:" + deep;
    }
}
