package id.anyam.programme.drift;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes single parts of a council's version and what the council says to what stands above. */
@Repository
class LocalParts {

    private final JdbcClient db;

    LocalParts(JdbcClient db) {
        this.db = db;
    }

    /** Waits for a whole answer to the same programme, and holds it off: it takes the same lock. */
    void oneAtATime(UUID council, UUID root) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "adoption " + council + root)
                .query((row, _) -> true)
                .single();
    }

    /** Puts what stands above in the place of what stands here. */
    void take(ProgrammeId local, Part part, Standing.Programme upper) {
        var indicator = part.indicator().map(upper.indicators()::get);
        switch (part.piece()) {
            case TITLE, PURPOSE, TARGET, BIDANG -> takeWords(local, part.piece(), upper.id());
            case INDICATOR -> addIndicator(local, indicator.orElseThrow());
            case NAME, DEFINITION, QUANTITY -> takeOfIndicator(local, part, indicator.orElseThrow());
        }
    }

    private void takeWords(ProgrammeId local, Piece piece, ProgrammeId upper) {
        db.sql("""
                UPDATE programme.programme p
                   SET title = CASE :piece WHEN 'TITLE' THEN u.title ELSE p.title END,
                       purpose = CASE :piece WHEN 'PURPOSE' THEN u.purpose ELSE p.purpose END,
                       target = CASE :piece WHEN 'TARGET' THEN u.target ELSE p.target END,
                       bidang = CASE :piece WHEN 'BIDANG' THEN u.bidang ELSE p.bidang END
                  FROM programme.programme u
                 WHERE p.id = :local AND u.id = :upper
                """)
                .param("piece", piece.name())
                .param("local", local.value())
                .param("upper", upper.value())
                .update();
    }

    private void addIndicator(ProgrammeId local, IndicatorId above) {
        db.sql("""
                INSERT INTO programme.indicator (organisation_id, programme_id, source_id, name, definition, unit, target, position)
                SELECT p.organisation_id, p.id, u.id, u.name, u.definition, u.unit, u.target,
                       (SELECT coalesce(max(i.position), 0) + 1 FROM programme.indicator i WHERE i.programme_id = p.id)
                  FROM programme.programme p, programme.indicator u
                 WHERE p.id = :local AND u.id = :above
                """).param("local", local.value()).param("above", above.value()).update();
    }

    private void takeOfIndicator(ProgrammeId local, Part part, IndicatorId above) {
        db.sql("""
                UPDATE programme.indicator i
                   SET name = CASE :piece WHEN 'NAME' THEN u.name ELSE i.name END,
                       definition = CASE :piece WHEN 'DEFINITION' THEN u.definition ELSE i.definition END,
                       unit = CASE :piece WHEN 'DEFINITION' THEN u.unit ELSE i.unit END,
                       target = CASE :piece WHEN 'QUANTITY' THEN u.target ELSE i.target END,
                       redefined = i.redefined AND :piece <> 'DEFINITION'
                  FROM programme.indicator u
                 WHERE i.programme_id = :local AND i.root_id = :root AND u.id = :above
                """)
                .param("piece", part.piece().name())
                .param("local", local.value())
                .param("root", part.indicator().orElseThrow().value())
                .param("above", above.value())
                .update();
    }

    /** Makes the present wording the next version, readable for good. */
    void keepVersion(ProgrammeId local, Standing.Programme upper) {
        db.sql("UPDATE programme.programme SET version = version + 1 WHERE id = :id")
                .param("id", local.value())
                .update();
        db.sql("SELECT programme.keep_version(:id, :why)")
                .param("id", local.value())
                .param("why", "Menurut " + upper.code() + " versi " + upper.number())
                .query(Integer.class)
                .single();
    }

    /** Notes why the council says something else than what stands above now. */
    void keep(Standing standing, Drift drift, String reason) {
        forget(standing.adoption(), drift.part());
        db.sql("""
                INSERT INTO programme.adaptation (organisation_id, adoption_id, field, indicator_id, original, local, reason)
                VALUES (:council, :adoption, :field, :indicator, :above, :here, :reason)
                """)
                .param("council", standing.council())
                .param("adoption", standing.adoption())
                .param("field", drift.part().piece().field().name())
                .param(
                        "indicator",
                        drift.part()
                                .indicator()
                                .map(standing.upper().orElseThrow().indicators()::get)
                                .map(IndicatorId::value)
                                .orElse(null))
                .param("above", drift.above().orElse(""))
                .param("here", drift.here().orElse(""))
                .param("reason", reason)
                .update();
    }

    /** Forgets the reasons for what is no longer otherwise; when nothing waits any more, the version above is answered. */
    void settle(Standing standing) {
        var comparison = standing.comparison().orElseThrow();
        var upper = standing.upper().orElseThrow();
        comparison.drifts().stream()
                .filter(Drift::isQuiet)
                .map(Drift::part)
                .filter(comparison.reasons()::containsKey)
                .forEach(part -> forget(standing.adoption(), part));
        var settled = comparison.isSettled();
        db.sql("""
                UPDATE programme.adoption a
                   SET programme_id = :programme, programme_version = :version,
                       answer = CASE WHEN EXISTS (SELECT 1 FROM programme.adaptation d WHERE d.adoption_id = a.id)
                                     THEN 'ADAPTED' ELSE 'ADOPTED' END,
                       answered_at = access.now(), answered_by = access.account()
                 WHERE a.id = :id
                """)
                .param(
                        "programme",
                        settled
                                ? upper.id().value()
                                : standing.base().programme().value())
                .param("version", settled ? upper.number() : standing.base().version())
                .param("id", standing.adoption())
                .update();
    }

    private void forget(UUID adoption, Part part) {
        db.sql("""
                DELETE FROM programme.adaptation d
                 WHERE d.adoption_id = :adoption AND d.field = :field
                   AND (d.indicator_id IS NULL
                        OR d.indicator_id IN (SELECT i.id FROM programme.indicator i WHERE i.root_id = :indicator))
                """)
                .param("adoption", adoption)
                .param("field", part.piece().field().name())
                .param("indicator", part.indicator().map(IndicatorId::value).orElse(null))
                .update();
    }
}
