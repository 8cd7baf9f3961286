package id.anyam.programme.drift;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One council's version beside what stands above, and its answer to what changed there, part by part. */
@Controller
class DriftController {

    private static final String TEMPLATE = "programme/drift/geser";

    private final DriftWorkflow workflow;
    private final DriftScreens screens;
    private final Visitors visitors;

    DriftController(DriftWorkflow workflow, DriftScreens screens, Visitors visitors) {
        this.workflow = workflow;
        this.screens = screens;
        this.visitors = visitors;
    }

    @May("adoption.read")
    @GetMapping("/program/{id}/geser")
    ModelAndView show(@PathVariable UUID id) {
        return Html.page(TEMPLATE, screens.page(new ProgrammeId(id), Typing.blank()));
    }

    @May("adoption.answer")
    @PostMapping("/program/{id}/geser/penerapan")
    ModelAndView take(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        try {
            workflow.take(new ProgrammeId(id), council(), typing.value("part"), typing.value("seen"));
            return Html.saved(request, "programme.drift.taken", "/program/" + id + "/geser");
        } catch (RuleViolated broken) {
            return mend(id, typing, broken);
        }
    }

    @May("adoption.answer")
    @PostMapping("/program/{id}/geser/ketetapan")
    ModelAndView keep(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var reason = typing.text("reason", 5, 1000);
        if (!typing.fits()) {
            return Html.mend(TEMPLATE, screens.page(new ProgrammeId(id), typing));
        }
        try {
            workflow.keep(new ProgrammeId(id), council(), typing.value("part"), reason, typing.value("seen"));
            return Html.saved(request, "programme.drift.kept", "/program/" + id + "/geser");
        } catch (RuleViolated broken) {
            return mend(id, typing, broken);
        }
    }

    private ModelAndView mend(UUID id, Typing typing, RuleViolated broken) {
        typing.wrong("", broken.key(), broken.arguments().toArray());
        return Html.mend(TEMPLATE, screens.page(new ProgrammeId(id), typing));
    }

    private UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
