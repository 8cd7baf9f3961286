package id.anyam.meeting.problem;

import id.anyam.meeting.ProblemId;
import id.anyam.shared.NotFound;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The official answer of the council above to what was handed in. */
@Controller
@RequestMapping("/permasalahan/{id}/jawaban")
class ProblemAnswerController {

    private static final String FORM = "meeting/problem/jawaban";

    private final ProblemWorkflow workflow;
    private final ProblemPages pages;
    private final Visitors visitors;

    ProblemAnswerController(ProblemWorkflow workflow, ProblemPages pages, Visitors visitors) {
        this.workflow = workflow;
        this.pages = pages;
        this.visitors = visitors;
    }

    @May("problem.answer")
    @GetMapping
    ModelAndView blank(@PathVariable UUID id) {
        var page = pages.answerPage(new ProblemId(id), Typing.blank());
        if (!page.problem().may().answer()) {
            throw new NotFound();
        }
        return Html.page(FORM, page);
    }

    @May("problem.answer")
    @PostMapping
    ModelAndView answer(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var problem = workflow.show(new ProblemId(id)).id();
        var typing = Typing.of(typed);
        var verdict = ProblemForm.verdict(typing);
        var words = ProblemForm.words(typing);
        var visitor = visitors.current();
        var council = visitor.organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
        return typing.saves(() -> workflow.answer(
                        problem, verdict, words, council, visitor.name().orElse("")))
                ? Html.saved(request, "meeting.problem.said.answered", "/permasalahan/" + id)
                : Html.mend(FORM, pages.answerPage(problem, typing));
    }
}
