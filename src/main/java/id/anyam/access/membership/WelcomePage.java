package id.anyam.access.membership;

import id.anyam.web.Typing;

/** Choosing a password on coming in for the first time. */
public record WelcomePage(String secret, String name, String login, Typing typing) {}
