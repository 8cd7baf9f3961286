package id.anyam.organisation.board;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Typing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking a board or one of its holders away, after a question. */
@Controller
@RequestMapping("/organisasi/{id}/pengurus/{board}")
class RemovalController {

    private static final String BOARD = "organisation/board/hapusmasa";
    private static final String HOLDER = "organisation/board/hapuspemegang";

    private final BoardRegister register;
    private final BoardRemoval removal;
    private final BoardPages pages;
    private final Organisations organisations;

    RemovalController(BoardRegister register, BoardRemoval removal, BoardPages pages, Organisations organisations) {
        this.register = register;
        this.removal = removal;
        this.pages = pages;
        this.organisations = organisations;
    }

    @May(BoardRemoval.PERMISSION)
    @GetMapping("/penghapusan")
    ModelAndView askBoard(@PathVariable UUID id, @PathVariable UUID board) {
        return Html.page(BOARD, page(mine(id), board, Typing.blank()));
    }

    @May(BoardRemoval.PERMISSION)
    @PostMapping("/penghapusan")
    ModelAndView removeBoard(@PathVariable UUID id, @PathVariable UUID board, HttpServletRequest request) {
        var organisation = mine(id);
        var typing = Typing.blank();
        return typing.done(() -> removal.board(organisation.id(), board), _ -> "")
                ? Html.saved(request, "organisation.board.deleted", "/organisasi/" + id + "/pengurus")
                : Html.mend(BOARD, page(organisation, board, typing));
    }

    @May(BoardRemoval.PERMISSION)
    @GetMapping("/pemegang/{holding}/penghapusan")
    ModelAndView askHolder(@PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding) {
        return Html.page(HOLDER, pages.holder(mine(id), board, holding, Typing.blank()));
    }

    @May(BoardRemoval.PERMISSION)
    @PostMapping("/pemegang/{holding}/penghapusan")
    ModelAndView removeHolder(
            @PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding, HttpServletRequest request) {
        var organisation = mine(id);
        var typing = Typing.blank();
        var question = pages.holder(organisation, board, holding, typing);
        return typing.done(() -> removal.holding(organisation.id(), holding), _ -> "")
                ? Html.saved(request, "organisation.holding.deleted", "/organisasi/" + id + "/pengurus?masa=" + board)
                : Html.mend(HOLDER, question);
    }

    private RemovalPage page(Organisation organisation, UUID id, Typing typing) {
        var board = register.board(organisation.id(), id);
        return new RemovalPage(
                organisation.id().toString(),
                id.toString(),
                board.title(),
                removal.holders(organisation.id(), id).stream()
                        .map(one -> new RemovalPage.Holder(one.id().toString(), one.addressed(), one.officeTitle()))
                        .toList(),
                typing);
    }

    private Organisation mine(UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(one -> organisations.permits(BoardRemoval.PERMISSION, one.id()))
                .orElseThrow(NotFound::new);
    }
}
