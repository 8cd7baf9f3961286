package id.anyam.organisation.board;

import id.anyam.database.Turns;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who may keep an organisation's boards does so alone for the time of one act: terms are checked against each other. */
@Component
class BoardKeeping {

    private final Organisations organisations;
    private final Turns turns;
    private final Clock clock;

    BoardKeeping(Organisations organisations, Turns turns, Clock clock) {
        this.organisations = organisations;
        this.turns = turns;
        this.clock = clock;
    }

    void begin(OrganisationId organisation) {
        permitted("board.edit", organisation);
        turns.take("board " + organisation);
    }

    void permitted(String permission, OrganisationId organisation) {
        if (!organisations.permits(permission, organisation)) {
            throw new NotFound();
        }
    }

    /** Nobody takes office where nobody is any more; what lies wholly before the closing may still be written down. */
    void refuseAfterClosing(OrganisationId id, Term term) {
        var organisation = organisations.find(id).orElseThrow(NotFound::new);
        if (organisation.closedBy(term.startsOn())
                || (isClosed(organisation) && organisation.closedBy(term.endsOn()))) {
            throw closed("organisation.term.after-closing", organisation);
        }
    }

    /** A role would have no effect there, whatever time it is given for. */
    void refuseRightsInClosed(OrganisationId id) {
        refuseIfClosed(id, "organisation.holding.rights-in-closed");
    }

    /** Nobody could hold it. */
    void refuseNewInClosed(OrganisationId id) {
        refuseIfClosed(id, "organisation.office.in-closed");
    }

    private void refuseIfClosed(OrganisationId id, String key) {
        organisations.find(id).filter(this::isClosed).ifPresent(organisation -> {
            throw closed(key, organisation);
        });
    }

    private boolean isClosed(Organisation organisation) {
        return organisation.closedBy(LocalDate.ofInstant(clock.instant(), organisation.zone()));
    }

    private static RuleViolated closed(String key, Organisation organisation) {
        return new RuleViolated(
                key, organisation.shortName(), organisation.closedOn().orElseThrow());
    }

    /** What was to be changed was there. */
    static void one(int changed) {
        if (changed == 0) {
            throw new NotFound();
        }
    }
}
