package id.anyam.programme.plan;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.web.Choice;
import java.util.List;
import java.util.UUID;

/** The bidang of a council as choices; a programme keeps the name, which is how papers name it. */
final class Bidangs {

    private Bidangs() {}

    static List<Choice> of(Organisations organisations, UUID council) {
        return organisations.bidangs(new OrganisationId(council)).stream()
                .map(bidang -> new Choice(bidang.name(), bidang.name()))
                .toList();
    }
}
