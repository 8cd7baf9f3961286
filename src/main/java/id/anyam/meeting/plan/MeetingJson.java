package id.anyam.meeting.plan;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A meeting as programs read it; what they send has the same names.
 *
 * @param themeInherited the theme is that of the meeting followed, with {@code themeTail} behind it
 * @param startsAt local to {@code zone}, as is {@code endsAt}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MeetingJson(
        UUID id,
        UUID organisationId,
        Kind kind,
        String title,
        Optional<String> theme,
        boolean themeInherited,
        Optional<String> themeTail,
        Optional<UUID> followsId,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String zone,
        String place,
        Mode mode,
        Optional<String> onlineLink,
        Stage stage) {

    static MeetingJson of(Meeting meeting) {
        var arrangement = meeting.arrangement();
        var inherited = arrangement.theme().orElse(null) instanceof Theme.Inherited theme
                ? Optional.of(theme)
                : Optional.<Theme.Inherited>empty();
        return new MeetingJson(
                meeting.id().value(),
                meeting.organisation(),
                arrangement.kind(),
                arrangement.title(),
                arrangement.theme().map(Theme::words),
                inherited.isPresent(),
                inherited.flatMap(Theme.Inherited::tail),
                arrangement.follows().map(MeetingId::value),
                arrangement.startsAt().atZone(arrangement.zone()).toLocalDateTime(),
                arrangement.endsAt().atZone(arrangement.zone()).toLocalDateTime(),
                arrangement.zone().getId(),
                arrangement.place(),
                arrangement.mode(),
                arrangement.onlineLink(),
                meeting.state().stage());
    }
}
