package id.anyam.programme.adoption;

import id.anyam.organisation.OrganisationKind;
import id.anyam.web.Visitor;
import id.anyam.web.Waiting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells on the start page how many programmes from above wait for the council's answer, this year and next. */
@Component
class ProgrammesWaiting implements Waiting {

    private final Inbox inbox;
    private final Clock clock;

    ProgrammesWaiting(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public List<Item> forVisitor(Visitor visitor) {
        var council = visitor.organisation()
                .filter(place -> OrganisationKind.valueOf(place.level()).isCouncil())
                .filter(_ -> visitor.may("adoption.answer"));
        if (council.isEmpty()) {
            return List.of();
        }
        var present = LocalDate.ofInstant(clock.instant(), visitor.zone()).getYear();
        return inbox.waiting(council.get().id(), List.of(present, present + 1)).entrySet().stream()
                .map(waiting -> new Item(
                        waiting.getValue(),
                        "programme.adoption.waiting",
                        "/program/tanggapan?tahun=" + waiting.getKey()))
                .toList();
    }
}
