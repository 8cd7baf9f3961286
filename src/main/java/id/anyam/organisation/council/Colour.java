package id.anyam.organisation.council;

import id.anyam.shared.RuleViolated;
import java.util.Locale;

/** A council's own colour as {@code #rrggbb}; white text on it is readable (contrast of at least 4.5 : 1, WCAG 2.2). */
record Colour(String value) {

    private static final double READABLE = 4.5;

    Colour {
        if (!value.matches("#[0-9a-f]{6}")) {
            throw new RuleViolated("organisation.colour.malformed");
        }
        var contrast = 1.05 / (luminance(value) + 0.05);
        if (contrast < READABLE) {
            throw new RuleViolated(
                    "organisation.colour.too-light",
                    String.format(Locale.ROOT, "%.1f", contrast).replace('.', ','));
        }
    }

    private static double luminance(String value) {
        return 0.2126 * channel(value, 1) + 0.7152 * channel(value, 3) + 0.0722 * channel(value, 5);
    }

    private static double channel(String value, int start) {
        var share = Integer.parseInt(value.substring(start, start + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
