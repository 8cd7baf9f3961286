package id.anyam.programme.plan;

import id.anyam.meeting.MeetingId;
import id.anyam.web.Typing;
import java.util.List;
import java.util.UUID;

/** Turns what was typed about a frame into one, and back. */
final class FrameForm {

    private static final int LONGEST = 10;

    private FrameForm() {}

    static Frame of(Typing typing, UUID id, UUID organisation) {
        var first = typing.whole("first_year", 2000, 2100);
        var last = typing.whole("last_year", 2000, 2100);
        if (typing.fits() && (last < first || last - first >= LONGEST)) {
            typing.wrong("last_year", "programme.plan.frame.last-year", Integer.toString(first), LONGEST);
        }
        var direction = typing.optionalText("direction", 4000)
                .map(text -> text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .orElse(List.of());
        return new Frame(
                id,
                organisation,
                typing.text("name", 5, 200),
                first,
                last,
                direction,
                typing.id("meeting").map(MeetingId::new));
    }

    static Typing typing(Frame frame) {
        return Typing.blank()
                .with("name", frame.name())
                .with("first_year", frame.firstYear())
                .with("last_year", frame.lastYear())
                .with("direction", String.join("\n", frame.direction()))
                .with("meeting", frame.meeting().map(MeetingId::value).orElse(null));
    }
}
