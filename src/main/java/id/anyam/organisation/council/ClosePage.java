package id.anyam.organisation.council;

/** The question before an Opd or partner is closed. */
public record ClosePage(String id, String shortName) {}
