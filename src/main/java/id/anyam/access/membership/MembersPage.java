package id.anyam.access.membership;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;

/**
 * Who has which role in an organisation, and the form to give one.
 *
 * @param closedOn since when the organisation is no more, ready to print; empty while it is
 * @param below organisations directly below, for who may manage them too
 * @param role the list is narrowed to; empty for all
 * @param path of this list, to which the number of a page is added
 * @param mayGive the form is shown
 * @param roles that may be given here
 * @param link with which a person comes in, shown this once
 */
public record MembersPage(
        String organisation,
        String organisationId,
        String closedOn,
        List<Line> lines,
        List<Choice> below,
        String search,
        String role,
        Paging paging,
        String path,
        String download,
        boolean mayGive,
        List<Choice> roles,
        List<Choice> everyRole,
        Typing typing,
        Optional<Link> link) {

    /** The way in for one person. */
    public record Link(String name, String address) {}

    /**
     * One role of one person, ready to print.
     *
     * @param awaited the person has not come in yet
     * @param renewable one may make a new link with which this person, who is somebody else, comes in
     * @param revocable one may end this role of somebody else
     */
    public record Line(
            String id,
            String name,
            String login,
            String role,
            String term,
            String state,
            String tone,
            boolean awaited,
            boolean renewable,
            boolean revocable) {}
}
