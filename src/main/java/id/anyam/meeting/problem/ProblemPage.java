package id.anyam.meeting.problem;

import id.anyam.meeting.ProblemAnswers;
import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Stage;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.web.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One problem or proposal, its official answer and where its thread leads.
 *
 * @param submittedOn the day on which it was handed in
 * @param withdrawnOn the day on which it was taken back
 * @param meeting it is told for, as path and title
 * @param answerers short names of the councils that may answer it
 * @param programmes that answer it, as far as the one who looks may see them
 * @param open it waits for a programme, so that having none is a cut thread
 */
public record ProblemPage(
        UUID id,
        Kind kind,
        String category,
        String title,
        String text,
        Optional<Figure> figure,
        String bidang,
        String council,
        Optional<Choice> meeting,
        Stage stage,
        Optional<LocalDate> submittedOn,
        Optional<LocalDate> withdrawnOn,
        Optional<Given> answer,
        List<String> answerers,
        List<ProblemAnswers.Answer> programmes,
        boolean open,
        May may) {

    public String path() {
        return "/permasalahan/" + id;
    }

    /** A number with its unit and where it comes from. */
    public record Figure(BigDecimal amount, String unit, String source) {}

    /** The official answer: which council gave it, who wrote it there, when. */
    public record Given(Verdict verdict, String text, String council, String person, LocalDate on) {}

    /** What the one who looks may do now. */
    public record May(boolean edit, boolean remove, boolean submit, boolean withdraw, boolean answer, boolean plan) {}
}
