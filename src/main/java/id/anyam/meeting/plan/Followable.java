package id.anyam.meeting.plan;

import id.anyam.meeting.MeetingId;
import java.time.Instant;
import java.util.Optional;

/**
 * A meeting of one's own or of the level above that a new one may follow.
 *
 * @param theme its words, to take over
 */
record Followable(MeetingId id, String title, Optional<String> theme, Instant startsAt) {}
