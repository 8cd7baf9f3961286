package id.anyam.programme.budget;

import id.anyam.programme.ActivityId;
import id.anyam.shared.RuleViolated;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the budget of an activity, always as a whole. */
@Service
class BudgetWorkflow {

    private final Budgets budgets;

    BudgetWorkflow(Budgets budgets) {
        this.budgets = budgets;
    }

    /**
     * Replaces the budget.
     *
     * @param seen the version of the activity on which the writer worked
     */
    @Transactional
    public void write(ActivityId activity, int seen, Budget budget) {
        var owner = budgets.owner(activity);
        if (!owner.state().isOpen()) {
            throw new RuleViolated("programme.activity.locked");
        }
        if (!budgets.claim(owner, seen)) {
            throw new RuleViolated("programme.activity.changed-meanwhile");
        }
        budgets.replace(owner, budget);
    }
}
