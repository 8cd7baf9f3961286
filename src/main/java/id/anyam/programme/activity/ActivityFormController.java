package id.anyam.programme.activity;

import id.anyam.organisation.Bidang;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ActivityId;
import id.anyam.programme.Programmes;
import id.anyam.programme.Programmes.Outline;
import id.anyam.programme.activity.ActivityFormPage.Difference;
import id.anyam.programme.activity.ActivityFormPage.Offers;
import id.anyam.programme.activity.ActivityFormPage.Returned;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Planning an activity and writing its plan anew. */
@Controller
class ActivityFormController {

    private static final String FORM = "programme/activity/isian";

    private final ActivityWorkflow workflow;
    private final ActivityDetails details;
    private final ActivityRegister register;
    private final PlanReader reader;
    private final Programmes programmes;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;

    ActivityFormController(
            ActivityWorkflow workflow,
            ActivityDetails details,
            ActivityRegister register,
            PlanReader reader,
            Programmes programmes,
            Organisations organisations,
            Visitors visitors,
            MessageSource messages) {
        this.workflow = workflow;
        this.details = details;
        this.register = register;
        this.reader = reader;
        this.programmes = programmes;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("activity.create")
    @GetMapping("/kegiatan/baru")
    ModelAndView blank(@RequestParam(name = "program", defaultValue = "") String programme) {
        if (programme.isBlank()) {
            var choices = register.programmes(own(), Optional.empty()).stream()
                    .map(one -> new Choice(one.id().toString(), one.year() + " · " + one.code() + " · " + one.title()))
                    .toList();
            return Html.page("programme/activity/pilih-program", new ProgrammeChoicePage(choices));
        }
        var chosen = reader.ownProgramme(Typing.blank().with("programme", programme));
        return Html.page(FORM, newForm(reader.begin(UUID.randomUUID(), chosen), chosen));
    }

    @May("activity.create")
    @PostMapping("/kegiatan")
    ModelAndView plan(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var programme = reader.ownProgramme(typing);
        var id = new ActivityId(typing.id("id").orElseThrow(NotFound::new));
        var plan = reader.plan(typing, programme);
        if (plan.isEmpty() || !follows(typing, () -> workflow.plan(id, programme, plan.get()))) {
            return Html.mend(FORM, newForm(typing, programme));
        }
        Said.key(
                request,
                visitors.current().may("activity.submit")
                        ? "programme.activity.planned"
                        : "programme.activity.planned-for-secretary");
        return Html.goTo("/kegiatan/" + id.value());
    }

    @May("activity.edit")
    @GetMapping("/kegiatan/{id}/ubah")
    ModelAndView write(@PathVariable UUID id) {
        var activity = details.activity(new ActivityId(id));
        if (!activity.state().isOpen()) {
            throw new RuleViolated("programme.activity.locked");
        }
        return Html.page(
                FORM, form(ActivityForm.of(activity.plan()).with("version", activity.version()), activity, List.of()));
    }

    @May("activity.edit")
    @PostMapping("/kegiatan/{id}")
    ModelAndView revise(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var typing = Typing.of(parameters);
        var activity = details.activity(new ActivityId(id));
        var seen = typing.whole("version", 1, Integer.MAX_VALUE);
        var plan = reader.plan(typing, programme(activity));
        if (plan.isPresent()) {
            var ok = follows(typing, () -> {
                if (workflow.revise(activity.id(), seen, plan.get()).isEmpty()) {
                    throw new RuleViolated("programme.activity.changed-meanwhile");
                }
            });
            if (ok) {
                Said.key(request, "programme.activity.saved");
                return Html.goTo("/kegiatan/" + id);
            }
        }
        var now = details.activity(activity.id());
        return Html.mend(FORM, form(typing, now, now.version() == seen ? List.of() : theirs(typing, plan, now)));
    }

    /** Does the act; a broken rule becomes a sentence on the form, and what was typed stays. */
    private static boolean follows(Typing typing, Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleViolated broken) {
            typing.wrong("", broken.key(), broken.arguments().toArray());
            return false;
        }
    }

    /** What stands there now and is not what was typed; the next save is then a decision. */
    private List<Difference> theirs(Typing typing, Optional<Plan> plan, Activity now) {
        var saved = ActivityForm.of(now.plan());
        var typed = plan.map(ActivityForm::of).orElse(typing);
        typing.with("version", now.version());
        return ActivityForm.FIELDS.stream()
                .filter(field -> !saved.value(field).equals(typed.value(field).strip()))
                .map(field -> new Difference(field, spoken(field, saved.value(field))))
                .toList();
    }

    private String spoken(String field, String value) {
        return field.equals("kind") ? words().t(Kind.valueOf(value).label()) : value;
    }

    private ActivityFormPage newForm(Typing typing, Outline programme) {
        return page(typing, programme, "/kegiatan", "/kegiatan", Optional.empty(), List.of());
    }

    private ActivityFormPage form(Typing typing, Activity activity, List<Difference> theirs) {
        var path = "/kegiatan/" + activity.id().value();
        return page(typing, programme(activity), path, path, details.returned(activity.id()), theirs);
    }

    private ActivityFormPage page(
            Typing typing,
            Outline programme,
            String action,
            String cancel,
            Optional<Returned> returned,
            List<Difference> theirs) {
        var w = words();
        var offers = new Offers(
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(kind.name(), w.t(kind.label())))
                        .toList(),
                programmes.indicators(programme.id()).stream()
                        .map(one -> new Choice(one.id().value().toString(), one.name() + " (" + one.unit() + ")"))
                        .toList(),
                Stream.concat(register.crafts(programme.organisation()).stream(), Crafts.SUGGESTED.stream())
                        .distinct()
                        .toList(),
                organisations.bidangs(new OrganisationId(programme.organisation())).stream()
                        .map(Bidang::name)
                        .map(name -> w.t("programme.activity.bidang", name))
                        .toList());
        return new ActivityFormPage(
                typing,
                action,
                cancel,
                programme.code() + " · " + programme.title(),
                programme.year().toString(),
                offers,
                returned,
                theirs);
    }

    private Outline programme(Activity activity) {
        return programmes.find(activity.programme()).orElseThrow(NotFound::new);
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
