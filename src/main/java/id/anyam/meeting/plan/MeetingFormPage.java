package id.anyam.meeting.plan;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;

/**
 * A meeting to arrange, new or again.
 *
 * @param id of the meeting, made when a new form is first shown so that sending it twice has one effect
 * @param title of the meeting as it is kept; empty for a new one
 */
public record MeetingFormPage(
        String id,
        Optional<String> title,
        Typing typing,
        List<Choice> kinds,
        List<Choice> followable,
        List<Choice> zones,
        List<Choice> modes) {

    public String action() {
        return title.isPresent() ? "/rapat/" + id + "/ubahan" : "/rapat";
    }

    public String cancel() {
        return title.isPresent() ? "/rapat/" + id : "/rapat";
    }
}
