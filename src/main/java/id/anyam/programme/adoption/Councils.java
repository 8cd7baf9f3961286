package id.anyam.programme.adoption;

import id.anyam.organisation.OrganisationKind;
import id.anyam.shared.NotFound;
import id.anyam.web.Visitor;
import java.util.UUID;

/** Only councils answer programmes; an Opd or a partner reads them. */
final class Councils {

    private Councils() {}

    static UUID of(Visitor visitor) {
        return visitor.organisation()
                .filter(place -> OrganisationKind.valueOf(place.level()).isCouncil())
                .map(Visitor.Place::id)
                .orElseThrow(NotFound::new);
    }
}
