package id.anyam.access.security;

import id.anyam.web.Paging;
import java.util.List;

/**
 * What happened at the doors of one's own account, or of the accounts one watches over.
 *
 * @param others the accounts of one's organisation, with their names
 * @param path of this list, up to the number of a page
 * @param keeping for how long it is kept, as a sentence
 * @param confirmed that time was decided by the secretariat
 */
public record SecurityPage(
        boolean others,
        String search,
        List<Line> lines,
        Paging paging,
        String path,
        String download,
        String keeping,
        boolean confirmed) {

    /**
     * One event in words.
     *
     * @param refused somebody was turned away
     */
    public record Line(
            String moment, String person, String login, String what, boolean refused, String network, String device) {}
}
