package id.anyam.access.session;

import java.util.List;
import java.util.Map;

/**
 * What was typed before the session ended, ready to be sent again.
 *
 * @param path where the form was going
 * @param fields what was typed, by name
 * @param signedIn the person is known again and needs only to send it
 * @param refusal message key of why the sign-in on this page just failed; empty when it did not
 */
public record HeldPage(String path, Map<String, List<String>> fields, boolean signedIn, String refusal) {}
