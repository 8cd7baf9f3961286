package id.anyam.access.session;

import id.anyam.web.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was typed before the session ended, ready to be sent again.
 *
 * @param path where the form was going
 * @param fields what was typed, by name
 * @param signedIn the person is known again and needs only to send it
 * @param refusal message key of why the sign-in on this page just failed; empty when it did not
 */
public record HeldPage(String path, Map<String, List<String>> fields, boolean signedIn, String refusal) {

    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z_]{3,}|Asia/\\w+");

    /** The words a person typed, days as one reads them, without ids and codes that only the form knows. */
    public List<String> typed(Words w) {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(value ->
                        !value.isBlank() && !FOR_PROGRAMS.matcher(value).matches())
                .distinct()
                .map(value -> readable(w, value))
                .toList();
    }

    private static String readable(Words w, String value) {
        try {
            if (value.contains("T")) {
                var moment = LocalDateTime.parse(value);
                return w.date(moment.toLocalDate()) + ", " + moment.toLocalTime();
            }
            return w.date(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }
}
