package id.anyam.region.register;

import id.anyam.web.Choice;
import java.util.List;

/**
 * A region with what lies below it, or what a search found.
 *
 * @param searched what was typed; empty when nothing was
 * @param code of the region shown; 00 is the nation
 * @param ended when it is no longer in force: the last day's following day, in words; else empty
 * @param way regions above, from the province
 * @param rows what lies below or what was found
 * @param islands how many islands it has; 0 hides the link
 * @param mayChange whether this visitor may enter a decree about it
 */
public record RegionPage(
        String searched,
        String code,
        String name,
        String kind,
        String ended,
        List<Choice> way,
        List<Row> rows,
        List<Row> successors,
        List<Step> history,
        long islands,
        boolean mayChange) {

    /** One region in a list; {@code path} is for people, from itself upwards. */
    public record Row(String code, String name, String kind, String path) {}

    /** One step of its history, as a sentence with its source. */
    public record Step(String day, String sentence, String decree) {}

    public boolean isSearch() {
        return !searched.isBlank();
    }

    public boolean isNation() {
        return code.equals("00");
    }
}
