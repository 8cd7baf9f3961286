package id.anyam.access.session;

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

    private static final Pattern FOR_PROGRAMS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z_]{3,}");

    /** The words a person typed, without ids and codes that only the form knows. */
    public List<String> typed() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(value ->
                        !value.isBlank() && !FOR_PROGRAMS.matcher(value).matches())
                .distinct()
                .toList();
    }
}
