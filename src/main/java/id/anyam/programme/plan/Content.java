package id.anyam.programme.plan;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.ProblemId;
import id.anyam.programme.IndicatorId;
import id.anyam.shared.BudgetYear;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that stands in a programme.
 *
 * @param decisions of meetings that it answers
 * @param problems and proposals from councils that it answers
 * @param answerBy day by which the councils below answer
 */
record Content(
        Optional<UUID> frame,
        BudgetYear year,
        String code,
        Wording wording,
        List<Measure> measures,
        Set<DecisionId> decisions,
        Set<ProblemId> problems,
        Optional<LocalDate> answerBy) {

    boolean saysTheSameAs(Content other) {
        return wording.equals(other.wording) && measures.equals(other.measures);
    }

    boolean isNamedAs(Content other) {
        return year.equals(other.year) && code.equals(other.code);
    }

    boolean keepsIndicatorsOf(Content former) {
        var ids = new HashSet<IndicatorId>();
        measures.forEach(measure -> ids.add(measure.id()));
        return former.measures.stream().allMatch(measure -> ids.contains(measure.id()));
    }
}
