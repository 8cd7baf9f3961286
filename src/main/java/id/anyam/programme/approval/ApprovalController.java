package id.anyam.programme.approval;

import id.anyam.programme.ActivityBudgets;
import id.anyam.programme.ActivityId;
import id.anyam.programme.approval.Approval.State;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Choice;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Said;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps of an activity from draft to approval, each asked on a page of its own. */
@Controller
class ApprovalController {

    private final Approvals approvals;
    private final ApprovalWorkflow workflow;
    private final ActivityBudgets budgets;
    private final Visitors visitors;
    private final MessageSource messages;

    ApprovalController(
            Approvals approvals,
            ApprovalWorkflow workflow,
            ActivityBudgets budgets,
            Visitors visitors,
            MessageSource messages) {
        this.approvals = approvals;
        this.workflow = workflow;
        this.budgets = budgets;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("activity.approve")
    @GetMapping("/persetujuan")
    ModelAndView queue() {
        var own = visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
        var rows = approvals.submitted(own).stream()
                .map(one -> new ApprovalQueuePage.Row(
                        one.id(),
                        one.title(),
                        one.programme(),
                        one.responsible(),
                        one.submittedAt(),
                        one.pagu(),
                        one.again()))
                .toList();
        return Html.page(
                "programme/approval/antrean",
                new ApprovalQueuePage(rows, visitors.current().zone()));
    }

    @May("activity.submit")
    @GetMapping("/kegiatan/{id}/pengajuan")
    ModelAndView askSubmission(@PathVariable UUID id, HttpServletRequest request) {
        var state = own(id).state();
        if (!(state instanceof State.Draft || state instanceof State.Returned)) {
            return past(id, "programme.activity.locked", request);
        }
        return Html.page("programme/approval/pengajuan", submission(id));
    }

    @May("activity.submit")
    @PostMapping("/kegiatan/{id}/pengajuan")
    ModelAndView submit(@PathVariable UUID id, HttpServletRequest request) {
        try {
            workflow.submit(new ActivityId(id));
        } catch (RuleViolated broken) {
            var page = submission(id);
            if (page.hindrances().isEmpty()) {
                throw broken;
            }
            return Html.mend("programme/approval/pengajuan", page);
        }
        Said.key(request, "programme.approval.submitted");
        return Html.goTo("/kegiatan/" + id);
    }

    @May("activity.approve")
    @GetMapping("/kegiatan/{id}/keputusan")
    ModelAndView askDecision(@PathVariable UUID id, HttpServletRequest request) {
        var approval = own(id);
        if (!(approval.state() instanceof State.Submitted)) {
            return past(id, "programme.approval.not-submitted", request);
        }
        return Html.page("programme/approval/keputusan", decision(approval, Typing.blank()));
    }

    @May("activity.approve")
    @PostMapping("/kegiatan/{id}/persetujuan")
    ModelAndView approve(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        try {
            workflow.approve(new ActivityId(id), seen(typing));
        } catch (RuleViolated broken) {
            return mendDecision(id, typing, broken);
        }
        Said.key(request, "programme.approval.approved");
        return Html.goTo("/kegiatan/" + id);
    }

    @May("activity.return")
    @PostMapping("/kegiatan/{id}/pengembalian")
    ModelAndView giveBack(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var form = ReturnForm.read(typing);
        if (!typing.fits()) {
            return Html.mend("programme/approval/keputusan", decision(own(id), typing));
        }
        try {
            workflow.giveBack(new ActivityId(id), seen(typing), form.why(), form.field());
        } catch (RuleViolated broken) {
            return mendDecision(id, typing, broken);
        }
        Said.key(request, "programme.approval.returned");
        return Html.goTo("/kegiatan/" + id);
    }

    @May("activity.cancel")
    @GetMapping("/kegiatan/{id}/pembatalan")
    ModelAndView askCancellation(@PathVariable UUID id) {
        return Html.page("programme/approval/pembatalan", new CancellationPage(id, own(id).title(), Typing.blank()));
    }

    @May("activity.cancel")
    @PostMapping("/kegiatan/{id}/pembatalan")
    ModelAndView cancel(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var why = typing.text("why", 5, 1000);
        if (!typing.fits()) {
            return Html.mend("programme/approval/pembatalan", new CancellationPage(id, own(id).title(), typing));
        }
        workflow.cancel(new ActivityId(id), why);
        Said.key(request, "programme.approval.cancelled");
        return Html.goTo("/kegiatan/" + id);
    }

    /** Whoever comes late to a question sees where the activity stands now. */
    private static ModelAndView past(UUID id, String sentence, HttpServletRequest request) {
        Said.key(request, sentence);
        return Html.goTo("/kegiatan/" + id);
    }

    private static Optional<Integer> seen(Typing typing) {
        var version = typing.value("version");
        return version.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(version)) : Optional.empty();
    }

    private ModelAndView mendDecision(UUID id, Typing typing, RuleViolated broken) {
        var approval = own(id);
        if (!(approval.state() instanceof State.Submitted)) {
            throw broken;
        }
        typing.wrong("", broken.key(), broken.arguments().toArray());
        return Html.mend("programme/approval/keputusan", decision(approval, typing));
    }

    private SubmissionPage submission(UUID id) {
        var approval = own(id);
        var budget = budgets.standing(approval.id());
        return new SubmissionPage(id, approval.title(), budget.pagu().amount(), approval.hindrances(budget));
    }

    private DecisionPage decision(Approval approval, Typing typing) {
        var w = new Words(messages, visitors.current().locale());
        return new DecisionPage(
                approval.id().value(),
                approval.title(),
                budgets.standing(approval.id()).pagu().amount(),
                approval.version(),
                typing,
                ReturnForm.FIELDS.stream()
                        .map(field -> new Choice(field, w.t("programme.activity.field." + field)))
                        .toList());
    }

    private Approval own(UUID id) {
        var approval = approvals.require(new ActivityId(id));
        if (!visitors.current().organisation().map(Visitor.Place::id).equals(Optional.of(approval.organisation()))) {
            throw new NotFound();
        }
        return approval;
    }
}
