package id.anyam.meeting.presence;

import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.RuleViolated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One person of a delegation who came.
 *
 * @param invitation of the delegation the person belongs to
 * @param mode in person or online; never both
 * @param place from where, such as a council's own video room
 */
record Presence(
        UUID id,
        UUID invitation,
        String person,
        Optional<String> office,
        Mode mode,
        Optional<String> place,
        Instant arrivedAt) {

    private static final Duration DOORS_OPEN = Duration.ofHours(6);

    /** Records it for a meeting under way. */
    Presence arriveAt(Meetings.Outline meeting, Instant now) {
        if (meeting.stage() != Stage.ANNOUNCED) {
            throw new RuleViolated("meeting.presence.rule.not-under-way");
        }
        if (!fits(meeting, mode)) {
            throw new RuleViolated("meeting.presence.rule.mode");
        }
        if (!fits(meeting, arrivedAt, now)) {
            throw new RuleViolated("meeting.presence.rule.time");
        }
        return this;
    }

    /** Whether people may take part in this way. */
    static boolean fits(Meetings.Outline meeting, Mode mode) {
        return mode != Mode.HYBRID && (meeting.mode() == Mode.HYBRID || meeting.mode() == mode);
    }

    /** Whether one can have arrived then: from six hours before the start to the end, and not in time to come. */
    static boolean fits(Meetings.Outline meeting, Instant arrivedAt, Instant now) {
        return !arrivedAt.isAfter(now)
                && !arrivedAt.isBefore(meeting.startsAt().minus(DOORS_OPEN))
                && !arrivedAt.isAfter(meeting.endsAt());
    }
}
