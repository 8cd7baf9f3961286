package id.anyam.organisation.bidang;

import id.anyam.web.Typing;
import java.util.List;

/**
 * A council's bidang to keep.
 *
 * @param adding what is typed for a new one
 * @param wrong the form that did not fit: the new one's or that of a renaming
 */
public record BidangPage(
        String council, String shortName, List<Row> rows, Typing adding, Typing wrong, boolean mayEdit) {

    /**
     * One bidang.
     *
     * @param typing its name as typed
     * @param place in the council's order, from 1
     */
    public record Row(String id, String name, Typing typing, int place) {}
}
