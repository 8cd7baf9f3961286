package id.anyam.programme.activity;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.programme.Programmes.Indicator;
import id.anyam.region.RegionCode;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Typed;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plan of an activity as it is typed, on screen or over the API. */
final class ActivityForm {

    /** Every field of the plan, in the order of the form; each has its word under programme.activity.field. */
    static final List<String> FIELDS = List.of(
            "title",
            "kind",
            "indicator",
            "starts_on",
            "ends_on",
            "region",
            "place",
            "craft",
            "audience",
            "quota",
            "responsible",
            "output_unit",
            "output_target",
            "without_cost");

    /** Looks up the place that was typed, or notes at the field why there is none. */
    @FunctionalInterface
    interface Places {
        Optional<RegionCode> picked(Typing typing, String field);
    }

    private final Typing typing;

    ActivityForm(Typing typing) {
        this.typing = typing;
    }

    static Typing blank(UUID id, ProgrammeId programme) {
        return Typing.blank().with("id", id).with("programme", programme.value());
    }

    static Typing of(Plan plan) {
        return Typing.blank()
                .with("indicator", plan.indicator().map(IndicatorId::value).orElse(null))
                .with("kind", plan.kind())
                .with("title", plan.title())
                .with("region", plan.region())
                .with("place", plan.place().orElse(null))
                .with("starts_on", plan.period().starts())
                .with("ends_on", plan.period().ends())
                .with("craft", plan.craft().orElse(null))
                .with("audience", plan.audience())
                .with("quota", Typed.number(plan.quota()))
                .with("responsible", plan.responsible())
                .with("output_unit", plan.outputUnit())
                .with("output_target", Typed.number(plan.outputTarget()))
                .with("without_cost", plan.withoutCost() ? "ya" : null);
    }

    /** The plan if everything fits; otherwise the problems stand in the typing. */
    Optional<Plan> plan(BudgetYear year, List<Indicator> indicators, Places places) {
        var indicator = indicator(indicators);
        var kind = typing.choice("kind", Kind.class);
        var title = typing.text("title", 5, 300);
        var region = places.picked(typing, "region");
        var place = typing.optionalText("place", 200);
        var period = period(year);
        var craft = typing.optionalText("craft", 200);
        var audience = typing.text("audience", 3, 300);
        var quota = typing.whole("quota", 0, 1_000_000);
        var responsible = typing.text("responsible", 3, 200);
        var unit = typing.text("output_unit", 2, 60);
        var target = typing.decimal("output_target");
        if (!typing.fits() || region.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Plan(
                indicator,
                kind,
                title,
                region.get(),
                place,
                period.get(),
                craft,
                audience,
                quota,
                responsible,
                unit,
                target,
                isTicked("without_cost")));
    }

    private boolean isTicked(String field) {
        return List.of("ya", "true").contains(typing.value(field));
    }

    private Optional<IndicatorId> indicator(List<Indicator> indicators) {
        if (typing.value("indicator").isBlank()) {
            return Optional.empty();
        }
        var chosen = typing.id("indicator").map(IndicatorId::new);
        if (chosen.isEmpty() || indicators.stream().noneMatch(one -> one.id().equals(chosen.get()))) {
            typing.wrong("indicator", "web.typing.choose");
        }
        return chosen;
    }

    private Optional<Period> period(BudgetYear year) {
        var starts = typing.date("starts_on");
        var ends = typing.date("ends_on");
        if (typing.problem("starts_on").isPresent() || typing.problem("ends_on").isPresent()) {
            return Optional.empty();
        }
        if (starts.getYear() != year.value()) {
            typing.wrong("starts_on", "programme.activity.starts-in-other-year", year.toString());
        } else if (ends.isBefore(starts)) {
            typing.wrong("ends_on", "programme.activity.ends-before-start");
        } else {
            return Optional.of(new Period(starts, ends));
        }
        return Optional.empty();
    }
}
