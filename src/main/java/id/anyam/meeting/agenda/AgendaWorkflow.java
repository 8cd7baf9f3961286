package id.anyam.meeting.agenda;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Making the agenda, as long as the meeting is not closed. */
@Component
class AgendaWorkflow {

    private final Meetings meetings;
    private final AgendaItems items;

    AgendaWorkflow(Meetings meetings, AgendaItems items) {
        this.meetings = meetings;
        this.items = items;
    }

    /** Which way a point moves. */
    enum Direction {
        UP,
        DOWN
    }

    @Transactional(readOnly = true)
    public List<AgendaItem> show(MeetingId id) {
        meetings.find(id).orElseThrow(NotFound::new);
        return items.of(id);
    }

    @Transactional(readOnly = true)
    public AgendaItem show(MeetingId id, UUID item) {
        return items.of(id).stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void add(MeetingId id, AgendaItem item) {
        items.add(id, requireOpen(id).organisation(), item);
    }

    @Transactional
    public void change(MeetingId id, AgendaItem item) {
        requireOpen(id);
        show(id, item.id());
        items.save(item);
    }

    @Transactional
    public void remove(MeetingId id, UUID item) {
        requireOpen(id);
        show(id, item);
        items.remove(item);
        items.arrange(items.of(id).stream().map(AgendaItem::id).toList());
    }

    /** Swaps a point with its neighbour; the first stays first and the last stays last. */
    @Transactional
    public void move(MeetingId id, UUID item, Direction direction) {
        requireOpen(id);
        show(id, item);
        var order = new ArrayList<>(items.of(id).stream().map(AgendaItem::id).toList());
        var from = order.indexOf(item);
        var to = direction == Direction.UP ? from - 1 : from + 1;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            items.arrange(order);
        }
    }

    private Meetings.Outline requireOpen(MeetingId id) {
        var meeting = meetings.requireToChange(id);
        if (meeting.stage() == Stage.HELD) {
            throw new RuleViolated("meeting.plan.rule.held");
        }
        return meeting;
    }
}
