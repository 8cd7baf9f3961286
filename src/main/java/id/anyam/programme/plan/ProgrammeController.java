package id.anyam.programme.plan;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Meanwhile;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One programme: read, written, published, withdrawn. */
@Controller
class ProgrammeController {

    private static final Map<String, String> FIELD_OF_RULE = Map.of(
            "programme.plan.code-taken", "code",
            "programme.plan.name-stays", "code",
            "programme.plan.indicator-stays", "indicators.0.name",
            "programme.plan.why-missing", "why",
            "programme.plan.decision-gone", "decisions",
            "programme.plan.problem-gone", "problems");

    private final ProgrammeWorkflow workflow;
    private final ProgrammeScreens screens;
    private final ProgrammeWriting writing;
    private final Visitors visitors;

    ProgrammeController(
            ProgrammeWorkflow workflow, ProgrammeScreens screens, ProgrammeWriting writing, Visitors visitors) {
        this.workflow = workflow;
        this.screens = screens;
        this.writing = writing;
        this.visitors = visitors;
    }

    @May("programme.read")
    @GetMapping("/program/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Html.page("programme/plan/lihat", screens.programme(new ProgrammeId(id)));
    }

    @May("programme.read")
    @GetMapping("/program/{id}/versi/{number}")
    ModelAndView version(@PathVariable UUID id, @PathVariable int number) {
        return Html.page("programme/plan/versi", screens.version(new ProgrammeId(id), number));
    }

    @May("programme.create")
    @GetMapping("/program/baru")
    ModelAndView blank(@RequestParam MultiValueMap<String, String> parameters) {
        return Html.page("programme/plan/form", writing.blank(Typing.of(parameters)));
    }

    @May("programme.create")
    @PostMapping("/program")
    ModelAndView create(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var id = new ProgrammeId(typing.id("id").orElseThrow(NotFound::new));
        if (parameters.containsKey("tambah")) {
            return Html.page("programme/plan/form", writing.fresh(id, typing));
        }
        var form = ProgrammeForm.of(typing, Set.of());
        if (typing.fits()) {
            try {
                workflow.draft(id, council(), form.content());
                Said.key(request, "programme.plan.saved");
                return Html.goTo("/program/" + id.value());
            } catch (RuleViolated broken) {
                note(broken, typing);
            }
        }
        return Html.mend("programme/plan/form", writing.fresh(id, typing));
    }

    @May("programme.edit")
    @GetMapping("/program/{id}/perubahan")
    ModelAndView edit(@PathVariable UUID id) {
        return Html.page("programme/plan/form", writing.change(new ProgrammeId(id)));
    }

    @May("programme.edit")
    @PostMapping("/program/{id}")
    ModelAndView revise(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var programme = new ProgrammeId(id);
        if (parameters.containsKey("tambah")) {
            return Html.page("programme/plan/form", writing.change(programme, typing));
        }
        Meanwhile.check(typing, writing.change(programme).typing());
        var form = ProgrammeForm.of(typing, writing.indicatorsOf(programme));
        if (typing.fits()) {
            try {
                workflow.revise(programme, council(), form.content(), form.why());
                Said.key(request, "programme.plan.saved");
                return Html.goTo("/program/" + id);
            } catch (RuleViolated broken) {
                note(broken, typing);
            }
        }
        return Html.mend("programme/plan/form", writing.change(programme, typing));
    }

    @May("programme.publish")
    @PostMapping("/program/{id}/penerbitan")
    ModelAndView publish(@PathVariable UUID id, HttpServletRequest request) {
        workflow.publish(new ProgrammeId(id), council());
        Said.key(request, "programme.plan.published");
        return Html.goTo("/program/" + id);
    }

    @May("programme.withdraw")
    @GetMapping("/program/{id}/penarikan")
    ModelAndView askToWithdraw(@PathVariable UUID id) {
        return Html.page("programme/plan/tarik", writing.withdrawal(new ProgrammeId(id), Typing.blank()));
    }

    @May("programme.withdraw")
    @PostMapping("/program/{id}/penarikan")
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var why = typing.text("why", Programme.SHORTEST_REASON, 1000);
        if (!typing.fits()) {
            return Html.mend("programme/plan/tarik", writing.withdrawal(new ProgrammeId(id), typing));
        }
        workflow.withdraw(new ProgrammeId(id), council(), why);
        Said.key(request, "programme.plan.withdrawn");
        return Html.goTo("/program/" + id);
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }

    private static void note(RuleViolated broken, Typing typing) {
        typing.wrong(
                FIELD_OF_RULE.getOrDefault(broken.key(), ""),
                broken.key(),
                broken.arguments().toArray());
    }
}
