package id.anyam.meeting.problem;

import id.anyam.meeting.problem.ProblemFilter.Standing;
import id.anyam.web.Visitor;
import id.anyam.web.Waiting;
import id.anyam.web.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the start page what was handed in and waits for one's answer, and what one has not handed in yet. */
@Component
@Order(15)
class ProblemsWaiting implements Waiting {

    private final ProblemRegister register;
    private final MessageSource messages;

    ProblemsWaiting(ProblemRegister register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    @Override
    public List<Item> forVisitor(Visitor visitor) {
        return Stream.of(
                        item(visitor, "problem.answer", Standing.YOURS),
                        item(visitor, "problem.submit", Standing.DRAFT))
                .filter(item -> item.count() > 0)
                .toList();
    }

    private Item item(Visitor visitor, String permission, Standing standing) {
        var words = new Words(messages, visitor.locale());
        var count = visitor.may(permission)
                ? visitor.organisation()
                        .map(own -> register.count(own.id(), standing, words))
                        .orElse(0)
                : 0;
        var filter = ProblemFilter.of(Map.of("keadaan", standing.name()));
        return new Item(count, "meeting.problem.waiting." + standing, filter.address("/permasalahan", false));
    }
}
