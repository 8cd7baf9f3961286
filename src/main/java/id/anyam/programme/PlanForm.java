package id.anyam.programme;

import id.anyam.programme.Programmes.Indicator;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of an activity's plan, for who reads many plans at once: the same fields, limits and rules as on screen. */
public interface PlanForm {

    /**
     * Reads a plan from fields typed as on screen; {@code region} is a code.
     *
     * @return the columns of its row with their values; empty when it does not fit and the typing says why
     */
    Optional<Map<String, @Nullable Object>> read(Typing typing, BudgetYear year, List<Indicator> indicators);

    /** What kinds of activity there are, each with the key of its name. */
    Map<String, String> kinds();
}
