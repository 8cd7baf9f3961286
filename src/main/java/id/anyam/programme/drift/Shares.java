package id.anyam.programme.drift;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many of the councils that took a programme up say something else in each part. Where most of them do, it is the
 * programme that does not fit, not the councils.
 *
 * @param councils that took it up
 * @param declined that did not
 * @param changed by part of the wording, and for all its indicators together
 */
record Shares(int councils, int declined, Map<Piece, Integer> changed) {

    /** The parts of which a share is told. */
    static final List<Piece> PIECES =
            Stream.concat(Piece.WORDS.stream(), Stream.of(Piece.INDICATOR)).toList();

    /** Fewer say nothing about the programme. */
    private static final int FEW = 5;

    private static final int MOST = 50;

    static Shares of(Collection<Standing> standings) {
        var compared =
                standings.stream().flatMap(one -> one.comparison().stream()).toList();
        var changed = new EnumMap<Piece, Integer>(Piece.class);
        for (var comparison : compared) {
            comparison.drifts().stream()
                    .filter(drift -> drift.kind() != DriftKind.ALIGNED)
                    .map(drift -> drift.part().piece().field())
                    .distinct()
                    .forEach(piece -> changed.merge(piece, 1, Integer::sum));
        }
        return new Shares(compared.size(), count(standings, Standing::isDeclined), Map.copyOf(changed));
    }

    /** Whole percent of the councils that took it up. */
    int percent(Piece piece) {
        return councils == 0 ? 0 : Math.round(100f * changed.getOrDefault(piece, 0) / councils);
    }

    /** The part that most councils change, if any of them does. */
    Optional<Piece> mostChanged() {
        return PIECES.stream()
                .filter(changed::containsKey)
                .reduce((one, other) -> percent(other) > percent(one) ? other : one);
    }

    int highest() {
        return mostChanged().map(this::percent).orElse(0);
    }

    /** Half of the councils or more change this part, so it should be looked at above. */
    boolean everybodyChanges(Piece piece) {
        return councils >= FEW && percent(piece) >= MOST;
    }

    private static int count(Collection<Standing> standings, Predicate<Standing> those) {
        return (int) standings.stream().filter(those).count();
    }
}
