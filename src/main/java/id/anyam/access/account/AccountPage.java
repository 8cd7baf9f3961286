package id.anyam.access.account;

/** One's own account at a glance. */
public record AccountPage(String name, String login, String organisation) {}
