package id.anyam.organisation.board;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An organisation's boards, present and past. */
@Controller
class BoardController {

    private static final String FORM = "organisation/board/masa";

    private final BoardRegister register;
    private final BoardWorkflow workflow;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    BoardController(
            BoardRegister register,
            BoardWorkflow workflow,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.register = register;
        this.workflow = workflow;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    @ForAnyone
    @GetMapping("/organisasi/{id}/pengurus")
    ModelAndView boards(@PathVariable UUID id, @RequestParam Optional<UUID> masa) {
        var organisation = organisations.find(new OrganisationId(id)).orElseThrow(NotFound::new);
        var today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        var boards = register.boards(organisation.id());
        var chosen = masa.isPresent()
                ? Optional.of(register.board(organisation.id(), masa.get()))
                : boards.stream()
                        .filter(board -> board.term().holds(today))
                        .findFirst()
                        .or(() -> boards.stream().findFirst());
        return Html.page("organisation/board/pengurus", page(organisation, boards, chosen, today));
    }

    @May("board.create")
    @GetMapping("/organisasi/{id}/pengurus/baru")
    ModelAndView formForNew(@PathVariable UUID id) {
        var typing = Typing.blank().with("id", UUID.randomUUID());
        return Html.page(FORM, form(mine(id), Optional.empty(), typing));
    }

    @May("board.create")
    @PostMapping("/organisasi/{id}/pengurus/baru")
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        return keep(mine(id), typing, typing.id("id").orElseGet(UUID::randomUUID), Optional.empty(), request);
    }

    @May("board.edit")
    @GetMapping("/organisasi/{id}/pengurus/{board}")
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID board) {
        var organisation = mine(id);
        var typing = BoardForm.of(register.board(organisation.id(), board));
        return Html.page(FORM, form(organisation, Optional.of(board), typing));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/pengurus/{board}")
    ModelAndView mend(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var organisation = mine(id);
        register.board(organisation.id(), board);
        return keep(organisation, Typing.of(typed), board, Optional.of(board), request);
    }

    private ModelAndView keep(
            Organisation organisation, Typing typing, UUID id, Optional<UUID> present, HttpServletRequest request) {
        var read = BoardForm.read(typing, id);
        if (read.isPresent()) {
            try {
                workflow.keep(organisation.id(), read.get().board());
                Said.key(request, "organisation.board.saved");
                return Html.goTo("/organisasi/" + organisation.id() + "/pengurus?masa=" + id);
            } catch (RuleViolated broken) {
                typing.wrong("starts_on", broken.key(), broken.arguments().toArray());
            }
        }
        return Html.mend(FORM, form(organisation, present, typing));
    }

    private static BoardFormPage form(Organisation organisation, Optional<UUID> present, Typing typing) {
        return new BoardFormPage(
                organisation.id().toString(),
                organisation.shortName(),
                present.isEmpty(),
                "/organisasi/" + organisation.id() + "/pengurus/"
                        + present.map(UUID::toString).orElse("baru"),
                typing);
    }

    private Organisation mine(UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(one -> organisations.permits("board.edit", one.id()))
                .orElseThrow(NotFound::new);
    }

    private BoardPage page(
            Organisation organisation,
            List<BoardRegister.Board> boards,
            Optional<BoardRegister.Board> chosen,
            LocalDate today) {
        var w = new Words(messages, visitors.current().locale());
        var address = "/organisasi/" + organisation.id() + "/pengurus?masa=";
        return new BoardPage(
                organisation.id().toString(),
                organisation.shortName(),
                boards.stream()
                        .map(board ->
                                new Choice(address + board.id(), board.title() + " (" + years(board.term()) + ")"))
                        .toList(),
                chosen.map(board -> address + board.id()).orElse(""),
                chosen.map(board -> board.id().toString()).orElse(""),
                chosen.map(board -> facts(w, board)).orElse(List.of()),
                chosen.map(board -> rows(w, organisation, board, today)).orElse(List.of()),
                organisations.permits("board.edit", organisation.id()));
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
                    var vacant = board.term().holds(today)
                            && holders.stream()
                                    .noneMatch(holding -> holding.term().holds(today));
                    return new RowOf(office, holders, vacant);
                })
                .filter(row -> row.office().open() || !row.holders().isEmpty())
                .map(row -> new BoardPage.Row(
                        row.office().id().toString(),
                        row.office().title(),
                        row.office().bidangName(),
                        row.office().exOfficio(),
                        row.holders().stream().map(one -> holder(w, one, today)).toList(),
                        row.vacant()))
                .toList();
    }

    private record RowOf(BoardRegister.Office office, List<BoardRegister.Holding> holders, boolean vacant) {}

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
}
