package id.anyam.programme.drift;

import id.anyam.programme.IndicatorId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece of a programme, or of one of its indicators.
 *
 * @param indicator the one at the top of the chain, which it is called by at every level
 */
record Part(Piece piece, Optional<IndicatorId> indicator) {

    static Part of(Piece piece) {
        return new Part(piece, Optional.empty());
    }

    static Part of(Piece piece, IndicatorId indicator) {
        return new Part(piece, Optional.of(indicator));
    }

    /** As it is named in forms and in the API: {@code TARGET}, {@code DEFINITION.0199…}. */
    String written() {
        return piece + indicator.map(one -> "." + one.value()).orElse("");
    }

    static Optional<Part> read(String written) {
        var words = written.strip().split("\\.", 2);
        return Arrays.stream(Piece.values())
                .filter(piece -> piece.name().equals(words[0]))
                .filter(piece -> Piece.WORDS.contains(piece) == (words.length == 1))
                .findFirst()
                .flatMap(piece -> words.length == 1 ? Optional.of(of(piece)) : ofIndicator(piece, words[1]));
    }

    private static Optional<Part> ofIndicator(Piece piece, String id) {
        try {
            return Optional.of(of(piece, new IndicatorId(UUID.fromString(id))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
