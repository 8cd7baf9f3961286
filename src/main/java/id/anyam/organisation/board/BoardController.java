package id.anyam.organisation.board;

import id.anyam.organisation.Organisation;
import id.anyam.web.ForAnyone;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An organisation's boards, present and past. */
@Controller
class BoardController {

    private static final String FORM = "organisation/board/masa";

    private final BoardRegister register;
    private final BoardWorkflow workflow;
    private final BoardPages pages;

    BoardController(BoardRegister register, BoardWorkflow workflow, BoardPages pages) {
        this.register = register;
        this.workflow = workflow;
        this.pages = pages;
    }

    @ForAnyone
    @GetMapping("/organisasi/{id}/pengurus")
    ModelAndView boards(@PathVariable UUID id, @RequestParam Optional<UUID> masa) {
        return Html.page("organisation/board/pengurus", pages.boards(id, masa));
    }

    @May("board.create")
    @GetMapping("/organisasi/{id}/pengurus/baru")
    ModelAndView formForNew(@PathVariable UUID id) {
        var typing = Typing.blank().with("id", UUID.randomUUID());
        return Html.page(FORM, pages.board(pages.mine(id), Optional.empty(), typing));
    }

    @May("board.create")
    @PostMapping("/organisasi/{id}/pengurus/baru")
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        return keep(pages.mine(id), typing, typing.id("id").orElseGet(UUID::randomUUID), Optional.empty(), request);
    }

    @May("board.edit")
    @GetMapping("/organisasi/{id}/pengurus/{board}")
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID board) {
        var organisation = pages.mine(id);
        var typing = BoardForm.of(register.board(organisation.id(), board));
        return Html.page(FORM, pages.board(organisation, Optional.of(board), typing));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/pengurus/{board}")
    ModelAndView mend(
            @PathVariable UUID id,
            @PathVariable UUID board,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var organisation = pages.mine(id);
        register.board(organisation.id(), board);
        return keep(organisation, Typing.of(typed), board, Optional.of(board), request);
    }

    private ModelAndView keep(
            Organisation organisation, Typing typing, UUID id, Optional<UUID> present, HttpServletRequest request) {
        var form = BoardForm.read(typing, id);
        if (form.isPresent()
                && typing.done(
                        () -> workflow.keep(organisation.id(), form.get().board()),
                        broken -> broken.key().endsWith("after-closing") ? "ends_on" : "starts_on")) {
            Said.key(request, "organisation.board.saved");
            return Html.goTo("/organisasi/" + organisation.id() + "/pengurus?masa=" + id);
        }
        return Html.mend(FORM, pages.board(organisation, present, typing));
    }
}
