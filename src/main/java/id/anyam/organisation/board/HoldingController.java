package id.anyam.organisation.board;

import id.anyam.shared.RuleViolated;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Putting somebody into an office, replacing, mending a name, leaving early. */
@Controller
@RequestMapping("/organisasi/{id}/pengurus/{board}/pemegang")
class HoldingController {

    private static final String FORM = "organisation/board/pemegang";
    private static final String NAME = "organisation/board/ubahpemegang";
    private static final String END = "organisation/board/akhir";

    private final BoardRegister register;
    private final BoardWorkflow workflow;
    private final BoardPages pages;

    HoldingController(BoardRegister register, BoardWorkflow workflow, BoardPages pages) {
        this.register = register;
        this.workflow = workflow;
        this.pages = pages;
    }

    @May("board.edit")
    @GetMapping
    ModelAndView form(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @RequestParam Optional<UUID> jabatan,
            @RequestParam Optional<UUID> menggantikan) {
        var organisation = pages.mine(id);
        var typing = Typing.blank().with("id", UUID.randomUUID());
        jabatan.ifPresent(office -> typing.with("office_id", office));
        menggantikan
                .map(replaced -> register.holding(organisation.id(), replaced))
                .ifPresent(replaced -> typing.with("replaces_id", replaced.id()).with("office_id", replaced.office()));
        return Html.page(FORM, pages.holding(organisation, board, typing));
    }

    @May("board.edit")
    @PostMapping
    ModelAndView appoint(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var organisation = pages.mine(id);
        var typing = Typing.of(typed);
        return HoldingForm.read(typing)
                        .filter(form -> typing.done(
                                () -> workflow.appoint(organisation.id(), board, form), HoldingController::field))
                        .isPresent()
                ? saved(id, board, request)
                : Html.mend(FORM, pages.holding(organisation, board, typing));
    }

    @May("board.edit")
    @GetMapping("/{holding}")
    ModelAndView nameForm(@PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding) {
        var organisation = pages.mine(id);
        var typing = HolderForm.of(register.holding(organisation.id(), holding));
        return Html.page(NAME, pages.holder(organisation, board, holding, typing));
    }

    @May("board.edit")
    @PostMapping("/{holding}")
    ModelAndView rewrite(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @PathVariable UUID holding,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var organisation = pages.mine(id);
        var typing = Typing.of(typed);
        var form = HolderForm.read(typing);
        return typing.fits() && typing.done(() -> workflow.rewrite(organisation.id(), holding, form), _ -> "holder")
                ? saved(id, board, request)
                : Html.mend(NAME, pages.holder(organisation, board, holding, typing));
    }

    @May("board.edit")
    @GetMapping("/{holding}/akhir")
    ModelAndView askToEnd(@PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding) {
        return Html.page(END, pages.holder(pages.mine(id), board, holding, Typing.blank()));
    }

    @May("board.edit")
    @PostMapping("/{holding}/akhir")
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @PathVariable UUID holding,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var organisation = pages.mine(id);
        var typing = Typing.of(typed);
        var lastDay = typing.date("ends_on");
        return typing.fits() && typing.done(() -> workflow.end(organisation.id(), holding, lastDay), _ -> "ends_on")
                ? saved(id, board, request)
                : Html.mend(END, pages.holder(organisation, board, holding, typing));
    }

    /** The field a rule about an appointment is told at. */
    private static String field(RuleViolated broken) {
        return switch (broken.key()) {
            case "access.term.unknown-login", "organisation.holding.rights-in-closed" -> "login";
            case "organisation.term.after-closing" -> "ends_on";
            default -> broken.key().startsWith("organisation.term") ? "starts_on" : "office_id";
        };
    }

    private static ModelAndView saved(UUID id, UUID board, HttpServletRequest request) {
        Said.key(request, "organisation.holding.saved");
        return Html.goTo("/organisasi/" + id + "/pengurus?masa=" + board);
    }
}
