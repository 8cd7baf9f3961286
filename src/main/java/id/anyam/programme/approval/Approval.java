package id.anyam.programme.approval;

import id.anyam.programme.ActivityBudgets.Gap;
import id.anyam.programme.ActivityBudgets.Standing;
import id.anyam.programme.ActivityId;
import id.anyam.shared.RuleViolated;
import id.anyam.shared.Rupiah;
import id.anyam.web.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The way of an activity from draft to approval: handed in by the secretary, given back with a reason or
 * approved by the chair; what is approved stays as it is and can only be called off with a reason.
 *
 * @param withoutCost said expressly: it needs no money
 */
record Approval(ActivityId id, UUID organisation, String title, boolean withoutCost, State state, int version) {

    /** Where it stands, with what is known by then. */
    sealed interface State {

        record Draft() implements State {}

        record Submitted(Instant at) implements State {}

        record Returned(Instant at, String why, Optional<String> field) implements State {}

        record Approved(Instant at, UUID by) implements State {}

        record Cancelled(Instant at, String why) implements State {}
    }

    /** What keeps it from being handed in: while drafting these are warnings only. */
    List<Problem> hindrances(Standing budget) {
        var problems = new ArrayList<Problem>();
        if (budget.lines() == 0 && !withoutCost) {
            problems.add(Problem.at("budget", "programme.approval.no-budget"));
        }
        if (budget.lines() > 0 && withoutCost) {
            problems.add(Problem.at("budget", "programme.approval.budget-without-cost"));
        }
        budget.gaps().stream().map(Approval::gap).forEach(problems::add);
        budget.withoutPayer().stream()
                .map(line -> Problem.at("budget", "programme.approval.without-payer", line))
                .forEach(problems::add);
        return problems;
    }

    private static Problem gap(Gap gap) {
        return gap.missing() > 0
                ? Problem.at(
                        "budget", "programme.approval.missing", gap.description(), new Rupiah(gap.missing()).toString())
                : Problem.at(
                        "budget",
                        "programme.approval.too-much",
                        gap.description(),
                        new Rupiah(-gap.missing()).toString());
    }

    Approval submit(Standing budget, Instant now) {
        return switch (state) {
            case State.Draft _, State.Returned _ -> {
                for (var problem : hindrances(budget)) {
                    throw new RuleViolated(problem.key(), problem.arguments().toArray());
                }
                yield in(new State.Submitted(now));
            }
            case State.Submitted _ -> this;
            case State.Approved _, State.Cancelled _ -> throw new RuleViolated("programme.approval.cannot-submit");
        };
    }

    Approval giveBack(String why, Optional<String> field, Instant now) {
        return switch (state) {
            case State.Submitted _ -> in(new State.Returned(now, why, field));
            case State.Returned _ -> this;
            case State.Draft _, State.Approved _, State.Cancelled _ ->
                throw new RuleViolated("programme.approval.not-submitted");
        };
    }

    Approval approve(UUID by, Instant now) {
        return switch (state) {
            case State.Submitted _ -> in(new State.Approved(now, by));
            case State.Approved _ -> this;
            case State.Draft _, State.Returned _, State.Cancelled _ ->
                throw new RuleViolated("programme.approval.not-submitted");
        };
    }

    Approval cancel(String why, Instant now) {
        return switch (state) {
            case State.Draft _, State.Returned _, State.Approved _ -> in(new State.Cancelled(now, why));
            case State.Cancelled _ -> this;
            case State.Submitted _ -> throw new RuleViolated("programme.approval.cannot-cancel-submitted");
        };
    }

    private Approval in(State next) {
        return new Approval(id, organisation, title, withoutCost, next, version);
    }
}
