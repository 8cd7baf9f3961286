package id.anyam.programme.matrix;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The Opd that a council's matrix may name: those of its region, and those that its plan names already. */
@Component
class MatrixPayers {

    private final Organisations organisations;

    MatrixPayers(Organisations organisations) {
        this.organisations = organisations;
    }

    Collection<Organisation> of(UUID council, YearPlan plan) {
        var named = plan.programmes().stream()
                .flatMap(programme -> programme.activities().stream())
                .flatMap(activity -> activity.lines().stream())
                .flatMap(line -> line.parts().stream())
                .flatMap(part -> part.payer().stream())
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
        var all = new LinkedHashMap<OrganisationId, Organisation>(organisations.find(named));
        organisations
                .find(new OrganisationId(council))
                .ifPresent(one -> organisations.opdsOf(one.region()).forEach(opd -> all.put(opd.id(), opd)));
        return all.values();
    }
}
