package id.anyam.programme.drift;

import id.anyam.programme.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A council's version of a programme beside the one above, part by part. How something is written (case, punctuation,
 * spaces, the order of a list) is no difference. A change above is offered only where the council changed nothing; where
 * both changed, each otherwise, they are in conflict until the council says that it stays with its own: that holds for as
 * long as both say what they said then.
 *
 * @param base what the programme above said when the council took it up
 * @param local what the council's version says now
 * @param upper what the programme above says now; it may lack no indicator that it once had
 * @param reasons that the council gave, by part
 */
record Comparison(Version base, Version local, Version upper, Map<Part, Reason> reasons) {

    /** Why a council says {@code here} where above it says {@code above}. */
    record Reason(String above, String here, String text) {}

    /** All parts, the wording first, then the indicators in the order of the programme above, then those only here. */
    List<Drift> drifts() {
        var drifts = new ArrayList<Drift>();
        Piece.WORDS.forEach(piece -> drifts.add(drift(Part.of(piece))));
        upper.measures().keySet().forEach(indicator -> drifts.addAll(ofIndicator(indicator)));
        local.measures().keySet().stream()
                .filter(indicator -> !upper.measures().containsKey(indicator))
                .map(indicator -> Part.of(Piece.INDICATOR, indicator))
                .map(part -> drift(part, DriftKind.ADDED, Proposal.NONE))
                .forEach(drifts::add);
        return drifts;
    }

    /** Whether nothing that changed above waits for the council any more. */
    boolean isSettled() {
        return drifts().stream().allMatch(drift -> drift.proposal() == Proposal.NONE);
    }

    Optional<Drift> of(Part part) {
        return drifts().stream().filter(drift -> drift.part().equals(part)).findFirst();
    }

    private List<Drift> ofIndicator(IndicatorId indicator) {
        if (local.measures().containsKey(indicator)) {
            return Piece.OF_INDICATOR.stream()
                    .map(piece -> drift(Part.of(piece, indicator)))
                    .toList();
        }
        var missing = Part.of(Piece.INDICATOR, indicator);
        return List.of(
                base.measures().containsKey(indicator)
                        ? drift(missing, DriftKind.DROPPED, Proposal.NONE)
                        : drift(missing, DriftKind.ALIGNED, Proposal.OFFERED));
    }

    private Drift drift(Part part) {
        if (local.saysTheSame(part, upper)) {
            return drift(part, DriftKind.ALIGNED, Proposal.NONE);
        }
        return local.saysTheSame(part, base)
                ? drift(part, DriftKind.ALIGNED, Proposal.OFFERED)
                : drift(part, kindOfChange(part), upper.saysTheSame(part, base) ? Proposal.NONE : conflict(part));
    }

    private Drift drift(Part part, DriftKind kind, Proposal proposal) {
        return new Drift(
                part,
                kind,
                proposal,
                base.text(part),
                local.text(part),
                upper.text(part),
                kind == DriftKind.ALIGNED ? "" : reason(part).map(Reason::text).orElse(""));
    }

    private DriftKind kindOfChange(Part part) {
        if (part.piece() == Piece.QUANTITY) {
            return DriftKind.ALIGNED;
        }
        if (isBlank(local, part)) {
            return DriftKind.DROPPED;
        }
        if (isBlank(base, part) && isBlank(upper, part)) {
            return DriftKind.ADDED;
        }
        return part.piece() == Piece.DEFINITION || reason(part).isEmpty() ? DriftKind.DIVERGED : DriftKind.ADAPTED;
    }

    private Proposal conflict(Part part) {
        return part.piece() == Piece.QUANTITY || isDecided(part) ? Proposal.NONE : Proposal.CONFLICT;
    }

    private boolean isDecided(Part part) {
        return reason(part)
                .filter(reason -> Version.same(part, Optional.of(reason.above()), upper.text(part)))
                .isPresent();
    }

    /** The reason given for what stands here now; what was said of other words says nothing of these. */
    private Optional<Reason> reason(Part part) {
        return Optional.ofNullable(reasons.get(part))
                .filter(reason -> Version.same(part, Optional.of(reason.here()), local.text(part)));
    }

    private static boolean isBlank(Version version, Part part) {
        return version.text(part).orElse("").isBlank();
    }
}
