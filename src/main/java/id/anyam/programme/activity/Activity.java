package id.anyam.programme.activity;

import id.anyam.programme.ActivityId;
import id.anyam.programme.ActivityState;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.RuleViolated;
import java.util.UUID;

/**
 * An activity that carries a programme out. It starts in its programme's year and is written only while it is
 * a draft or was returned.
 *
 * @param version counts every saved change, so that nobody overwrites what they have not seen
 */
record Activity(
        ActivityId id,
        UUID organisation,
        ProgrammeId programme,
        BudgetYear year,
        Plan plan,
        ActivityState state,
        int version) {

    static Activity draft(ActivityId id, UUID organisation, ProgrammeId programme, BudgetYear year, Plan plan) {
        return new Activity(id, organisation, programme, year, inYear(plan, year), ActivityState.DRAFT, 1);
    }

    Activity revise(Plan revised) {
        if (!state.isOpen()) {
            throw new RuleViolated("programme.activity.locked");
        }
        return new Activity(id, organisation, programme, year, inYear(revised, year), state, version);
    }

    private static Plan inYear(Plan plan, BudgetYear year) {
        if (!plan.period().startsIn(year.value())) {
            throw new RuleViolated("programme.activity.starts-in-other-year", year.toString());
        }
        return plan;
    }
}
