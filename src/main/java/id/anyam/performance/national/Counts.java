package id.anyam.performance.national;

import id.anyam.performance.national.Standings.Answers;
import id.anyam.performance.national.Standings.Money;
import id.anyam.performance.national.Standings.Result;
import java.util.List;

/** What the councils of a part of the country answered, spent and reached in a budget year, counted together. */
interface Counts {

    /** @param councils how many councils were asked */
    List<Answers> answers(Scope scope, int year, int councils);

    /** Approved money, and of what was cancelled only what was spent before; the largest source first. */
    List<Money> money(Scope scope, int year);

    /**
     * Target and result of each programme that was set here or above; a council that defined an indicator otherwise is
     * not counted.
     */
    List<Result> results(Scope scope, int year);
}
