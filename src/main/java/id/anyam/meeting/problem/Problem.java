package id.anyam.meeting.problem;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Stage;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.shared.RuleViolated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A problem or proposal that a council tells those above it. Its words change only until it is handed in; then it is
 * answered officially, once, or taken back before that.
 *
 * @param organisation whose it is
 */
record Problem(ProblemId id, UUID organisation, Content content, State state) {

    /**
     * What is told.
     *
     * @param category code of one of the field's standard words
     * @param meeting of a council above, for which it is told
     */
    record Content(
            Kind kind,
            String category,
            String title,
            String text,
            Optional<Figure> figure,
            Optional<String> bidang,
            Optional<MeetingId> meeting) {}

    /** A number that shows how large it is, and where it comes from. */
    record Figure(BigDecimal amount, String unit, String source) {}

    /**
     * The official answer.
     *
     * @param by the council that gives it
     * @param person who wrote it there
     */
    record Answer(Verdict verdict, String text, UUID by, String person, Instant at) {}

    /** How far it has come. */
    sealed interface State {

        record Draft() implements State {}

        record Submitted(Instant at) implements State {}

        record Answered(Instant submittedAt, Answer answer) implements State {}

        record Withdrawn(Instant submittedAt, Instant at) implements State {}
    }

    static Problem draft(ProblemId id, UUID organisation, Content content) {
        return new Problem(id, organisation, content, new State.Draft());
    }

    Stage stage() {
        return switch (state) {
            case State.Draft _ -> Stage.DRAFT;
            case State.Submitted _ -> Stage.SUBMITTED;
            case State.Answered _ -> Stage.ANSWERED;
            case State.Withdrawn _ -> Stage.WITHDRAWN;
        };
    }

    Problem reword(Content changed) {
        requireDraft();
        return new Problem(id, organisation, changed, state);
    }

    /** What was handed in is not removed but taken back, so that those who read it know. */
    void requireDraft() {
        if (!(state instanceof State.Draft)) {
            throw new RuleViolated("meeting.problem.rule.handed-in");
        }
    }

    /**
     * Hands it in.
     *
     * @param meeting the one it is told for, as it stands now
     */
    Problem submit(Optional<Meetings.Outline> meeting, Instant now) {
        requireDraft();
        if (content.meeting().isPresent()
                && meeting.filter(one -> isOpen(one, now)).isEmpty()) {
            throw new RuleViolated("meeting.problem.rule.meeting-over");
        }
        return new Problem(id, organisation, content, new State.Submitted(now));
    }

    /** Before a meeting is over, and once those invited know of it. */
    static boolean isOpen(Meetings.Outline meeting, Instant now) {
        return meeting.stage() == Meetings.Stage.ANNOUNCED && now.isBefore(meeting.endsAt());
    }

    /** Takes it back, as long as nobody answered. */
    Problem withdraw(Instant now) {
        return switch (state) {
            case State.Draft _ -> throw new RuleViolated("meeting.problem.rule.draft-is-removed");
            case State.Submitted(var at) -> new Problem(id, organisation, content, new State.Withdrawn(at, now));
            case State.Answered _ -> throw new RuleViolated("meeting.problem.rule.answered");
            case State.Withdrawn _ -> throw new RuleViolated("meeting.problem.rule.withdrawn");
        };
    }

    /**
     * Answers it officially.
     *
     * @param answerers the councils that may: the next one above and the holder of the meeting
     */
    Problem answer(Answer answer, Set<UUID> answerers) {
        if (!answerers.contains(answer.by())) {
            throw new RuleViolated("meeting.problem.rule.not-yours-to-answer");
        }
        return switch (state) {
            case State.Draft _ -> throw new RuleViolated("meeting.problem.rule.not-handed-in");
            case State.Submitted(var at) -> new Problem(id, organisation, content, new State.Answered(at, answer));
            case State.Answered _ -> throw new RuleViolated("meeting.problem.rule.answered");
            case State.Withdrawn _ -> throw new RuleViolated("meeting.problem.rule.withdrawn");
        };
    }
}
