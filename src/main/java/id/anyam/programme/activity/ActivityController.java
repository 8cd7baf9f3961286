package id.anyam.programme.activity;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ActivityBudgets;
import id.anyam.programme.ActivityId;
import id.anyam.programme.ActivityState;
import id.anyam.programme.FundingSource;
import id.anyam.programme.activity.ActivityDetails.Share;
import id.anyam.programme.activity.ActivityPage.Line;
import id.anyam.programme.activity.ActivityPage.Money;
import id.anyam.programme.activity.ActivityPage.Rights;
import id.anyam.programme.activity.ActivityPage.Source;
import id.anyam.programme.activity.ActivityPage.Warning;
import id.anyam.programme.activity.ActivityPage.Words;
import id.anyam.region.Region;
import id.anyam.region.Regions;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Visitors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one activity. */
@Controller
class ActivityController {

    private final ActivityDetails details;
    private final ActivityBudgets budgets;
    private final Organisations organisations;
    private final Regions regions;
    private final Visitors visitors;

    ActivityController(
            ActivityDetails details,
            ActivityBudgets budgets,
            Organisations organisations,
            Regions regions,
            Visitors visitors) {
        this.details = details;
        this.budgets = budgets;
        this.organisations = organisations;
        this.regions = regions;
        this.visitors = visitors;
    }

    @May("activity.read")
    @GetMapping("/kegiatan/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var activity = details.activity(new ActivityId(id));
        var frame = details.frame(activity.id());
        var shares = details.budget(activity.id());
        var payers = payers(shares);
        return Html.page(
                "programme/activity/kegiatan",
                new ActivityPage(
                        id,
                        words(activity, frame),
                        new Money(frame.pagu(), frame.spent()),
                        lines(shares, payers),
                        sources(shares, payers),
                        details.quarters(activity.id()),
                        details.history(activity.id()),
                        warnings(activity),
                        details.returned(activity.id()),
                        Objects.requireNonNullElse(frame.cancelledWhy(), ""),
                        rights(activity),
                        visitors.current().zone()));
    }

    private Words words(Activity activity, ActivityDetails.Frame frame) {
        var plan = activity.plan();
        return new Words(
                plan.title(),
                plan.kind().label(),
                activity.state().label(),
                ActivityListController.tone(activity.state()),
                name(activity.organisation()),
                (frame.programmeCode() + " · " + frame.programmeTitle()).replaceFirst("^– · $", "–"),
                Objects.requireNonNullElse(frame.indicator(), ""),
                plan.period().starts(),
                plan.period().ends(),
                regions.find(plan.region())
                        .map(Region::path)
                        .orElse(plan.region().value()),
                plan.place().orElse(""),
                plan.craft().orElse(""),
                plan.audience(),
                plan.quota(),
                plan.responsible(),
                plan.outputUnit(),
                plan.outputTarget(),
                frame.actual(),
                plan.withoutCost());
    }

    private List<Warning> warnings(Activity activity) {
        var warnings = new ArrayList<Warning>();
        if (!activity.state().isOpen()) {
            return warnings;
        }
        if (activity.plan().period().reachesBeyond(activity.year().value())) {
            warnings.add(new Warning(
                    "programme.activity.warn.beyond-year",
                    List.of(activity.year().toString())));
        }
        if (activity.plan().indicator().isEmpty()) {
            warnings.add(new Warning("programme.activity.warn.no-indicator", List.of()));
        }
        var standing = budgets.standing(activity.id());
        if (standing.lines() == 0 && !activity.plan().withoutCost()) {
            warnings.add(new Warning("programme.activity.warn.no-budget", List.of()));
        }
        if (standing.lines() > 0 && activity.plan().withoutCost()) {
            warnings.add(new Warning("programme.activity.warn.budget-without-cost", List.of()));
        }
        if (!standing.gaps().isEmpty() || !standing.withoutPayer().isEmpty()) {
            warnings.add(new Warning("programme.activity.warn.gaps", List.of()));
        }
        return warnings;
    }

    private Rights rights(Activity activity) {
        var visitor = visitors.current();
        var own = visitor.organisation()
                .filter(place -> place.id().equals(activity.organisation()))
                .isPresent();
        var state = activity.state();
        return new Rights(
                own && state.isOpen() && visitor.may("activity.edit"),
                own && state.isOpen() && visitor.may("activity.submit"),
                own && state == ActivityState.SUBMITTED && visitor.may("activity.approve"),
                own && (state.isOpen() || state == ActivityState.APPROVED) && visitor.may("activity.cancel"),
                own && state == ActivityState.APPROVED && visitor.may("activity.realise"),
                own);
    }

    private static List<Line> lines(List<Share> shares, Map<UUID, String> payers) {
        return shares.stream()
                .collect(Collectors.groupingBy(Share::line, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(line -> new Line(
                        line.getFirst().description(),
                        line.getFirst().lineAmount(),
                        line.stream()
                                .filter(share -> share.source().isPresent())
                                .map(share -> source(share, payers))
                                .toList()))
                .toList();
    }

    private static Source source(Share share, Map<UUID, String> payers) {
        return new Source(
                share.source().map(FundingSource::label).orElse(""),
                share.payer().map(id -> payers.getOrDefault(id, "")).orElse(""),
                new Money(share.pagu(), share.spent()));
    }

    /** Every source and payer once, over all lines. */
    private static List<Source> sources(List<Share> shares, Map<UUID, String> payers) {
        record Key(FundingSource source, Optional<UUID> payer) {}
        return shares.stream()
                .filter(share -> share.source().isPresent())
                .collect(Collectors.groupingBy(
                        share -> new Key(share.source().orElseThrow(), share.payer()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Source(
                        entry.getKey().source().label(),
                        entry.getKey()
                                .payer()
                                .map(id -> payers.getOrDefault(id, ""))
                                .orElse(""),
                        new Money(
                                entry.getValue().stream().mapToLong(Share::pagu).sum(),
                                entry.getValue().stream()
                                        .mapToLong(Share::spent)
                                        .sum())))
                .toList();
    }

    private Map<UUID, String> payers(List<Share> shares) {
        return organisations.shortNames(
                shares.stream().flatMap(share -> share.payer().stream()).toList());
    }

    private String name(UUID organisation) {
        return organisations
                .find(new OrganisationId(organisation))
                .map(one -> one.shortName())
                .orElse("");
    }
}
