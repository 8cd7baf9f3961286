package id.anyam.programme.adoption;

import id.anyam.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Programmes of the levels above with what one's own council answered, the waiting ones first. */
public record InboxPage(String year, List<Choice> years, List<Line> lines, boolean mayAnswer) {

    /**
     * One programme from above.
     *
     * @param kind the answer, or SILENT
     * @param national title of the national programme when this is a province's version
     * @param behind a newer version was published after the answer
     */
    public record Line(
            String id,
            String title,
            String code,
            String council,
            Optional<String> national,
            Optional<LocalDate> due,
            boolean late,
            String kind,
            boolean behind,
            Optional<String> local) {}

    public long waiting() {
        return lines.stream().filter(line -> line.kind().equals("SILENT")).count();
    }
}
