package id.anyam.programme.activity;

import id.anyam.programme.ActivityId;
import id.anyam.programme.Programmes;
import id.anyam.programme.Programmes.Outline;
import id.anyam.shared.RuleViolated;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the plan of an activity. */
@Service
@Transactional
class ActivityWorkflow {

    private final Activities activities;

    ActivityWorkflow(Activities activities) {
        this.activities = activities;
    }

    /** Plans an activity under a published programme; the same id twice plans it once. */
    void plan(ActivityId id, Outline programme, Plan plan) {
        if (programme.state() != Programmes.State.PUBLISHED) {
            throw new RuleViolated("programme.activity.programme-not-published");
        }
        activities.add(Activity.draft(id, programme.organisation(), programme.id(), programme.year(), plan));
    }

    /**
     * Writes the plan anew.
     *
     * @param seen the version on which the writer worked
     * @return empty when somebody else saved meanwhile, and nothing was changed
     */
    Optional<Activity> revise(ActivityId id, int seen, Plan plan) {
        var activity = activities.require(id);
        var revised = activity.revise(plan);
        return activity.version() == seen && activities.save(revised) ? Optional.of(revised) : Optional.empty();
    }
}
