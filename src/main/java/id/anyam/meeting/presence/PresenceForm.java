package id.anyam.meeting.presence;

import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.web.Typing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns what was typed at the door into who came. */
final class PresenceForm {

    private final Typing typing;
    private final Meetings.Outline meeting;
    private final Set<UUID> invitations;

    PresenceForm(Typing typing, Meetings.Outline meeting, Set<UUID> invitations) {
        this.typing = typing;
        this.meeting = meeting;
        this.invitations = invitations;
    }

    Optional<Presence> read(UUID id, Instant now) {
        var invitation = typing.id("invitation_id").filter(invitations::contains);
        if (invitation.isEmpty()) {
            typing.wrong("invitation_id", "meeting.presence.form.delegation");
        }
        var person = typing.text("person", 2, 200);
        var office = typing.optionalText("office", 200);
        var mode = typing.choice("mode", Mode.class);
        if (typing.problem("mode").isEmpty() && !Presence.fits(meeting, mode)) {
            typing.wrong("mode", "meeting.presence.rule.mode");
        }
        var place = typing.optionalText("place", 300);
        var arrivedAt = typing.dateTime("arrived_at").atZone(meeting.zone()).toInstant();
        if (typing.problem("arrived_at").isEmpty() && !Presence.fits(meeting, arrivedAt, now)) {
            typing.wrong("arrived_at", "meeting.presence.rule.time");
        }
        return typing.fits()
                ? invitation.map(chosen -> new Presence(id, chosen, person, office, mode, place, arrivedAt))
                : Optional.empty();
    }

    /** A form that already says now, or the start when the meeting is not under way at this hour. */
    static Typing blank(Meetings.Outline meeting, Instant now) {
        var arrival = Presence.fits(meeting, now, now) ? now : meeting.startsAt();
        return Typing.blank()
                .with("mode", meeting.mode() == Mode.ONLINE ? Mode.ONLINE : Mode.ONSITE)
                .with(
                        "arrived_at",
                        arrival.atZone(meeting.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
    }
}
