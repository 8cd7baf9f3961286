package id.anyam.organisation.board;

import id.anyam.organisation.HoldingBegan;
import id.anyam.organisation.HoldingId;
import id.anyam.organisation.OrganisationId;
import id.anyam.shared.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering boards, who holds their offices, who replaces whom, and who leaves early. Nothing past is rewritten. */
@Service
class BoardWorkflow {

    private final JdbcClient db;
    private final BoardRegister register;
    private final BoardKeeping keeping;
    private final ApplicationEventPublisher events;

    BoardWorkflow(JdbcClient db, BoardRegister register, BoardKeeping keeping, ApplicationEventPublisher events) {
        this.db = db;
        this.register = register;
        this.keeping = keeping;
        this.events = events;
    }

    /** Enters a board once, or mends the one with this id. */
    @Transactional
    void keep(OrganisationId organisation, BoardRegister.Board board) {
        keeping.begin(organisation);
        if (register.boards(organisation).stream()
                .noneMatch(
                        known -> known.id().equals(board.id()) && known.term().equals(board.term()))) {
            keeping.refuseAfterClosing(organisation, board.term());
        }
        refuseWhatContradicts(organisation, board);
        BoardKeeping.one(db.sql("""
                INSERT INTO organisation.board AS b (id, organisation_id, title, starts_on, ends_on, sk_number, sk_on, sk_issuer, pengukuhan_on)
                VALUES (:id, :organisation, :title, :starts, :ends, :number, :on, :issuer, :pengukuhan)
                ON CONFLICT (id) DO UPDATE
                   SET title = excluded.title, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                       sk_number = excluded.sk_number, sk_on = excluded.sk_on, sk_issuer = excluded.sk_issuer,
                       pengukuhan_on = excluded.pengukuhan_on
                 WHERE b.organisation_id = excluded.organisation_id
                """)
                .param("id", board.id())
                .param("organisation", organisation.value())
                .param("title", board.title())
                .param("starts", board.term().startsOn())
                .param("ends", board.term().endsOn())
                .param("number", board.skNumber())
                .param("on", board.skOn())
                .param("issuer", board.skIssuer())
                .param("pengukuhan", board.pengukuhanOn().orElse(null))
                .update());
    }

    /** Puts somebody into an office once; a replacement ends the one replaced the day before. */
    @Transactional
    void appoint(OrganisationId organisation, UUID boardId, HoldingForm form) {
        keeping.begin(organisation);
        var holdings = register.holdings(organisation);
        if (holdings.stream().anyMatch(known -> known.id().equals(form.id()))) {
            return;
        }
        var board = register.board(organisation, boardId);
        if (!register.office(organisation, form.office()).open()) {
            throw new RuleViolated("organisation.office.closed");
        }
        var replaced = form.replaces().map(id -> register.holding(organisation, id));
        replaced.filter(one -> !one.office().equals(form.office())).ifPresent(one -> {
            throw new RuleViolated("organisation.holding.other-office", one.addressed(), one.officeTitle());
        });
        var term = replaced.map(one -> one.term().remainingFrom(form.startsOn().orElseThrow(), board.term()))
                .map(rest -> form.endsOn().map(rest::until).orElse(rest))
                .orElseGet(() -> new Term(
                        form.startsOn().orElse(board.term().startsOn()),
                        form.endsOn().orElse(board.term().endsOn())))
                .within(board.term());
        keeping.refuseAfterClosing(organisation, term);
        replaced.filter(one -> one.term().holds(term.startsOn()))
                .ifPresent(one -> end(organisation, one.id(), term.startsOn().minusDays(1)));
        refuseTwoAtOnce(register.holdings(organisation), form.office(), term);
        insert(organisation, board, form, term);
        form.rights().ifPresent(rights -> {
            keeping.permitted("membership.create", organisation);
            keeping.refuseRightsInClosed(organisation);
            events.publishEvent(new HoldingBegan(
                    new HoldingId(form.id()),
                    organisation,
                    term.startsOn(),
                    term.endsOn(),
                    rights.login(),
                    rights.role()));
        });
    }

    /** Ends somebody's time early; the role that came with the office ends the same day. */
    @Transactional
    void end(OrganisationId organisation, UUID holding, LocalDate lastDay) {
        keeping.begin(organisation);
        var ended = register.holding(organisation, holding).term().endedOn(lastDay);
        BoardKeeping.one(db.sql(
                        "UPDATE organisation.holding SET ends_on = :ends WHERE id = :id AND organisation_id = :organisation")
                .param("ends", ended.endsOn())
                .param("id", holding)
                .param("organisation", organisation.value())
                .update());
    }

    /** Mends how somebody's name, titles or decree were written; the time in office stays. */
    @Transactional
    void rewrite(OrganisationId organisation, UUID holding, HolderForm form) {
        keeping.begin(organisation);
        BoardKeeping.one(db.sql("""
                UPDATE organisation.holding
                   SET holder = :holder, title_before = :before, title_after = :after, sk_number = :number
                 WHERE id = :id AND organisation_id = :organisation
                """)
                .param("holder", form.name())
                .param("before", form.titleBefore().orElse(null))
                .param("after", form.titleAfter().orElse(null))
                .param("number", form.skNumber())
                .param("id", holding)
                .param("organisation", organisation.value())
                .update());
    }

    private void insert(OrganisationId organisation, BoardRegister.Board board, HoldingForm form, Term term) {
        db.sql("""
                INSERT INTO organisation.holding (id, organisation_id, board_id, office_id, holder, title_before,
                       title_after, starts_on, ends_on, sk_number, replaces_id)
                VALUES (:id, :organisation, :board, :office, :holder, :before, :after, :starts, :ends, :number, :replaces)
                """)
                .param("id", form.id())
                .param("organisation", organisation.value())
                .param("board", board.id())
                .param("office", form.office())
                .param("holder", form.holder().name())
                .param("before", form.holder().titleBefore().orElse(null))
                .param("after", form.holder().titleAfter().orElse(null))
                .param("starts", term.startsOn())
                .param("ends", term.endsOn())
                .param("number", form.holder().skNumber())
                .param("replaces", form.replaces().orElse(null))
                .update();
    }

    /** Two boards at once, and a holder whose time would lie outside. */
    private void refuseWhatContradicts(OrganisationId organisation, BoardRegister.Board board) {
        register.boards(organisation).stream()
                .filter(other -> !other.id().equals(board.id()))
                .filter(other -> other.term().overlaps(board.term()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolated(
                            "organisation.board.overlap",
                            other.title(),
                            other.term().startsOn(),
                            other.term().endsOn());
                });
        register.holdings(organisation).stream()
                .filter(holding -> holding.board().equals(board.id()))
                .filter(holding -> !holding.term().liesWithin(board.term()))
                .findFirst()
                .ifPresent(holding -> {
                    throw new RuleViolated(
                            "organisation.board.cuts-holding",
                            holding.addressed(),
                            holding.officeTitle(),
                            holding.term().startsOn(),
                            holding.term().endsOn());
                });
    }

    private static void refuseTwoAtOnce(List<BoardRegister.Holding> holdings, UUID office, Term term) {
        holdings.stream()
                .filter(other -> other.office().equals(office) && other.term().overlaps(term))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolated(
                            "organisation.holding.overlap",
                            other.officeTitle(),
                            other.addressed(),
                            other.term().startsOn(),
                            other.term().endsOn());
                });
    }
}
