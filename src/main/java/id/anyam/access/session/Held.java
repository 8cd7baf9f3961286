package id.anyam.access.session;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that came after its session had ended: where it was going and what was typed. It is kept in the page
 * itself, on its way through the sign-in, and nowhere else. Passwords and files are not kept.
 */
record Held(String path, Map<String, List<String>> fields) {

    static final String PATH = "tahan_ke";
    static final String PREFIX = "tahan.";
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\]*");

    /** What this request carries on: through a sign-in, or just refused. */
    static Optional<Held> in(HttpServletRequest request) {
        var carried = request.getParameter(PATH);
        if (carried != null) {
            return OURS.matcher(carried).matches()
                    ? Optional.of(new Held(carried, fields(request, PREFIX)))
                    : Optional.empty();
        }
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .map(Objects::toString)
                .map(path -> new Held(path, fields(request, "")));
    }

    static boolean carriedBy(HttpServletRequest request) {
        return request.getParameter(PATH) != null;
    }

    private static Map<String, List<String>> fields(HttpServletRequest request, String prefix) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix) && !name.equals("_csrf") && !name.contains("sandi")) {
                fields.put(name.substring(prefix.length()), Arrays.asList(values));
            }
        });
        return fields;
    }
}
