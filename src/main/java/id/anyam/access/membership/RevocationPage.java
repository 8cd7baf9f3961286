package id.anyam.access.membership;

import id.anyam.web.Typing;

/** The question before a role is ended. */
public record RevocationPage(String id, String name, String role, String organisation, String back, Typing typing) {}
