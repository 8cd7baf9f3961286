package id.anyam.organisation.board;

import id.anyam.organisation.HoldingId;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.RightsWithOffices;
import id.anyam.shared.RuleViolated;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking away what was entered by mistake, as long as nothing depends on it; the trail keeps that it was there. What
 * was true and is over is ended, not taken away.
 */
@Service
class BoardRemoval {

    static final String PERMISSION = "board.delete";

    private final JdbcClient db;
    private final BoardRegister register;
    private final BoardKeeping keeping;
    private final RightsWithOffices rights;

    BoardRemoval(JdbcClient db, BoardRegister register, BoardKeeping keeping, RightsWithOffices rights) {
        this.db = db;
        this.register = register;
        this.keeping = keeping;
        this.rights = rights;
    }

    /** Who stands in the way of taking a board away. */
    @Transactional(readOnly = true)
    List<BoardRegister.Holding> holders(OrganisationId organisation, UUID board) {
        return register.holdings(organisation).stream()
                .filter(one -> one.board().equals(board))
                .toList();
    }

    @Transactional
    void board(OrganisationId organisation, UUID id) {
        begin(organisation);
        var board = register.board(organisation, id);
        var holders = holders(organisation, id);
        if (!holders.isEmpty()) {
            throw new RuleViolated("organisation.board.delete.held", board.title(), Integer.toString(holders.size()));
        }
        BoardKeeping.one(db.sql("DELETE FROM organisation.board WHERE id = :id AND organisation_id = :organisation")
                .param("id", id)
                .param("organisation", organisation.value())
                .update());
    }

    @Transactional
    void holding(OrganisationId organisation, UUID id) {
        begin(organisation);
        var holding = register.holding(organisation, id);
        register.holdings(organisation).stream()
                .filter(other -> other.replaces().filter(id::equals).isPresent())
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolated(
                            "organisation.holding.delete.replaced", holding.addressed(), other.addressed());
                });
        if (rights.givenWith(new HoldingId(id))) {
            throw new RuleViolated("organisation.holding.delete.rights", holding.addressed());
        }
        BoardKeeping.one(db.sql("DELETE FROM organisation.holding WHERE id = :id AND organisation_id = :organisation")
                .param("id", id)
                .param("organisation", organisation.value())
                .update());
    }

    private void begin(OrganisationId organisation) {
        keeping.permitted(PERMISSION, organisation);
        keeping.begin(organisation);
    }
}
