package id.anyam.performance.national;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationKind;

/**
 * Which part of the country one looks at: a council's region and everything within it.
 *
 * @param code region code; {@code 00} is the whole country
 * @param own only the council itself, nothing below it
 */
record Scope(String code, String name, OrganisationKind kind, boolean own) {

    static Scope of(Organisation organisation, boolean own) {
        return new Scope(organisation.region().value(), organisation.shortName(), organisation.kind(), own);
    }

    boolean national() {
        return code.equals("00") && !own;
    }

    /** For {@code LIKE}: what the codes of the regions within begin with. */
    String pattern() {
        return national() ? "%" : own ? code : code + "%";
    }
}
