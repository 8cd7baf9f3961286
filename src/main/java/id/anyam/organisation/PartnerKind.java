package id.anyam.organisation;

/** What kind of partner; only organisations of kind PARTNER have one. */
public enum PartnerKind {
    PKK,
    MARKETPLACE,
    BANK,
    ASSOCIATION,
    COMPANY,
    EDUCATION,
    OTHER
}
