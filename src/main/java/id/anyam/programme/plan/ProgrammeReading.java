package id.anyam.programme.plan;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one programme whole, for programs. */
@Component
@Transactional(readOnly = true)
class ProgrammeReading {

    private final AnnualProgrammes programmes;

    ProgrammeReading(AnnualProgrammes programmes) {
        this.programmes = programmes;
    }

    ProgrammeJson json(ProgrammeId id) {
        return ProgrammeJson.of(programmes.require(id));
    }

    Set<IndicatorId> indicatorsOf(ProgrammeId id) {
        return programmes.require(id).content().measures().stream()
                .map(Measure::id)
                .collect(Collectors.toSet());
    }
}
