package id.anyam.programme.budget;

import id.anyam.programme.ActivityId;
import id.anyam.web.May;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The budget of an activity for programs, always read and written as a whole. */
@RestController
@RequestMapping("/api/v1/activities/{id}/budget")
class BudgetApi {

    private final Budgets budgets;
    private final BudgetWorkflow workflow;
    private final Payers payers;

    BudgetApi(Budgets budgets, BudgetWorkflow workflow, Payers payers) {
        this.budgets = budgets;
        this.workflow = workflow;
        this.payers = payers;
    }

    /** Money in rupiah; {@code missing} is what no source pays yet, below zero when they pay too much. */
    record Whole(UUID activity, int version, long pagu, long covered, List<Line> lines) {}

    record Line(UUID id, String description, long amount, long missing, List<Source> sources) {}

    /** {@code allocation} is what a realisation names to spend from it. */
    record Source(
            String source,
            Optional<UUID> payer,
            long amount,
            @Nullable UUID allocation) {}

    @May("activity.read")
    @GetMapping
    Whole show(@PathVariable UUID id) {
        var owner = budgets.owner(new ActivityId(id));
        var budget = budgets.of(new ActivityId(id));
        var allocations = budgets.allocations(new ActivityId(id));
        return new Whole(
                id,
                owner.version(),
                budget.pagu().amount(),
                budget.covered().amount(),
                budget.lines().stream()
                        .map(line -> new Line(
                                line.id(),
                                line.description(),
                                line.amount().amount(),
                                line.missing(),
                                line.parts().stream()
                                        .map(part -> new Source(
                                                part.source().name(),
                                                part.payer(),
                                                part.amount().amount(),
                                                allocations.get(
                                                        new Budgets.Key(line.id(), part.source(), part.payer()))))
                                        .toList()))
                        .toList());
    }

    @May("activity.edit")
    @PutMapping
    Whole write(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var owner = budgets.owner(new ActivityId(id));
        var seen = typing.value("version").isBlank() ? owner.version() : typing.whole("version", 1, Integer.MAX_VALUE);
        var budget = new BudgetForm(typing, payers.ids(owner.organisation()))
                .budget()
                .orElseThrow(() -> new Unfit(typing));
        workflow.write(new ActivityId(id), seen, budget);
        return show(id);
    }
}
