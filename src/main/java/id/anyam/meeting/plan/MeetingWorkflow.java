package id.anyam.meeting.plan;

import id.anyam.meeting.MeetingAnnounced;
import id.anyam.meeting.MeetingHeld;
import id.anyam.meeting.MeetingId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a secretary does with a meeting as a whole. */
@Component
class MeetingWorkflow {

    private final PlannedMeetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingWorkflow(PlannedMeetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Meeting show(MeetingId id) {
        return meetings.require(id);
    }

    /** One's own meeting as it stands. */
    @Transactional(readOnly = true)
    public Meeting own(MeetingId id) {
        return meetings.requireOwn(id);
    }

    @Transactional(readOnly = true)
    public List<Followable> followable(UUID organisation) {
        return meetings.followable(organisation);
    }

    @Transactional
    public void draft(MeetingId id, UUID organisation, Arrangement arrangement) {
        meetings.add(Meeting.draft(id, organisation, arrangement));
    }

    @Transactional
    public void rearrange(MeetingId id, Arrangement arrangement) {
        var meeting = meetings.requireToChange(id);
        meetings.save(meeting.rearrange(arrangement, meetings.delegationsPresent(id)));
    }

    @Transactional
    public void announce(MeetingId id) {
        meetings.save(meetings.requireToChange(id).announce(meetings.invited(id), clock.instant()));
        events.publishEvent(new MeetingAnnounced(id));
    }

    @Transactional
    public void close(MeetingId id) {
        meetings.save(meetings.requireToChange(id).close(meetings.delegationsPresent(id), clock.instant()));
        events.publishEvent(new MeetingHeld(id));
    }
}
