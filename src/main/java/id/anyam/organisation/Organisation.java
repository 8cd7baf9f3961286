package id.anyam.organisation;

import id.anyam.region.RegionCode;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.RuleViolated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A council, Opd or partner as the rest of the house sees it.
 *
 * @param parent the organisation above; only Dekranas has none
 * @param region where it works: the council's region, for an Opd or partner that of its council or within it
 * @param zone whose midnight begins and ends its days and terms
 * @param openedOn first day of a council founded by a decree; else it stood when the register began
 * @param closedOn the first day on which it is no more, once that is known
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
        Optional<LocalDate> openedOn,
        Optional<LocalDate> closedOn) {

    /** Whether it is no more on this day. */
    public boolean closedBy(LocalDate day) {
        return closedOn.filter(first -> !first.isAfter(day)).isPresent();
    }

    /** The full name, as on letters. */
    public String name() {
        return letterhead.name();
    }

    /** Whether it stood on some day of a budget year. */
    public boolean stoodIn(int year) {
        return openedOn.map(day -> day.getYear() <= year).orElse(true)
                && closedOn.map(LocalDate.of(year, 1, 1)::isBefore).orElse(true);
    }

    /** Nothing is planned or answered for a budget year in which it did not stand. */
    public void requireStoodIn(BudgetYear year) {
        if (!stoodIn(year.value())) {
            throw new RuleViolated("organisation.not-in-year", shortName, year.toString());
        }
    }
}
