package id.anyam.organisation.board;

import id.anyam.database.Turns;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may keep an organisation's boards does so alone for the time of one act: terms are checked against each other. */
@Component
class BoardKeeping {

    private final Organisations organisations;
    private final Turns turns;

    BoardKeeping(Organisations organisations, Turns turns) {
        this.organisations = organisations;
        this.turns = turns;
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

    /** What was to be changed was there. */
    static void one(int changed) {
        if (changed == 0) {
            throw new NotFound();
        }
    }
}
