package id.anyam.programme.drift;

import id.anyam.programme.Gist;
import id.anyam.programme.IndicatorId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a programme says at one level at one time, as far as it is compared.
 *
 * @param words by piece; an empty bidang means none
 * @param measures its indicators in their order, by the one at the top of their chain
 */
record Version(Map<Piece, String> words, Map<IndicatorId, Measure> measures) {

    Version {
        words = Map.copyOf(words);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** An indicator: what is counted, in which unit, how much is aimed at. */
    record Measure(String name, String definition, String unit, BigDecimal target) {

        String text(Piece piece) {
            return switch (piece) {
                case NAME -> name;
                case QUANTITY -> target.stripTrailingZeros().toPlainString();
                case DEFINITION -> definition + " (" + unit + ")";
                default -> name + ": " + definition + " (" + unit + ")";
            };
        }

        private Measure with(Piece piece, Measure other) {
            return switch (piece) {
                case NAME -> new Measure(other.name, definition, unit, target);
                case QUANTITY -> new Measure(name, definition, unit, other.target);
                case DEFINITION -> new Measure(name, other.definition, other.unit, target);
                default -> other;
            };
        }
    }

    /** What it says in this part; nothing where it has no such indicator. */
    Optional<String> text(Part part) {
        return part.indicator()
                .map(one -> Optional.ofNullable(measures.get(one)).map(measure -> measure.text(part.piece())))
                .orElseGet(() -> Optional.of(words.getOrDefault(part.piece(), "")));
    }

    /** The same with this part as it stands in another. */
    Version with(Part part, Version other) {
        if (part.indicator().isEmpty()) {
            var next = new EnumMap<Piece, String>(words);
            next.put(part.piece(), other.words.getOrDefault(part.piece(), ""));
            return new Version(next, measures);
        }
        var indicator = part.indicator().get();
        var next = new LinkedHashMap<>(measures);
        Optional.ofNullable(other.measures.get(indicator))
                .ifPresent(taken -> next.merge(indicator, taken, (own, _) -> own.with(part.piece(), taken)));
        return new Version(words, next);
    }

    /** Whether both say the same in this part, however it is written. */
    boolean saysTheSame(Part part, Version other) {
        return same(part, text(part), other.text(part));
    }

    static boolean same(Part part, Optional<String> one, Optional<String> other) {
        return one.equals(other)
                || part.piece() != Piece.QUANTITY
                        && one.isPresent()
                        && other.isPresent()
                        && Gist.same(one.get(), other.get());
    }
}
