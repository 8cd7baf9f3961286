package id.anyam.report.kinerja;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the report of a council's year from the facts as they stand now, in one consistent look. */
@Service
class Reports {

    private final Facts facts;
    private final Organisations organisations;
    private final Clock clock;

    Reports(Facts facts, Organisations organisations, Clock clock) {
        this.facts = facts;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    YearReport write(UUID council, BudgetYear year) {
        var organisation = organisations.find(new OrganisationId(council)).orElseThrow(NotFound::new);
        var decisions = facts.decisions(council, year.value());
        var changes = facts.changes(council, year.value());
        var indicators = facts.indicators(council, year.value());
        var activities = facts.activities(council, year.value());
        var parts = facts.programmes(council, year.value()).stream()
                .map(programme -> YearReport.part(programme, decisions, changes, indicators, activities))
                .toList();
        return new YearReport(
                organisation.letterhead(),
                year.value(),
                LocalDate.now(clock.withZone(organisation.zone())),
                parts,
                facts.evidence(council, year.value()),
                facts.money(council, year.value()),
                facts.years(council));
    }
}
