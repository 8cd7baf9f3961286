package id.anyam.meeting.plan;

import id.anyam.meeting.MeetingId;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Arranging a meeting, announcing it, closing it. */
@Controller
class MeetingController {

    private static final String FORM = "meeting/plan/formulir";

    private final MeetingWorkflow workflow;
    private final MeetingPages pages;
    private final MeetingFormPages forms;
    private final Visitors visitors;

    MeetingController(MeetingWorkflow workflow, MeetingPages pages, MeetingFormPages forms, Visitors visitors) {
        this.workflow = workflow;
        this.pages = pages;
        this.forms = forms;
        this.visitors = visitors;
    }

    @May("meeting.read")
    @GetMapping("/rapat/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Html.page("meeting/plan/rapat", pages.page(new MeetingId(id)));
    }

    @May("meeting.create")
    @GetMapping("/rapat/baru")
    ModelAndView blank() {
        var typing =
                Typing.blank().with("zone", visitors.current().zone().getId()).with("mode", "ONSITE");
        return Html.page(FORM, forms.page(UUID.randomUUID(), Optional.empty(), typing));
    }

    @May("meeting.create")
    @PostMapping("/rapat")
    ModelAndView create(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        var id = typing.id("id").orElseGet(UUID::randomUUID);
        var arrangement = forms.form(typing, id).read();
        var own = visitors.current().organisation().map(Visitor.Place::id).orElseThrow();
        return typing.saves(() -> workflow.draft(new MeetingId(id), own, arrangement.orElseThrow()))
                ? Html.saved(request, "meeting.plan.said.drafted", "/rapat/" + id)
                : Html.mend(FORM, forms.page(id, Optional.empty(), typing));
    }

    @May("meeting.edit")
    @GetMapping("/rapat/{id}/ubahan")
    ModelAndView edit(@PathVariable UUID id) {
        var arrangement = workflow.own(new MeetingId(id)).arrangement();
        return Html.page(
                FORM,
                forms.page(id, Optional.of(arrangement.title()), Meanwhile.opened(MeetingForm.typed(arrangement))));
    }

    @May("meeting.edit")
    @PostMapping("/rapat/{id}/ubahan")
    ModelAndView change(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var typing = Typing.of(typed);
        var stored = workflow.own(new MeetingId(id)).arrangement();
        Meanwhile.check(typing, MeetingForm.typed(stored));
        var arrangement = forms.form(typing, id).read();
        return typing.saves(() -> workflow.rearrange(new MeetingId(id), arrangement.orElseThrow()))
                ? Html.saved(request, "meeting.plan.said.changed", "/rapat/" + id)
                : Html.mend(FORM, forms.page(id, Optional.of(stored.title()), typing));
    }

    @May("meeting.announce")
    @GetMapping("/rapat/{id}/pengumuman")
    ModelAndView askToAnnounce(@PathVariable UUID id) {
        var page = pages.page(new MeetingId(id));
        if (!page.may().announce()) {
            throw new NotFound();
        }
        return Html.page("meeting/plan/pengumuman", page);
    }

    @May("meeting.announce")
    @PostMapping("/rapat/{id}/pengumuman")
    ModelAndView announce(@PathVariable UUID id, HttpServletRequest request) {
        try {
            workflow.announce(new MeetingId(id));
        } catch (RuleViolated broken) {
            if (broken.key().equals(Meeting.LINK_MISSING)) {
                return mendLink(id, broken);
            }
            throw broken;
        }
        return Html.saved(request, "meeting.plan.said.announced", "/rapat/" + id);
    }

    /** What keeps a meeting from being announced is asked where it is written. */
    private ModelAndView mendLink(UUID id, RuleViolated broken) {
        var arrangement = workflow.own(new MeetingId(id)).arrangement();
        var typing = Meanwhile.opened(MeetingForm.typed(arrangement));
        typing.wrong("online_link", broken.key());
        return Html.mend(FORM, forms.page(id, Optional.of(arrangement.title()), typing));
    }

    @May("meeting.close")
    @GetMapping("/rapat/{id}/penutupan")
    ModelAndView askToClose(@PathVariable UUID id) {
        var page = pages.page(new MeetingId(id));
        if (!page.may().close()) {
            throw new NotFound();
        }
        return Html.page("meeting/plan/penutupan", page);
    }

    @May("meeting.close")
    @PostMapping("/rapat/{id}/penutupan")
    ModelAndView close(@PathVariable UUID id, HttpServletRequest request) {
        workflow.close(new MeetingId(id));
        return Html.saved(request, "meeting.plan.said.held", "/rapat/" + id);
    }
}
