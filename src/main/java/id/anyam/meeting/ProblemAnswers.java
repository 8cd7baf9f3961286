package id.anyam.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which programmes answer a problem, told by whoever owns them, so that a problem's page can show where its thread leads
 * or that it is cut. Implemented elsewhere; a meeting knows nothing of programmes.
 */
public interface ProblemAnswers {

    /** The programmes that answer each of these problems, as far as whoever acts may see them; none: no entry. */
    Map<ProblemId, List<Answer>> answersTo(Collection<ProblemId> problems);

    /** How many programmes answer each of these problems, as far as whoever acts may see them; none: no entry. */
    Map<ProblemId, Integer> countsOf(Collection<ProblemId> problems);

    /**
     * One programme, ready to print.
     *
     * @param council short name of whose it is
     * @param path where it is shown
     */
    record Answer(String title, String council, String path) {}
}
