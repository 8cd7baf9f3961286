package id.anyam.organisation;

/** What an organisation is; the first three are councils and stand in one line upwards. */
public enum OrganisationKind {
    DEKRANAS,
    PROVINCE,
    REGENCY,
    OPD,
    PARTNER;

    public boolean isCouncil() {
        return this == DEKRANAS || this == PROVINCE || this == REGENCY;
    }
}
