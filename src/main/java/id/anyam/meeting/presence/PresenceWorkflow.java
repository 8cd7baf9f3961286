package id.anyam.meeting.presence;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recording who came, while the meeting is under way. */
@Component
class PresenceWorkflow {

    private final Meetings meetings;
    private final Presences presences;
    private final Clock clock;

    PresenceWorkflow(Meetings meetings, Presences presences, Clock clock) {
        this.meetings = meetings;
        this.presences = presences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Presence> of(MeetingId id) {
        return presences.of(id).stream().map(Presences.Arrived::presence).toList();
    }

    @Transactional
    public void record(MeetingId id, Presence presence) {
        var meeting = meetings.requireToChange(id);
        if (presences.isRecorded(presence)) {
            throw new RuleViolated("meeting.presence.rule.recorded", presence.person());
        }
        presences.add(id, meeting.organisation(), presence.arriveAt(meeting, clock.instant()));
    }

    @Transactional
    public void remove(MeetingId id, UUID presence) {
        if (meetings.requireToChange(id).stage() != Stage.ANNOUNCED) {
            throw new RuleViolated("meeting.presence.rule.not-under-way");
        }
        if (presences.remove(id, presence) == 0) {
            throw new NotFound();
        }
    }
}
