package id.anyam.meeting.invitation;

import id.anyam.meeting.Meetings.Mode;
import java.util.List;
import java.util.Optional;

/**
 * What an invited organisation answers.
 *
 * @param note for the holder, such as who will come
 */
record GuestAnswer(Coming coming, Optional<String> note) {

    /** Whether and how they come. */
    enum Coming {
        ONSITE,
        ONLINE,
        ABSENT
    }

    /** The answers that a meeting of this mode leaves open. */
    static List<Coming> possible(Mode mode) {
        return switch (mode) {
            case ONSITE -> List.of(Coming.ONSITE, Coming.ABSENT);
            case ONLINE -> List.of(Coming.ONLINE, Coming.ABSENT);
            case HYBRID -> List.of(Coming.values());
        };
    }
}
