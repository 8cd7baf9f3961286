package id.anyam.meeting.problem;

import id.anyam.meeting.ProblemId;
import id.anyam.shared.NotFound;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Meanwhile;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
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

/** Telling those above what is wrong or what to do: written, handed in, taken back. */
@Controller
@RequestMapping("/permasalahan")
class ProblemController {

    private static final String FORM = "meeting/problem/formulir";
    private static final String QUESTION = "meeting/problem/tanya";

    private final ProblemWorkflow workflow;
    private final ProblemPages pages;
    private final Visitors visitors;

    ProblemController(ProblemWorkflow workflow, ProblemPages pages, Visitors visitors) {
        this.workflow = workflow;
        this.pages = pages;
        this.visitors = visitors;
    }

    @May("problem.read")
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Html.page("meeting/problem/permasalahan", pages.page(new ProblemId(id)));
    }

    @May("problem.create")
    @GetMapping("/baru")
    ModelAndView blank(@RequestParam(defaultValue = "") String rapat) {
        return Html.page(FORM, pages.formPage(UUID.randomUUID(), Optional.empty(), ProblemForm.blank(rapat)));
    }

    @May("problem.create")
    @PostMapping
    ModelAndView tell(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        var id = typing.id("id").orElseGet(UUID::randomUUID);
        var content = pages.form(typing).read();
        return typing.saves(() -> workflow.tell(new ProblemId(id), council(), content.orElseThrow()))
                ? Html.saved(request, "meeting.problem.said.told", "/permasalahan/" + id)
                : Html.mend(FORM, pages.formPage(id, Optional.empty(), typing));
    }

    @May("problem.edit")
    @GetMapping("/{id}/ubahan")
    ModelAndView edit(@PathVariable UUID id) {
        var stored = workflow.own(new ProblemId(id));
        stored.requireDraft();
        return Html.page(
                FORM, pages.formPage(id, title(stored), Meanwhile.opened(ProblemForm.typed(stored.content()))));
    }

    @May("problem.edit")
    @PostMapping("/{id}/ubahan")
    ModelAndView reword(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var stored = workflow.own(new ProblemId(id));
        var typing = Typing.of(typed);
        Meanwhile.check(typing, ProblemForm.typed(stored.content()));
        var content = pages.form(typing).read();
        return typing.saves(() -> workflow.reword(stored.id(), content.orElseThrow()))
                ? Html.saved(request, "meeting.problem.said.reworded", "/permasalahan/" + id)
                : Html.mend(FORM, pages.formPage(id, title(stored), typing));
    }

    @May("problem.delete")
    @PostMapping("/{id}/penghapusan")
    ModelAndView remove(@PathVariable UUID id, HttpServletRequest request) {
        workflow.remove(new ProblemId(id));
        return Html.saved(request, "meeting.problem.said.removed", "/permasalahan");
    }

    @May("problem.submit")
    @GetMapping("/{id}/pengajuan")
    ModelAndView askToSubmit(@PathVariable UUID id) {
        return question(id, "submit", "/pengajuan");
    }

    @May("problem.submit")
    @PostMapping("/{id}/pengajuan")
    ModelAndView submit(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var own = workflow.own(new ProblemId(id)).id();
        var typing = Typing.of(typed);
        return typing.saves(() -> workflow.submit(own))
                ? Html.saved(request, "meeting.problem.said.submitted", "/permasalahan/" + id)
                : Html.mend(QUESTION, pages.question(own, "submit", "/pengajuan", typing));
    }

    @May("problem.withdraw")
    @GetMapping("/{id}/penarikan")
    ModelAndView askToWithdraw(@PathVariable UUID id) {
        return question(id, "withdraw", "/penarikan");
    }

    @May("problem.withdraw")
    @PostMapping("/{id}/penarikan")
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var own = workflow.own(new ProblemId(id)).id();
        var typing = Typing.of(typed);
        return typing.saves(() -> workflow.withdraw(own))
                ? Html.saved(request, "meeting.problem.said.withdrawn", "/permasalahan/" + id)
                : Html.mend(QUESTION, pages.question(own, "withdraw", "/penarikan", typing));
    }

    private ModelAndView question(UUID id, String step, String path) {
        var page = pages.question(new ProblemId(id), step, path, Typing.blank());
        var may = page.problem().may();
        if (step.equals("submit") ? !may.submit() : !may.withdraw()) {
            throw new NotFound();
        }
        return Html.page(QUESTION, page);
    }

    private static Optional<String> title(Problem problem) {
        return Optional.of(problem.content().title());
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
