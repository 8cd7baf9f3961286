package id.anyam.meeting.plan;

import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.web.Choice;
import id.anyam.web.Typing;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the form of a meeting for who fills it in: the kinds of their level, the meetings they may follow. */
@Component
class MeetingFormPages {

    private final MeetingWorkflow workflow;
    private final Visitors visitors;
    private final MessageSource messages;

    MeetingFormPages(MeetingWorkflow workflow, Visitors visitors, MessageSource messages) {
        this.workflow = workflow;
        this.visitors = visitors;
        this.messages = messages;
    }

    MeetingForm form(Typing typing, UUID meeting) {
        return new MeetingForm(typing, kinds(), followable(meeting));
    }

    MeetingFormPage page(UUID meeting, Optional<String> title, Typing typing) {
        var w = new Words(messages, visitors.current().locale());
        return new MeetingFormPage(
                meeting.toString(),
                title,
                typing,
                kinds().stream()
                        .map(kind -> new Choice(kind.name(), w.t("meeting.kind." + kind)))
                        .toList(),
                followable(meeting).stream()
                        .map(one -> new Choice(one.id().value().toString(), label(one)))
                        .toList(),
                MeetingForm.ZONES.stream()
                        .map(zone -> new Choice(zone, Words.zoneName(ZoneId.of(zone))))
                        .toList(),
                Arrays.stream(Mode.values())
                        .map(mode -> new Choice(mode.name(), w.t("meeting.mode." + mode)))
                        .toList());
    }

    private static String label(Followable followable) {
        return followable
                .theme()
                .map(theme -> followable.title() + " · “" + theme + "”")
                .orElse(followable.title());
    }

    private List<Kind> kinds() {
        return Arrangement.kindsOf(
                visitors.current().organisation().map(Visitor.Place::level).orElse(""));
    }

    private List<Followable> followable(UUID meeting) {
        return visitors
                .current()
                .organisation()
                .map(place -> workflow.followable(place.id()))
                .orElse(List.of())
                .stream()
                .filter(one -> !one.id().value().equals(meeting))
                .toList();
    }
}
