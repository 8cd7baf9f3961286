package id.anyam.organisation.board;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the screens of boards, offices and their holders into words. */
@Component
class BoardPages {

    private final BoardRegister register;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    BoardPages(
            BoardRegister register,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.register = register;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    /** The organisation whose boards somebody came to keep; for others its forms are not there. */
    Organisation mine(UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(one -> organisations.permits("board.edit", one.id()))
                .orElseThrow(NotFound::new);
    }

    LocalDate today(Organisation organisation) {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }

    /** The bidang an office may stand under. */
    List<UUID> bidangs(Organisation organisation) {
        return organisations.bidangs(organisation.id()).stream()
                .map(bidang -> bidang.id().value())
                .toList();
    }

    /** The board of this id, else the one in office today, else the latest. */
    BoardPage boards(UUID id, Optional<UUID> asked) {
        var organisation = organisations.find(new OrganisationId(id)).orElseThrow(NotFound::new);
        var today = today(organisation);
        var boards = register.boards(organisation.id());
        var chosen = asked.isPresent()
                ? Optional.of(register.board(organisation.id(), asked.get()))
                : boards.stream()
                        .filter(board -> board.term().holds(today))
                        .findFirst()
                        .or(() -> boards.stream().findFirst());
        var w = words();
        var address = "/organisasi/" + organisation.id() + "/pengurus?masa=";
        return new BoardPage(
                organisation.id().toString(),
                organisation.shortName(),
                boards.stream()
                        .map(board -> new Choice(address + board.id(), called(board)))
                        .toList(),
                chosen.map(board -> address + board.id()).orElse(""),
                chosen.map(board -> board.id().toString()).orElse(""),
                chosen.map(board -> facts(w, board)).orElse(List.of()),
                chosen.map(board -> rows(w, organisation, board, today)).orElse(List.of()),
                organisations.permits("board.edit", organisation.id()),
                organisations.permits(BoardRemoval.PERMISSION, organisation.id()));
    }

    BoardFormPage board(Organisation organisation, Optional<UUID> present, Typing typing) {
        return new BoardFormPage(
                organisation.id().toString(),
                organisation.shortName(),
                present.isEmpty(),
                "/organisasi/" + organisation.id() + "/pengurus/"
                        + present.map(UUID::toString).orElse("baru"),
                typing);
    }

    OfficeListPage offices(Organisation organisation, Typing typing) {
        return new OfficeListPage(
                organisation.id().toString(),
                organisation.shortName(),
                register.offices(organisation.id()).stream()
                        .filter(BoardRegister.Office::open)
                        .map(office -> new OfficeListPage.Row(
                                office.id().toString(),
                                office.title(),
                                office.rank(),
                                office.bidangName(),
                                office.exOfficio()))
                        .toList(),
                bidangChoices(organisation),
                typing);
    }

    OfficeFormPage office(Organisation organisation, UUID id, Typing typing) {
        return new OfficeFormPage(
                organisation.id().toString(),
                organisation.shortName(),
                id.toString(),
                register.office(organisation.id(), id).title(),
                bidangChoices(organisation),
                typing);
    }

    HoldingFormPage holding(Organisation organisation, UUID board, Typing typing) {
        var w = words();
        var replaced = typing.id("replaces_id").map(id -> register.holding(organisation.id(), id));
        return new HoldingFormPage(
                organisation.id().toString(),
                organisation.shortName(),
                board.toString(),
                register.board(organisation.id(), board).title(),
                replaced.map(BoardRegister.Holding::addressed).orElse(""),
                register.offices(organisation.id()).stream()
                        .filter(BoardRegister.Office::open)
                        .filter(office -> replaced.map(one -> one.office().equals(office.id()))
                                .orElse(true))
                        .map(BoardPages::choice)
                        .toList(),
                HoldingForm.ROLES.stream()
                        .map(role -> new Choice(
                                role,
                                w.t("organisation.role." + role.toLowerCase().replace('_', '-'))))
                        .toList(),
                organisations.permits("membership.create", organisation.id()),
                typing);
    }

    HolderPage holder(Organisation organisation, UUID board, UUID holding, Typing typing) {
        var one = register.holding(organisation.id(), holding);
        return new HolderPage(
                organisation.id().toString(),
                organisation.shortName(),
                board.toString(),
                holding.toString(),
                one.addressed(),
                one.officeTitle(),
                typing);
    }

    private List<Choice> bidangChoices(Organisation organisation) {
        return organisations.bidangs(organisation.id()).stream()
                .map(bidang -> new Choice(bidang.id().toString(), bidang.name()))
                .toList();
    }

    private static Choice choice(BoardRegister.Office office) {
        return new Choice(
                office.id().toString(),
                office.bidangName().isEmpty() ? office.title() : office.title() + " · " + office.bidangName());
    }

    /** The board's title, with its years where the title does not say them. */
    private static String called(BoardRegister.Board board) {
        var years = years(board.term());
        return board.title().contains(years) ? board.title() : board.title() + " (" + years + ")";
    }

    private static String years(Term term) {
        return term.startsOn().getYear() + "–" + term.endsOn().getYear();
    }

    private static List<Choice> facts(Words w, BoardRegister.Board board) {
        var facts = new ArrayList<Choice>();
        facts.add(new Choice(w.t("organisation.term"), term(w, board.term())));
        facts.add(new Choice(w.t("organisation.board.sk"), board.skNumber() + ", " + w.date(board.skOn())));
        facts.add(new Choice(w.t("organisation.board.issuer"), board.skIssuer()));
        facts.add(new Choice(
                w.t("organisation.board.pengukuhan"),
                board.pengukuhanOn().map(w::date).orElse(w.t("organisation.board.pengukuhan.none"))));
        return facts;
    }

    private List<BoardPage.Row> rows(Words w, Organisation organisation, BoardRegister.Board board, LocalDate today) {
        var holdings = register.holdings(organisation.id()).stream()
                .filter(holding -> holding.board().equals(board.id()))
                .toList();
        return register.offices(organisation.id()).stream()
                .map(office -> {
                    var holders = holdings.stream()
                            .filter(holding -> holding.office().equals(office.id()))
                            .toList();
                    var inOffice = board.term().holds(today) && !organisation.closedBy(today);
                    return row(w, office, holders, inOffice, today);
                })
                .filter(row -> row.open() || !row.holders().isEmpty())
                .toList();
    }

    private static BoardPage.Row row(
            Words w,
            BoardRegister.Office office,
            List<BoardRegister.Holding> holders,
            boolean inOffice,
            LocalDate today) {
        return new BoardPage.Row(
                office.id().toString(),
                office.title(),
                office.bidangName(),
                office.exOfficio(),
                office.open(),
                holders.stream().map(one -> holder(w, one, today)).toList(),
                office.open()
                        && inOffice
                        && holders.stream().noneMatch(holding -> holding.term().holds(today)));
    }

    private static BoardPage.Holder holder(Words w, BoardRegister.Holding holding, LocalDate today) {
        return new BoardPage.Holder(
                holding.id().toString(),
                holding.addressed(),
                term(w, holding.term()),
                holding.skNumber(),
                holding.replaced(),
                !holding.term().endsOn().isBefore(today));
    }

    private static String term(Words w, Term term) {
        return w.date(term.startsOn()) + " – " + w.date(term.endsOn());
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
