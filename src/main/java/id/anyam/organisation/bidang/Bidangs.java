package id.anyam.organisation.bidang;

import id.anyam.organisation.Bidang;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fields of a council's work, which it names, orders and closes itself. */
@Service
class Bidangs {

    private final JdbcClient db;
    private final Organisations organisations;
    private final Clock clock;

    Bidangs(JdbcClient db, Organisations organisations, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Adds one at the end, once, however often it is sent with the same id. */
    @Transactional
    void add(OrganisationId council, UUID id, String name) {
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

    /** Puts it one place earlier in the council's order; the first stays first. */
    @Transactional
    void raise(OrganisationId council, UUID id) {
        one(db.sql("""
                WITH placed AS (
                    SELECT b.id, row_number() OVER (ORDER BY b.position, b.name) AS place
                      FROM organisation.bidang b WHERE b.organisation_id = :council AND b.closed_on IS NULL),
                raised AS (SELECT place FROM placed WHERE id = :id)
                UPDATE organisation.bidang b
                   SET position = CASE WHEN p.place = r.place THEN greatest(p.place - 1, 1)
                                       WHEN p.place = r.place - 1 THEN p.place + 1
                                       ELSE p.place END
                  FROM placed p, raised r
                 WHERE b.id = p.id
                """).param("council", council.value()).param("id", id).update());
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
