package id.anyam.programme.budget;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.web.Choice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which organisations may be named as paying for a council's activities: the Opd of its region. */
@Component
class Payers {

    private final Organisations organisations;

    Payers(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Choice> choices(UUID council) {
        return of(council).stream()
                .map(opd -> new Choice(opd.id().value().toString(), opd.name()))
                .toList();
    }

    Set<UUID> ids(UUID council) {
        return of(council).stream().map(opd -> opd.id().value()).collect(Collectors.toSet());
    }

    private List<Organisation> of(UUID council) {
        return organisations
                .find(new OrganisationId(council))
                .map(one -> organisations.opdsOf(one.region()))
                .orElse(List.of());
    }
}
