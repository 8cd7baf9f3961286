package id.anyam.organisation.board;

import id.anyam.organisation.Organisation;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The offices of an organisation's boards. */
@Controller
class OfficeController {

    private static final String LIST = "organisation/board/jabatan";
    private static final String FORM = "organisation/board/ubahjabatan";
    private static final String QUESTION = "organisation/board/tutupjabatan";

    private final BoardRegister register;
    private final OfficeWorkflow workflow;
    private final BoardPages pages;

    OfficeController(BoardRegister register, OfficeWorkflow workflow, BoardPages pages) {
        this.register = register;
        this.workflow = workflow;
        this.pages = pages;
    }

    @May("board.edit")
    @GetMapping("/organisasi/{id}/jabatan")
    ModelAndView offices(@PathVariable UUID id) {
        return Html.page(LIST, pages.offices(pages.mine(id), Typing.blank().with("id", UUID.randomUUID())));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/jabatan")
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var organisation = pages.mine(id);
        var typing = Typing.of(typed);
        return kept(organisation, typing.id("id").orElseGet(UUID::randomUUID), typing)
                ? saved(id, request)
                : Html.mend(LIST, pages.offices(organisation, typing));
    }

    @May("board.edit")
    @GetMapping("/organisasi/{id}/jabatan/{office}")
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID office) {
        var organisation = pages.mine(id);
        var typing = OfficeForm.of(register.office(organisation.id(), office));
        return Html.page(FORM, pages.office(organisation, office, typing));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/jabatan/{office}")
    ModelAndView mend(
            @PathVariable UUID id,
            @PathVariable UUID office,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var organisation = pages.mine(id);
        register.office(organisation.id(), office);
        var typing = Typing.of(typed);
        return kept(organisation, office, typing)
                ? saved(id, request)
                : Html.mend(FORM, pages.office(organisation, office, typing));
    }

    @May("board.edit")
    @GetMapping("/organisasi/{id}/jabatan/{office}/penutupan")
    ModelAndView askToClose(@PathVariable UUID id, @PathVariable UUID office) {
        return Html.page(QUESTION, pages.office(pages.mine(id), office, Typing.blank()));
    }

    @May("board.edit")
    @PostMapping("/organisasi/{id}/jabatan/{office}/penutupan")
    ModelAndView close(@PathVariable UUID id, @PathVariable UUID office, HttpServletRequest request) {
        var organisation = pages.mine(id);
        var typing = Typing.blank();
        return typing.done(() -> workflow.close(organisation.id(), office, pages.today(organisation)), _ -> "")
                ? saved(id, request)
                : Html.mend(QUESTION, pages.office(organisation, office, typing));
    }

    private boolean kept(Organisation organisation, UUID office, Typing typing) {
        return OfficeForm.read(typing, office, pages.bidangs(organisation))
                .filter(form -> typing.done(() -> workflow.keep(organisation.id(), form), _ -> "title"))
                .isPresent();
    }

    private static ModelAndView saved(UUID id, HttpServletRequest request) {
        Said.key(request, "organisation.office.saved");
        return Html.goTo("/organisasi/" + id + "/jabatan");
    }
}
