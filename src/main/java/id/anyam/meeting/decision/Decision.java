package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A numbered decision. It may be worded anew until its meeting is closed; then it stands or is withdrawn.
 *
 * @param number within its meeting, from 1 and without gaps
 */
record Decision(DecisionId id, MeetingId meeting, int number, Content content, State state) {

    /** What a decision does. */
    enum Kind {
        /** Asks for programmes. */
        PROGRAMME,
        /** Says how things are done. */
        POLICY,
        /** Advises somebody outside the councils. */
        RECOMMENDATION,
        /** Concerns the council itself: its board, its statutes. */
        ORGANISATION
    }

    /**
     * What was decided.
     *
     * @param levels whose work it is meant for, at least one
     */
    record Content(Kind kind, String text, Set<Level> levels, Optional<String> bidang, Optional<LocalDate> dueOn) {}

    /** Whether it stands. */
    sealed interface State {

        record InForce() implements State {}

        record Withdrawn(Instant at, String why) implements State {}
    }

    /** Words it anew, while the meeting goes on. */
    Decision reword(Content changed, Stage meetingIs) {
        requireUnderWay(meetingIs);
        return new Decision(id, meeting, number, changed, state);
    }

    /** Takes back what a closed meeting decided, once and with a reason. */
    Decision withdraw(String why, Stage meetingIs, Instant now) {
        if (meetingIs != Stage.HELD) {
            throw new RuleViolated("meeting.decision.rule.change-instead");
        }
        return switch (state) {
            case State.Withdrawn _ -> throw new RuleViolated("meeting.decision.rule.withdrawn");
            case State.InForce _ -> new Decision(id, meeting, number, content, new State.Withdrawn(now, why));
        };
    }

    static void requireUnderWay(Stage meetingIs) {
        switch (meetingIs) {
            case DRAFT -> throw new RuleViolated("meeting.decision.rule.not-announced");
            case ANNOUNCED -> {}
            case HELD -> throw new RuleViolated("meeting.decision.rule.held");
        }
    }
}
