package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionAnswers.Answer;
import id.anyam.meeting.Decisions.Level;
import id.anyam.web.Typing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One decision and where its thread leads.
 *
 * @param holder who holds the meeting
 * @param withdrawn day and reason, if it does not stand any more
 * @param answers the programmes that answer it, as far as the one who looks may see them
 * @param expectsAnswer it asks for programmes, stands and is final, so that having none is a cut thread
 */
public record DecisionPage(
        UUID meeting,
        String title,
        String holder,
        LocalDate meetingOn,
        UUID decision,
        int number,
        String kind,
        String text,
        Set<Level> levels,
        String bidang,
        Optional<LocalDate> dueOn,
        Optional<Withdrawn> withdrawn,
        List<Answer> answers,
        boolean expectsAnswer,
        boolean mayChange,
        boolean mayWithdraw,
        Typing typing) {

    public String path() {
        return "/rapat/" + meeting + "/keputusan/" + decision;
    }

    /** That it was taken back. */
    public record Withdrawn(LocalDate on, String why) {}
}
