package id.anyam.meeting.decision;

import id.anyam.meeting.Decisions.Level;
import id.anyam.web.Typing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what was typed about a decision into its content. */
final class DecisionForm {

    private final Typing typing;
    private final LocalDate meetingOn;

    DecisionForm(Typing typing, LocalDate meetingOn) {
        this.typing = typing;
        this.meetingOn = meetingOn;
    }

    Optional<Decision.Content> read() {
        var kind = typing.choice("kind", Decision.Kind.class);
        var text = typing.text("text", 5, 4000);
        var levels = levels();
        var bidang = typing.optionalText("bidang", 100);
        var dueOn = typing.optionalDate("due_on");
        if (dueOn.isPresent() && dueOn.get().isBefore(meetingOn)) {
            typing.wrong("due_on", "meeting.decision.form.due-before-meeting");
        }
        return typing.fits() ? Optional.of(new Decision.Content(kind, text, levels, bidang, dueOn)) : Optional.empty();
    }

    /** Why a decision is withdrawn. */
    static String reason(Typing typing) {
        return typing.text("reason", 5, 1000);
    }

    static Typing typed(Decision.Content content) {
        return Typing.blank()
                .with("kind", content.kind())
                .with("text", content.text())
                .withAll("levels", content.levels().stream().map(Level::name).toList())
                .with("bidang", content.bidang().orElse(null))
                .with("due_on", content.dueOn().orElse(null));
    }

    private Set<Level> levels() {
        var levels = EnumSet.noneOf(Level.class);
        var known = List.of(Level.values());
        for (var typed : typing.values("levels")) {
            known.stream().filter(level -> level.name().equals(typed)).forEach(levels::add);
        }
        if (levels.isEmpty()
                || levels.size() != Set.copyOf(typing.values("levels")).size()) {
            typing.wrong("levels", "meeting.decision.form.levels");
        }
        return levels;
    }
}
