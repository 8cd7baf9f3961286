package id.anyam.access.membership;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import java.util.List;

/**
 * Who has which role in an organisation, and the form to give one.
 *
 * @param below organisations directly below, for who may manage them too
 * @param role the list is narrowed to; empty for all
 * @param path of this list, to which the number of a page is added
 * @param roles that may be given here
 * @param mayRenew for somebody who forgot the password
 * @param link with which the new person comes in, shown this once; empty otherwise
 */
public record MembersPage(
        String organisation,
        String organisationId,
        List<Line> lines,
        List<Choice> below,
        String search,
        String role,
        Paging paging,
        String path,
        String download,
        boolean mayGive,
        boolean mayRenew,
        boolean mayRevoke,
        List<Choice> roles,
        List<Choice> everyRole,
        Typing typing,
        String link) {

    /** One role of one person, ready to print. */
    public record Line(
            String id,
            String name,
            String login,
            String role,
            String term,
            String state,
            String tone,
            boolean open,
            boolean awaited) {}
}
