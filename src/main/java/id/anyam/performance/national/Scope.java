package id.anyam.performance.national;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationKind;

/**
 * Which part of the country one looks at: a council's region and everything within it.
 *
 * @param code region code; {@code 00} is the whole country
 */
record Scope(String code, String name, OrganisationKind kind) {

    static Scope of(Organisation organisation) {
        return new Scope(organisation.region().value(), organisation.shortName(), organisation.kind());
    }

    boolean national() {
        return code.equals("00");
    }

    /** For {@code LIKE}: what the codes of the regions within begin with. */
    String pattern() {
        return national() ? "%" : code + "%";
    }
}
