package id.anyam.meeting.invitation;

import id.anyam.database.Acting;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answering an invitation, as often as one likes until the meeting is closed. */
@Component
class GuestWorkflow {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Clock clock;

    GuestWorkflow(Meetings meetings, Invitations invitations, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The invitation of whoever acts. */
    @Transactional(readOnly = true)
    public Invitations.Invitation own(MeetingId id) {
        var own = Acting.current().organisationIfAny().orElseThrow(NotFound::new);
        return invitations.of(id).stream()
                .filter(invitation -> invitation.invited().equals(own))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void answer(MeetingId id, GuestAnswer answer) {
        var own = own(id);
        if (meetings.find(id).orElseThrow(NotFound::new).stage() != Stage.ANNOUNCED) {
            throw new RuleViolated("meeting.answer.rule.closed");
        }
        invitations.answer(own.id(), answer, clock.instant());
    }
}
