package id.anyam.meeting.decision;

import id.anyam.meeting.decision.DecisionFilter.Standing;
import id.anyam.web.Visitor;
import id.anyam.web.Waiting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells on the start page which decisions of one's own meetings nobody has made a programme of, and which fall due. */
@Component
class DecisionsWaiting implements Waiting {

    private final DecisionRegister register;

    DecisionsWaiting(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public List<Item> forVisitor(Visitor visitor) {
        return Stream.of(
                        item(visitor, "programme.create", Standing.OPEN), item(visitor, "meeting.decide", Standing.DUE))
                .filter(item -> item.count() > 0)
                .toList();
    }

    private Item item(Visitor visitor, String permission, Standing standing) {
        var filter = DecisionFilter.of(Map.of("asal", "OWN", "keadaan", standing.name()));
        var count = visitor.organisation()
                .filter(_ -> visitor.may(permission))
                .map(own -> register.fitting(own.id(), filter).size())
                .orElse(0);
        return new Item(count, "meeting.waiting." + standing, filter.address("/keputusan"));
    }
}
