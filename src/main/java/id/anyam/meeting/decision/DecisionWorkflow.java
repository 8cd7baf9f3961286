package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.DecisionWithdrawn;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking decisions while a meeting goes on, and withdrawing them afterwards. */
@Component
class DecisionWorkflow {

    private final Meetings meetings;
    private final TakenDecisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionWorkflow(Meetings meetings, TakenDecisions decisions, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Decision> of(MeetingId meeting) {
        return decisions.of(meeting);
    }

    @Transactional(readOnly = true)
    public Decision show(MeetingId meeting, DecisionId id) {
        return decisions.require(meeting, id);
    }

    @Transactional
    public void take(MeetingId id, DecisionId decision, Decision.Content content) {
        var meeting = meetings.requireToChange(id);
        Decision.requireUnderWay(meeting.stage());
        decisions.add(id, meeting.organisation(), decision, content);
    }

    @Transactional
    public void reword(MeetingId id, DecisionId decision, Decision.Content content) {
        var meeting = meetings.requireToChange(id);
        decisions.reword(decisions.require(id, decision).reword(content, meeting.stage()));
    }

    @Transactional
    public void remove(MeetingId id, DecisionId decision) {
        Decision.requireUnderWay(meetings.requireToChange(id).stage());
        decisions.remove(decisions.require(id, decision));
    }

    @Transactional
    public void withdraw(MeetingId id, DecisionId decision, String why) {
        var meeting = meetings.requireToChange(id);
        var withdrawn = decisions.require(id, decision).withdraw(why, meeting.stage(), clock.instant());
        if (withdrawn.state() instanceof Decision.State.Withdrawn state) {
            decisions.withdraw(decision, state);
            events.publishEvent(new DecisionWithdrawn(decision));
        }
    }
}
