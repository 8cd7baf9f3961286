package id.anyam.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What answers a decision, told by whoever owns the answers (programmes), so that a decision's page can show
 * where its thread leads or that it is cut. Implemented elsewhere; a meeting knows nothing of programmes.
 */
public interface DecisionAnswers {

    /** The answers to each of these decisions, as far as whoever acts may see them; none: no entry. */
    Map<DecisionId, List<Answer>> answersTo(Collection<DecisionId> decisions);

    /** How many answers each of these decisions has, as far as whoever acts may see them; none: no entry. */
    Map<DecisionId, Integer> countsOf(Collection<DecisionId> decisions);

    /**
     * One answer, ready to print.
     *
     * @param council short name of whose it is
     * @param path where it is shown
     */
    record Answer(String title, String council, String path) {}
}
