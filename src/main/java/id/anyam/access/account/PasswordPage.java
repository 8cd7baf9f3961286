package id.anyam.access.account;

import id.anyam.web.Typing;

/**
 * Changing one's own password. What was typed is never printed again.
 *
 * @param first the present one was given by somebody else, so nothing else may be done before
 */
public record PasswordPage(Typing typing, String login, boolean first) {}
