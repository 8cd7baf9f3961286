package id.anyam.meeting.presence;

import id.anyam.meeting.Meetings.Mode;
import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Who came to a meeting, and the form at the door.
 *
 * @param delegations who may be recorded
 * @param newId of the person that the form records, so that sending it twice has one effect
 */
public record PresencesPage(
        UUID meeting,
        String title,
        ZoneId zone,
        List<Row> rows,
        Paging paging,
        String words,
        int people,
        boolean mayRecord,
        List<Choice> delegations,
        List<Choice> modes,
        UUID newId,
        Typing typing) {

    public String path() {
        return "/rapat/" + meeting + "/kehadiran";
    }

    /** One person who came. */
    public record Row(
            UUID id, String delegation, String person, String office, Mode mode, String place, Instant arrivedAt) {}
}
