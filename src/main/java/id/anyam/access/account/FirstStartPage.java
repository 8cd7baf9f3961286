package id.anyam.access.account;

import id.anyam.web.Typing;

/** Setting up a fresh installation. */
public record FirstStartPage(Typing typing) {}
