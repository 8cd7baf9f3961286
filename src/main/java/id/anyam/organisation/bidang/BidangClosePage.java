package id.anyam.organisation.bidang;

/** The question before a bidang is closed. */
public record BidangClosePage(String council, String bidang, String name) {}
