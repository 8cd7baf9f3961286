package id.anyam.access.account;

import id.anyam.web.Typing;

/** Changing one's own password. What was typed is never printed again. */
public record PasswordPage(Typing typing, String login) {}
