package id.anyam.meeting.invitation;

import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.invitation.GuestAnswer.Coming;
import id.anyam.web.Typing;
import java.util.Optional;

/** Turns what a guest typed into the answer. */
final class AnswerForm {

    private final Typing typing;
    private final Mode mode;

    AnswerForm(Typing typing, Mode mode) {
        this.typing = typing;
        this.mode = mode;
    }

    Optional<GuestAnswer> read() {
        var coming = typing.choice("answer", Coming.class);
        if (typing.fits() && !GuestAnswer.possible(mode).contains(coming)) {
            typing.wrong("answer", "meeting.presence.rule.mode");
        }
        var note = typing.optionalText("note", 500);
        return typing.fits() ? Optional.of(new GuestAnswer(coming, note)) : Optional.empty();
    }
}
