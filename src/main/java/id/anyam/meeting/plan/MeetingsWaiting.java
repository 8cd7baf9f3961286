package id.anyam.meeting.plan;

import id.anyam.meeting.plan.MeetingFilter.Phase;
import id.anyam.web.Visitor;
import id.anyam.web.Waiting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the start page which invitations wait for an answer and which own meetings for their next step. */
@Component
@Order(10)
class MeetingsWaiting implements Waiting {

    private final MeetingList list;

    MeetingsWaiting(MeetingList list) {
        this.list = list;
    }

    @Override
    public List<Item> forVisitor(Visitor visitor) {
        var waiting = visitor.organisation().map(own -> list.waiting(own.id())).orElse(Map.of());
        return Stream.of(
                        item(visitor, "invitation.answer", "", Phase.UNANSWERED, waiting),
                        item(visitor, "meeting.close", "OWN", Phase.OVER, waiting),
                        item(visitor, "meeting.announce", "OWN", Phase.DRAFT, waiting))
                .filter(item -> item.count() > 0)
                .toList();
    }

    private static Item item(
            Visitor visitor, String permission, String from, Phase phase, Map<Phase, Integer> waiting) {
        var filter = MeetingFilter.of(Map.of("asal", from, "keadaan", phase.name()));
        return new Item(
                visitor.may(permission) ? waiting.getOrDefault(phase, 0) : 0,
                "meeting.waiting." + phase,
                filter.address("/rapat", false));
    }
}
