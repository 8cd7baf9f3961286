package id.anyam.meeting.agenda;

import id.anyam.web.Typing;
import java.util.List;
import java.util.UUID;

/**
 * The agenda of a meeting to work on.
 *
 * @param newId of the point that the form adds, so that sending it twice has one effect
 */
public record AgendaPage(
        UUID meeting, String title, List<Row> rows, int minutes, boolean mayChange, UUID newId, Typing typing) {

    public String path() {
        return "/rapat/" + meeting + "/acara";
    }

    /** One point, in its place. */
    public record Row(UUID id, int position, String title, String owner, int minutes, boolean first, boolean last) {}
}
