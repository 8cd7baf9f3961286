package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.shared.NotFound;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Meanwhile;
import id.anyam.web.Typing;
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

/** The decisions of a meeting: take, word anew, remove while it goes on; withdraw afterwards. */
@Controller
@RequestMapping("/rapat/{id}/keputusan")
class DecisionController {

    private static final String FORM = "meeting/decision/formulir";
    private static final String QUESTION = "meeting/decision/penarikan";

    private final DecisionWorkflow workflow;
    private final DecisionPages pages;
    private final Meetings meetings;

    DecisionController(DecisionWorkflow workflow, DecisionPages pages, Meetings meetings) {
        this.workflow = workflow;
        this.pages = pages;
        this.meetings = meetings;
    }

    @May("meeting.read")
    @GetMapping("/{decision}")
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID decision) {
        return Html.page("meeting/decision/keputusan", page(id, decision, Typing.blank()));
    }

    @May("meeting.decide")
    @GetMapping("/baru")
    ModelAndView blank(@PathVariable UUID id) {
        var meeting = meetings.requireOwn(new MeetingId(id));
        return Html.page(FORM, pages.form(meeting, UUID.randomUUID(), 0, Typing.blank()));
    }

    @May("meeting.decide")
    @PostMapping
    ModelAndView take(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var meeting = meetings.requireOwn(new MeetingId(id));
        var typing = Typing.of(typed);
        var decision = typing.id("id").orElseGet(UUID::randomUUID);
        var content = new DecisionForm(typing, meeting.on()).read();
        return typing.saves(() -> workflow.take(meeting.id(), new DecisionId(decision), content.orElseThrow()))
                ? Html.saved(request, "meeting.decision.said.taken", "/rapat/" + id + "#keputusan")
                : Html.mend(FORM, pages.form(meeting, decision, 0, typing));
    }

    @May("meeting.decide")
    @GetMapping("/{decision}/ubahan")
    ModelAndView edit(@PathVariable UUID id, @PathVariable UUID decision) {
        var meeting = meetings.requireOwn(new MeetingId(id));
        var shown = workflow.show(meeting.id(), new DecisionId(decision));
        return Html.page(
                FORM,
                pages.form(meeting, decision, shown.number(), Meanwhile.opened(DecisionForm.typed(shown.content()))));
    }

    @May("meeting.decide")
    @PostMapping("/{decision}/ubahan")
    ModelAndView reword(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var meeting = meetings.requireOwn(new MeetingId(id));
        var typing = Typing.of(typed);
        var stored = workflow.show(meeting.id(), new DecisionId(decision));
        Meanwhile.check(typing, DecisionForm.typed(stored.content()));
        var content = new DecisionForm(typing, meeting.on()).read();
        return typing.saves(() -> workflow.reword(meeting.id(), stored.id(), content.orElseThrow()))
                ? Html.saved(request, "meeting.decision.said.reworded", "/rapat/" + id + "/keputusan/" + decision)
                : Html.mend(FORM, pages.form(meeting, decision, stored.number(), typing));
    }

    @May("meeting.decide")
    @PostMapping("/{decision}/penghapusan")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        workflow.remove(new MeetingId(id), new DecisionId(decision));
        return Html.saved(request, "meeting.decision.said.removed", "/rapat/" + id + "#keputusan");
    }

    @May("decision.withdraw")
    @GetMapping("/{decision}/penarikan")
    ModelAndView askToWithdraw(@PathVariable UUID id, @PathVariable UUID decision) {
        var page = page(id, decision, Typing.blank());
        if (!page.mayWithdraw()) {
            throw new NotFound();
        }
        return Html.page(QUESTION, page);
    }

    @May("decision.withdraw")
    @PostMapping("/{decision}/penarikan")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var typing = Typing.of(typed);
        var reason = DecisionForm.reason(typing);
        return typing.saves(() -> workflow.withdraw(new MeetingId(id), new DecisionId(decision), reason))
                ? Html.saved(request, "meeting.decision.said.withdrawn", "/rapat/" + id + "/keputusan/" + decision)
                : Html.mend(QUESTION, page(id, decision, typing));
    }

    private DecisionPage page(UUID id, UUID decision, Typing typing) {
        return pages.page(new MeetingId(id), new DecisionId(decision), typing);
    }
}
