package id.anyam.programme.activity;

import id.anyam.programme.ProgrammeId;
import id.anyam.programme.Programmes;
import id.anyam.programme.Programmes.Outline;
import id.anyam.region.Regions;
import id.anyam.shared.NotFound;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads typed plans against what the house knows: the programme, its indicators, the regions. */
@Component
class PlanReader {

    private final Programmes programmes;
    private final Regions regions;
    private final Visitors visitors;

    PlanReader(Programmes programmes, Regions regions, Visitors visitors) {
        this.programmes = programmes;
        this.regions = regions;
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

    Optional<Plan> plan(Typing typing, Outline programme) {
        return new ActivityForm(typing).plan(programme.year(), programmes.indicators(programme.id()), regions::picked);
    }
}
