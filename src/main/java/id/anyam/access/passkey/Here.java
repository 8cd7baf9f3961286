package id.anyam.access.passkey;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * The address under which the person's browser knows us. A key belongs to its host; an answer must come from a page of
 * this very address.
 *
 * @param origin such as {@code https://anyam.example}
 */
record Here(URI origin) {

    private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|\\[.*]");

    String host() {
        return origin.getHost();
    }

    /** Browsers know passkeys only for names, and only over TLS unless the name is this machine's own. */
    boolean canHaveKeys() {
        return !NUMBERS.matcher(host()).matches()
                && (origin.getScheme().equals("https") || host().equals("localhost") || host().endsWith(".localhost"));
    }
}
