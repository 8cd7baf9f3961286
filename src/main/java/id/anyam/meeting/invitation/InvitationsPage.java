package id.anyam.meeting.invitation;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import java.util.List;
import java.util.UUID;

/**
 * Who is invited to a meeting, and inviting more.
 *
 * @param ways the ways to invite many at once: scope and words, with how many that are
 * @param words part of a name among the invited
 * @param sought part of a name of whom to invite
 * @param found who fits {@code sought} and is not invited yet
 */
public record InvitationsPage(
        UUID meeting,
        String title,
        List<Row> rows,
        Paging paging,
        long invited,
        Answers answers,
        String words,
        boolean mayInvite,
        List<Choice> ways,
        String sought,
        List<Choice> found,
        Typing typing) {

    /** How many come, come online, stay away and have not said. */
    public record Answers(long onsite, long online, long absent, long silent) {}

    public String path() {
        return "/rapat/" + meeting + "/undangan";
    }

    /**
     * One guest.
     *
     * @param kind message key of what it is
     * @param answer message key of whether and how they come
     * @param present people recorded as present
     */
    public record Row(UUID id, String name, String kind, String note, String answer, String answerNote, int present) {}
}
