package id.anyam.organisation.bidang;

import id.anyam.web.Typing;
import java.util.List;

/**
 * A council's bidang to keep.
 *
 * @param adding what is typed for a new one
 * @param problem of a renaming that did not fit; empty otherwise
 */
public record BidangPage(
        String council, String shortName, List<Row> rows, Typing adding, String problem, boolean mayEdit) {

    /** One bidang with the name as typed. */
    public record Row(String id, String name, boolean first) {}
}
