package id.anyam.meeting.plan;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is arranged for a meeting: what it is called, when, where and how people take part.
 *
 * @param follows the meeting whose decisions it takes further
 * @param zone of the place
 * @param onlineLink where those who are not there take part
 */
record Arrangement(
        Kind kind,
        String title,
        Optional<Theme> theme,
        Optional<MeetingId> follows,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        Mode mode,
        Optional<String> onlineLink) {

    /** The kinds that an organisation of this level holds: a Rakernas is Dekranas', a Rakerda a Dekranasda's. */
    static List<Kind> kindsOf(String level) {
        return switch (level) {
            case "DEKRANAS" -> List.of(Kind.MUNAS, Kind.RAKERNAS, Kind.RAKOR, Kind.RAKER);
            case "PROVINCE", "REGENCY" -> List.of(Kind.RAKERDA, Kind.RAKOR, Kind.RAKER);
            default -> List.of(Kind.RAKOR, Kind.RAKER);
        };
    }

    boolean canBeReached() {
        return mode == Mode.ONSITE || onlineLink.isPresent();
    }

    boolean isAtSameTimeAndInSameMode(Arrangement other) {
        return mode == other.mode && startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }
}
