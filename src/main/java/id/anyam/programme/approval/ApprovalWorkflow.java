package id.anyam.programme.approval;

import id.anyam.programme.ActivityBudgets;
import id.anyam.programme.ActivityId;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing in, giving back, approving, calling off: each one act; the same act twice has one effect. */
@Service
@Transactional
class ApprovalWorkflow {

    private final Approvals approvals;
    private final ActivityBudgets budgets;
    private final Visitors visitors;
    private final Clock clock;

    ApprovalWorkflow(Approvals approvals, ActivityBudgets budgets, Visitors visitors, Clock clock) {
        this.approvals = approvals;
        this.budgets = budgets;
        this.visitors = visitors;
        this.clock = clock;
    }

    public void submit(ActivityId id) {
        change(id, Optional.empty(), approval -> approval.submit(budgets.standing(id), clock.instant()));
    }

    /**
     * @param seen the version the chair read; if it was written anew since, nothing is decided
     */
    public void giveBack(ActivityId id, Optional<Integer> seen, String why, Optional<String> field) {
        change(id, seen, approval -> approval.giveBack(why, field, clock.instant()));
    }

    public void approve(ActivityId id, Optional<Integer> seen) {
        var by = visitors.current().account().orElseThrow(NotFound::new);
        change(id, seen, approval -> approval.approve(by, clock.instant()));
    }

    public void cancel(ActivityId id, String why) {
        change(id, Optional.empty(), approval -> approval.cancel(why, clock.instant()));
    }

    private void change(ActivityId id, Optional<Integer> seen, UnaryOperator<Approval> act) {
        var approval = approvals.require(id);
        var own = visitors.current().organisation().map(Visitor.Place::id);
        if (!own.equals(Optional.of(approval.organisation()))) {
            throw new NotFound();
        }
        var changed = act.apply(approval);
        if (changed.equals(approval)) {
            return;
        }
        if (seen.filter(version -> version != approval.version()).isPresent() || !approvals.save(changed)) {
            throw new RuleViolated("programme.activity.changed-meanwhile");
        }
    }
}
