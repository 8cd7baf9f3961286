package id.anyam.meeting.problem;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A problem or proposal to tell or to word anew.
 *
 * @param title of one that is there already, as it stands
 * @param meetings of councils above to which one's own is invited and that are not over
 */
public record ProblemFormPage(
        UUID id,
        Optional<String> title,
        Typing typing,
        List<Choice> kinds,
        List<Choice> categories,
        List<Choice> bidangs,
        List<Choice> meetings) {

    public String action() {
        return "/permasalahan" + (title.isPresent() ? "/" + id + "/ubahan" : "");
    }

    public String cancel() {
        return "/permasalahan" + (title.isPresent() ? "/" + id : "");
    }
}
