package id.anyam.meeting.decision;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;
import java.util.UUID;

/**
 * A decision to take or to word anew.
 *
 * @param number of one that is there already; 0 for a new one
 */
public record DecisionFormPage(
        UUID meeting,
        String title,
        UUID decision,
        int number,
        Typing typing,
        List<Choice> kinds,
        List<Choice> levels,
        List<Choice> bidangs) {

    public String action() {
        return "/rapat/" + meeting + "/keputusan" + (number == 0 ? "" : "/" + decision + "/ubahan");
    }

    public String cancel() {
        return "/rapat/" + meeting + (number == 0 ? "#keputusan" : "/keputusan/" + decision);
    }
}
