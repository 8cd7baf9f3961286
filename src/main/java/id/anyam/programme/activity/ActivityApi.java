package id.anyam.programme.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.programme.ActivityId;
import id.anyam.programme.IndicatorId;
import id.anyam.programme.Programmes;
import id.anyam.programme.activity.ActivityRegister.Line;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Activities for programs: the same plan, the same rules as on screen. */
@RestController
@RequestMapping("/api/v1/activities")
class ActivityApi {

    private final ActivityWorkflow workflow;
    private final ActivityDetails details;
    private final ActivityRegister register;
    private final PlanReader reader;
    private final Programmes programmes;
    private final Visitors visitors;

    ActivityApi(
            ActivityWorkflow workflow,
            ActivityDetails details,
            ActivityRegister register,
            PlanReader reader,
            Programmes programmes,
            Visitors visitors) {
        this.workflow = workflow;
        this.details = details;
        this.register = register;
        this.reader = reader;
        this.programmes = programmes;
        this.visitors = visitors;
    }

    /** An activity in a list; money in rupiah. */
    record Item(
            UUID id,
            UUID organisation,
            String title,
            String kind,
            String state,
            @JsonProperty("starts_on") LocalDate startsOn,
            @JsonProperty("ends_on") LocalDate endsOn,
            String region,
            long pagu,
            long spent,
            long left) {

        static Item of(Line line) {
            return new Item(
                    line.id(),
                    line.organisation(),
                    line.title(),
                    line.kind().name(),
                    line.state().name(),
                    line.starts(),
                    line.ends(),
                    line.region(),
                    line.pagu(),
                    line.spent(),
                    line.left());
        }
    }

    /** An activity whole, under the names of its form; money in rupiah. */
    record Whole(
            UUID id,
            UUID organisation,
            UUID programme,
            int version,
            String state,
            Optional<UUID> indicator,
            String kind,
            String title,
            String region,
            Optional<String> place,
            @JsonProperty("starts_on") LocalDate startsOn,
            @JsonProperty("ends_on") LocalDate endsOn,
            Optional<String> craft,
            String audience,
            int quota,
            String responsible,
            @JsonProperty("output_unit") String outputUnit,
            @JsonProperty("output_target") BigDecimal outputTarget,
            @JsonProperty("output_actual") BigDecimal outputActual,
            @JsonProperty("without_cost") boolean withoutCost,
            long pagu,
            long spent,
            long left) {}

    @May("activity.read")
    @GetMapping
    Slice<Item> list(
            @RequestParam(defaultValue = "0") String year,
            @RequestParam(defaultValue = "OWN") String scope,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int cursor) {
        var filter = ActivityFilter.of(
                Map.of("tahun", year, "keadaan", state, "jenis", kind, "program", programme, "cari", search),
                0,
                scope.equals("ALL"));
        var own = visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
        var paging = Paging.of(cursor, register.sum(own, filter).count());
        return Slice.of(
                register.page(own, filter, paging).stream().map(Item::of).toList(), paging);
    }

    @May("activity.create")
    @PostMapping
    ResponseEntity<Whole> plan(@RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var programme = reader.ownProgramme(typing);
        var id = new ActivityId(typing.id("id").orElseGet(UUID::randomUUID));
        workflow.plan(id, programme, reader.plan(typing, programme).orElseThrow(() -> new Unfit(typing)));
        return ResponseEntity.created(URI.create("/api/v1/activities/" + id.value()))
                .body(show(id.value()));
    }

    @May("activity.read")
    @GetMapping("/{id}")
    Whole show(@PathVariable UUID id) {
        var activity = details.activity(new ActivityId(id));
        var frame = details.frame(activity.id());
        var plan = activity.plan();
        return new Whole(
                id,
                activity.organisation(),
                activity.programme().value(),
                activity.version(),
                activity.state().name(),
                plan.indicator().map(IndicatorId::value),
                plan.kind().name(),
                plan.title(),
                plan.region().value(),
                plan.place(),
                plan.period().starts(),
                plan.period().ends(),
                plan.craft(),
                plan.audience(),
                plan.quota(),
                plan.responsible(),
                plan.outputUnit(),
                plan.outputTarget(),
                frame.actual(),
                plan.withoutCost(),
                frame.pagu(),
                frame.spent(),
                frame.pagu() - frame.spent());
    }

    /** Without {@code version} it replaces whatever stands there; with it only what was read. */
    @May("activity.edit")
    @PutMapping("/{id}")
    Whole revise(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var activity = details.activity(new ActivityId(id));
        var programme = programmes.find(activity.programme()).orElseThrow(NotFound::new);
        var seen =
                typing.value("version").isBlank() ? activity.version() : typing.whole("version", 1, Integer.MAX_VALUE);
        var plan = reader.plan(typing, programme).orElseThrow(() -> new Unfit(typing));
        workflow.revise(activity.id(), seen, plan)
                .orElseThrow(() -> new RuleViolated("programme.activity.changed-meanwhile"));
        return show(id);
    }
}
