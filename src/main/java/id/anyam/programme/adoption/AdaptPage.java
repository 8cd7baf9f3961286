package id.anyam.programme.adoption;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Adapting a programme from above: what stands there beside what is typed here.
 *
 * @param added rows of room for indicators of one's own
 */
public record AdaptPage(
        String id,
        String council,
        String title,
        Typing typing,
        List<Line> lines,
        List<Measure> measures,
        int added,
        List<Choice> bidangs) {

    /**
     * A field of the wording.
     *
     * @param name of the input
     * @param field as in message keys
     * @param national what the national programme says there, if something else
     */
    public record Line(String name, String field, String original, Optional<String> national) {}

    /**
     * An indicator of the source.
     *
     * @param at where its inputs stand: their names begin so
     */
    public record Measure(String at, String source, String name, String definition, String unit, BigDecimal target) {}
}
