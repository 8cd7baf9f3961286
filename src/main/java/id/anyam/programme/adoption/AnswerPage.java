package id.anyam.programme.adoption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A programme from above with what one's own council says to it.
 *
 * @param national set when this is a province's version of a national programme
 * @param mine the present answer
 * @param open it may be answered
 */
public record AnswerPage(
        String id,
        String council,
        String title,
        String code,
        String year,
        int version,
        Optional<National> national,
        List<Line> lines,
        List<Measure> measures,
        Optional<LocalDate> due,
        Optional<Mine> mine,
        boolean open) {

    /** The national programme behind a province's version. */
    public record National(String id, String title) {}

    /**
     * A field of the wording.
     *
     * @param field as in message keys
     * @param national what the national programme says there, if something else
     */
    public record Line(String field, String text, Optional<String> national) {}

    /** An indicator of the programme. */
    public record Measure(String name, String definition, String unit, BigDecimal target) {}

    /** The present answer of the council. */
    public record Mine(
            String kind, String reason, LocalDate on, int version, Optional<String> local, List<Drift> drifts) {}

    /** One difference between a council's version and the one above, ready to print. */
    public record Drift(String field, String indicator, String original, String local, String reason) {}

    /** A newer version was published after the answer. */
    public boolean behind() {
        return mine.filter(one -> one.version() < version).isPresent();
    }
}
