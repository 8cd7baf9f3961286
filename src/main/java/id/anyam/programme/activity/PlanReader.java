package id.anyam.programme.activity;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.OrganisationKind;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ProgrammeId;
import id.anyam.programme.Programmes;
import id.anyam.programme.Programmes.Outline;
import id.anyam.region.Regions;
import id.anyam.shared.NotFound;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads typed plans against what the house knows: the programme, its indicators, the regions. */
@Component
class PlanReader {

    private final Programmes programmes;
    private final Regions regions;
    private final Organisations organisations;
    private final Visitors visitors;

    PlanReader(Programmes programmes, Regions regions, Organisations organisations, Visitors visitors) {
        this.programmes = programmes;
        this.regions = regions;
        this.organisations = organisations;
        this.visitors = visitors;
    }

    /** The programme named in the field {@code programme}; one of another council is not there. */
    Outline ownProgramme(Typing typing) {
        var own = visitors.current().organisation().map(Visitor.Place::id);
        return typing.id("programme")
                .map(ProgrammeId::new)
                .flatMap(programmes::find)
                .filter(programme -> own.equals(Optional.of(programme.organisation())))
                .orElseThrow(NotFound::new);
    }

    /** An untouched form that says already what is seldom otherwise: a regency's own region, and the only indicator. */
    Typing begin(UUID id, Outline programme) {
        var indicators = programmes.indicators(programme.id());
        var region = organisations
                .find(new OrganisationId(programme.organisation()))
                .filter(council -> council.kind() == OrganisationKind.REGENCY)
                .flatMap(council -> regions.find(council.region()));
        return ActivityForm.blank(id, programme.id())
                .with(
                        "region",
                        region.map(one -> one.code().value() + " " + one.path()).orElse(null))
                .with(
                        "indicator",
                        indicators.size() == 1 ? indicators.getFirst().id().value() : null);
    }

    Optional<Plan> plan(Typing typing, Outline programme) {
        return new ActivityForm(typing).plan(programme.year(), programmes.indicators(programme.id()), regions::picked);
    }
}
