package id.anyam.organisation.board;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
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

/** Putting somebody into an office, replacing, leaving early. */
@Controller
class HoldingController {

    private static final String FORM = "organisation/board/pemegang";

    private final BoardRegister register;
    private final BoardWorkflow workflow;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;

    HoldingController(
            BoardRegister register,
            BoardWorkflow workflow,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages) {
        this.register = register;
        this.workflow = workflow;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("board.edit")
    @GetMapping("/organisasi/{id}/pengurus/{board}/pemegang")
    ModelAndView form(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @RequestParam Optional<UUID> jabatan,
            @RequestParam Optional<UUID> menggantikan) {
        var organisation = mine(id);
        var typing = Typing.blank().with("id", UUID.randomUUID());
        jabatan.ifPresent(office -> typing.with("office_id", office));
        menggantikan
                .map(replaced -> register.holding(organisation.id(), replaced))
                .ifPresent(replaced -> typing.with("replaces_id", replaced.id()).with("office_id", replaced.office()));
        return Html.page(FORM, page(organisation, board, typing));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/pengurus/{board}/pemegang")
    ModelAndView appoint(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var organisation = mine(id);
        var typing = Typing.of(typed);
        var form = HoldingForm.read(typing);
        if (form.isPresent()) {
            try {
                workflow.appoint(organisation.id(), board, form.get());
                return saved(id, board, request);
            } catch (RuleViolated broken) {
                var field = broken.key().endsWith("unknown-login")
                        ? "login"
                        : broken.key().startsWith("organisation.term") ? "starts_on" : "office_id";
                typing.wrong(field, broken.key(), broken.arguments().toArray());
            }
        }
        return Html.mend(FORM, page(organisation, board, typing));
    }

    @May("board.edit")
    @GetMapping("/organisasi/{id}/pengurus/{board}/pemegang/{holding}/akhir")
    ModelAndView askToEnd(@PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding) {
        return Html.page("organisation/board/akhir", end(mine(id), board, holding, Typing.blank()));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/pengurus/{board}/pemegang/{holding}/akhir")
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @PathVariable UUID holding,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var organisation = mine(id);
        var typing = Typing.of(typed);
        var lastDay = typing.date("ends_on");
        if (typing.fits()) {
            try {
                workflow.end(organisation.id(), holding, lastDay);
                return saved(id, board, request);
            } catch (RuleViolated broken) {
                typing.wrong("ends_on", broken.key(), broken.arguments().toArray());
            }
        }
        return Html.mend("organisation/board/akhir", end(organisation, board, holding, typing));
    }

    private static ModelAndView saved(UUID id, UUID board, HttpServletRequest request) {
        Said.key(request, "organisation.holding.saved");
        return Html.goTo("/organisasi/" + id + "/pengurus?masa=" + board);
    }

    private Organisation mine(UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(one -> organisations.permits("board.edit", one.id()))
                .orElseThrow(NotFound::new);
    }

    private EndPage end(Organisation organisation, UUID board, UUID holding, Typing typing) {
        var one = register.holding(organisation.id(), holding);
        return new EndPage(
                organisation.id().toString(),
                organisation.shortName(),
                board.toString(),
                holding.toString(),
                one.addressed(),
                one.officeTitle(),
                typing);
    }

    private HoldingFormPage page(Organisation organisation, UUID board, Typing typing) {
        var w = new Words(messages, visitors.current().locale());
        return new HoldingFormPage(
                organisation.id().toString(),
                organisation.shortName(),
                board.toString(),
                register.board(organisation.id(), board).title(),
                typing.id("replaces_id")
                        .map(replaced ->
                                register.holding(organisation.id(), replaced).addressed())
                        .orElse(""),
                register.offices(organisation.id()).stream()
                        .filter(BoardRegister.Office::open)
                        .map(office -> new Choice(
                                office.id().toString(),
                                office.bidangName().isEmpty()
                                        ? office.title()
                                        : office.title() + " · " + office.bidangName()))
                        .toList(),
                HoldingForm.ROLES.stream()
                        .map(role -> new Choice(
                                role,
                                w.t("organisation.role." + role.toLowerCase().replace('_', '-'))))
                        .toList(),
                organisations.permits("membership.create", organisation.id()),
                typing);
    }
}
