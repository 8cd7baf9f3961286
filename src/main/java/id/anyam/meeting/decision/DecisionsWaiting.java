package id.anyam.meeting.decision;

import id.anyam.meeting.decision.DecisionFilter.Standing;
import id.anyam.web.Visitor;
import id.anyam.web.Waiting;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        var mine = Stream.of(Standing.OPEN, Standing.DUE)
                .filter(standing -> visitor.may(standing == Standing.OPEN ? "programme.create" : "meeting.decide"))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
        return visitor
                .organisation()
                .filter(_ -> !mine.isEmpty())
                .map(own -> register.waiting(own.id(), mine))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(waiting -> waiting.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(waiting -> item(waiting.getKey(), waiting.getValue()))
                .toList();
    }

    private static Item item(Standing standing, int count) {
        var filter = DecisionFilter.of(Map.of("asal", "OWN", "keadaan", standing.name()));
        return new Item(count, "meeting.waiting." + standing, filter.address("/keputusan"));
    }
}
