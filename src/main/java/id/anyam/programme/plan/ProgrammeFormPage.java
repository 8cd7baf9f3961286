package id.anyam.programme.plan;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/**
 * Writing a programme, new or changed.
 *
 * @param id of the programme, also of one that is not saved yet
 * @param title as it stands, whatever is typed over it; empty until it is saved
 * @param published its words change by a new version that says why; name and indicators stay
 * @param rows how many indicators there is room for
 * @param decisions that it may answer
 * @param problems and proposals that it may answer
 */
public record ProgrammeFormPage(
        String id,
        String title,
        boolean published,
        Typing typing,
        int rows,
        List<Choice> years,
        List<Choice> frames,
        List<Choice> bidangs,
        List<Choice> decisions,
        List<Choice> problems) {

    public boolean fresh() {
        return title.isEmpty();
    }

    public String action() {
        return fresh() ? "/program" : "/program/" + id;
    }
}
