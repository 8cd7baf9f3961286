package id.anyam.organisation;

import id.anyam.region.RegionCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A council, Opd or partner as the rest of the house sees it.
 *
 * @param parent the organisation above; only Dekranas has none
 * @param region where it works: the council's region, for an Opd or partner that of its council or within it
 * @param zone whose midnight begins and ends its days and terms
 * @param closedOn last day, once it is closed
 */
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        Optional<PartnerKind> partnerKind,
        Optional<OrganisationId> parent,
        RegionCode region,
        String shortName,
        ZoneId zone,
        Letterhead letterhead,
        Optional<LocalDate> closedOn) {

    /** The full name, as on letters. */
    public String name() {
        return letterhead.name();
    }
}
