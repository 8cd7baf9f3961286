package id.anyam.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** One sentence about what was just done, shown once on the next page: {@code Said.key(request, "…saved")}. */
public final class Said {

    private static final String ATTRIBUTE = "anyam.said";

    private Said() {}

    /** Keeps a message key for the next page of this session. */
    public static void key(HttpServletRequest request, String key) {
        request.getSession().setAttribute(ATTRIBUTE, key);
    }

    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String key)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(key);
    }
}
