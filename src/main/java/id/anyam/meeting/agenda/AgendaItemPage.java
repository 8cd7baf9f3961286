package id.anyam.meeting.agenda;

import id.anyam.web.Typing;
import java.util.UUID;

/** One point of the agenda to change. */
public record AgendaItemPage(UUID meeting, String title, UUID item, Typing typing) {

    public String path() {
        return "/rapat/" + meeting + "/acara";
    }
}
