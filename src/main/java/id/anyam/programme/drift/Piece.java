package id.anyam.programme.drift;

import java.util.List;

/**
 * What of a programme is compared by itself. A definition goes with its unit, for only together do they say what is
 * counted; a quantity is the number that each council aims at, its own to set.
 */
enum Piece {
    TITLE,
    PURPOSE,
    TARGET,
    BIDANG,
    INDICATOR,
    NAME,
    DEFINITION,
    QUANTITY;

    /** The programme's own wording, without its indicators. */
    static final List<Piece> WORDS = List.of(TITLE, PURPOSE, TARGET, BIDANG);

    /** What of an indicator that both sides have is compared. */
    static final List<Piece> OF_INDICATOR = List.of(NAME, DEFINITION, QUANTITY);

    /** What is said of a change in all of an indicator is said of the programme's indicators. */
    Piece field() {
        return WORDS.contains(this) ? this : INDICATOR;
    }
}
