package id.anyam.access.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person goes after signing in: the page asked for, if it is one of ours, else the start. */
record WayBack(String path) {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1000}");
    private static final String START = "/beranda";

    static WayBack of(@Nullable String asked) {
        return new WayBack(asked != null && OURS.matcher(asked).matches() ? asked : START);
    }

    boolean known() {
        return !path.equals(START);
    }
}
