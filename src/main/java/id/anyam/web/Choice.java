package id.anyam.web;

/** One thing to choose in a list: what is sent and what is read. */
public record Choice(String value, String label) {}
