package id.anyam.performance.national;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationKind;
import java.util.UUID;

/**
 * Which part of the country one looks at: a council's region and everything within it.
 *
 * @param council the council at its head
 * @param code region code; {@code 00} is the whole country
 * @param own only the council itself, nothing below it
 * @param whole whether the reader may see everything that counts in it
 */
record Scope(UUID council, String code, String name, OrganisationKind kind, boolean own, boolean whole) {

    static Scope of(Organisation organisation, boolean own, boolean whole) {
        return new Scope(
                organisation.id().value(),
                organisation.region().value(),
                organisation.shortName(),
                organisation.kind(),
                own,
                whole);
    }

    /** Whether the database keeps totals of it that the reader may see. */
    boolean kept() {
        return whole && hasOthersBelow();
    }

    /** Whether the reader may see only a part of what counts in it. */
    boolean partial() {
        return !whole && hasOthersBelow();
    }

    private boolean hasOthersBelow() {
        return !own && (kind == OrganisationKind.DEKRANAS || kind == OrganisationKind.PROVINCE);
    }

    boolean national() {
        return code.equals("00") && !own;
    }

    /** For {@code LIKE}: what the codes of the regions within begin with. */
    String pattern() {
        return national() ? "%" : own ? code : code + "%";
    }
}
