package id.anyam.organisation.bidang;

import id.anyam.database.Turns;
import id.anyam.organisation.Bidang;
import id.anyam.organisation.BidangId;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fields of a council's work, which it names, orders and closes itself. */
@Service
class Bidangs {

    private final JdbcClient db;
    private final Organisations organisations;
    private final Turns turns;
    private final Clock clock;

    Bidangs(JdbcClient db, Organisations organisations, Turns turns, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.turns = turns;
        this.clock = clock;
    }

    /** Adds one at the end, once, however often it is sent with the same id. */
    @Transactional
    void add(OrganisationId council, UUID id, String name) {
        turns.take("bidang " + council);
        var present = organisations.bidangs(council);
        if (present.stream().anyMatch(bidang -> bidang.id().value().equals(id))) {
            return;
        }
        refuseTaken(council, id, name);
        db.sql(
                        "INSERT INTO organisation.bidang (id, organisation_id, name, position) VALUES (:id, :council, :name, :position)")
                .param("id", id)
                .param("council", council.value())
                .param("name", name)
                .param(
                        "position",
                        present.stream().mapToInt(Bidang::position).max().orElse(0) + 1)
                .update();
    }

    @Transactional
    void rename(OrganisationId council, UUID id, String name) {
        turns.take("bidang " + council);
        refuseTaken(council, id, name);
        one(db.sql(
                        "UPDATE organisation.bidang SET name = :name WHERE id = :id AND organisation_id = :council AND closed_on IS NULL")
                .param("name", name)
                .param("id", id)
                .param("council", council.value())
                .update());
    }

    /** Closes it from today; what was done under it keeps its name. */
    @Transactional
    void close(OrganisationId council, UUID id) {
        var zone = organisations.find(council).orElseThrow(NotFound::new).zone();
        one(db.sql(
                        "UPDATE organisation.bidang SET closed_on = coalesce(closed_on, :today) WHERE id = :id AND organisation_id = :council")
                .param("today", LocalDate.ofInstant(clock.instant(), zone))
                .param("id", id)
                .param("council", council.value())
                .update());
    }

    /** Puts it at a place in the council's order, from 1; beyond the last means last. Doing it again changes nothing. */
    @Transactional
    void place(OrganisationId council, UUID id, int place) {
        turns.take("bidang " + council);
        var order = new ArrayList<>(
                organisations.bidangs(council).stream().map(Bidang::id).toList());
        if (!order.remove(new BidangId(id))) {
            throw new NotFound();
        }
        order.add(Math.min(place - 1, order.size()), new BidangId(id));
        db.sql("""
                UPDATE organisation.bidang b SET position = o.place
                  FROM unnest(:order::uuid[]) WITH ORDINALITY AS o (id, place)
                 WHERE b.id = o.id AND b.organisation_id = :council AND b.position <> o.place
                """)
                .param("order", order.stream().map(BidangId::value).toArray(UUID[]::new))
                .param("council", council.value())
                .update();
    }

    private void refuseTaken(OrganisationId council, UUID id, String name) {
        if (organisations.bidangs(council).stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(name)
                        && !other.id().value().equals(id))) {
            throw new RuleViolated("organisation.bidang.taken", name);
        }
    }

    private static void one(int changed) {
        if (changed == 0) {
            throw new NotFound();
        }
    }
}
