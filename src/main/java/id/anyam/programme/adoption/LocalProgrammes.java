package id.anyam.programme.adoption;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.RuleViolated;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Councils' own versions of programmes from above; published from the start, for the answer is given. */
@Repository
class LocalProgrammes {

    private final JdbcClient db;

    LocalProgrammes(JdbcClient db) {
        this.db = db;
    }

    /** The council's present wording, as far as it hangs on this source (or on the one the source came from). */
    Local read(ProgrammeId local, Source source) {
        var words = db.sql("""
                SELECT title, purpose, target, coalesce(bidang, '') AS bidang FROM programme.programme WHERE id = :id
                """)
                .param("id", local.value())
                .query((row, _) -> Map.of(
                        Field.TITLE, row.getString("title"),
                        Field.PURPOSE, row.getString("purpose"),
                        Field.TARGET, row.getString("target"),
                        Field.BIDANG, row.getString("bidang")))
                .single();
        var held = held(local);
        var inherited = new ArrayList<Local.Inherited>();
        for (var above : source.indicators()) {
            inherited.add(held.stream()
                    .filter(one -> one.comesFrom(above))
                    .findFirst()
                    .map(one -> new Local.Inherited(
                            above.id(),
                            above.name(),
                            one.is().definition(),
                            one.is().unit(),
                            one.is().target()))
                    .orElseGet(() -> new Local.Inherited(
                            above.id(), above.name(), above.definition(), above.unit(), above.target())));
        }
        return new Local(words, inherited, added(held));
    }

    List<Local.Added> addedTo(ProgrammeId local) {
        return added(held(local));
    }

    private static List<Local.Added> added(List<Held> held) {
        return held.stream().filter(one -> one.source().isEmpty()).map(Held::is).toList();
    }

    ProgrammeId create(UUID council, String code, Source source, Local local) {
        var id = new ProgrammeId(UUID.randomUUID());
        try {
            db.sql("""
                    INSERT INTO programme.programme (id, organisation_id, frame_id, source_id, year, code, title, purpose, target, bidang)
                    VALUES (:id, :council, (SELECT s.frame_id FROM programme.programme s WHERE s.id = :source), :source, :year, :code,
                            :title, :purpose, :target, nullif(:bidang, ''))
                    """)
                    .param("id", id.value())
                    .param("council", council)
                    .param("source", source.id().value())
                    .param("year", source.year().value())
                    .param("code", code)
                    .param("title", local.words().get(Field.TITLE))
                    .param("purpose", local.words().get(Field.PURPOSE))
                    .param("target", local.words().get(Field.TARGET))
                    .param("bidang", local.words().get(Field.BIDANG))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new RuleViolated(
                    "programme.plan.code-taken", code, source.year().toString());
        }
        saveIndicators(council, id, source, local);
        return id;
    }

    void publish(ProgrammeId id, Instant now) {
        db.sql("UPDATE programme.programme SET state = 'PUBLISHED', published_at = :now WHERE id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void change(UUID council, ProgrammeId id, Source source, Local local) {
        db.sql("""
                UPDATE programme.programme
                   SET source_id = :source, title = :title, purpose = :purpose, target = :target,
                       bidang = nullif(:bidang, ''), version = version + 1
                 WHERE id = :id
                """)
                .param("source", source.id().value())
                .param("title", local.words().get(Field.TITLE))
                .param("purpose", local.words().get(Field.PURPOSE))
                .param("target", local.words().get(Field.TARGET))
                .param("bidang", local.words().get(Field.BIDANG))
                .param("id", id.value())
                .update();
        saveIndicators(council, id, source, local);
    }

    void withdraw(ProgrammeId id, String why, Instant now) {
        db.sql("""
                UPDATE programme.programme SET state = 'WITHDRAWN', withdrawn_at = :now, withdrawn_why = :why WHERE id = :id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    long approvedActivities(ProgrammeId id) {
        return db.sql("SELECT count(*) FROM programme.activity WHERE programme_id = :id AND state = 'APPROVED'")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** Keeps the present wording readable as the version that it is. */
    void keepVersion(ProgrammeId id, Optional<String> why) {
        db.sql("SELECT programme.keep_version(:id, :why::text)")
                .param("id", id.value())
                .param("why", why.orElse(null))
                .query(Integer.class)
                .single();
    }

    /** An indicator as it is held, and where it came from: the source's, or the one that the source's came from. */
    private record Held(Optional<UUID> source, Optional<UUID> sourceOfSource, Local.Added is) {

        boolean comesFrom(Source.Indicator above) {
            return source.filter(one -> one.equals(above.id().value())
                                    || above.parent()
                                            .filter(parent -> parent.value().equals(one))
                                            .isPresent())
                            .isPresent()
                    || sourceOfSource.filter(above.id().value()::equals).isPresent();
        }
    }

    private List<Held> held(ProgrammeId local) {
        return db.sql("""
                SELECT i.id, i.source_id, s.source_id AS source_of_source, i.name, i.definition, i.unit, i.target
                  FROM programme.indicator i
                  LEFT JOIN programme.indicator s ON s.id = i.source_id
                 WHERE i.programme_id = :id
                 ORDER BY i.position, i.id
                """)
                .param("id", local.value())
                .query((row, _) -> new Held(
                        Optional.ofNullable(row.getObject("source_id", UUID.class)),
                        Optional.ofNullable(row.getObject("source_of_source", UUID.class)),
                        new Local.Added(
                                Optional.of(new IndicatorId(row.getObject("id", UUID.class))),
                                row.getString("name"),
                                row.getString("definition"),
                                row.getString("unit"),
                                row.getBigDecimal("target"))))
                .list();
    }

    private void saveIndicators(UUID council, ProgrammeId id, Source source, Local local) {
        var held = held(id);
        var position = 0;
        for (var one : local.inherited()) {
            var above = source.indicators().stream()
                    .filter(indicator -> indicator.id().equals(one.source()))
                    .findFirst()
                    .orElseThrow();
            var known = held.stream()
                    .filter(old -> old.comesFrom(above))
                    .findFirst()
                    .flatMap(old -> old.is().id());
            var row = new Local.Added(known, one.name(), one.definition(), one.unit(), one.target());
            saveIndicator(council, id, row, Optional.of(one.source()), Local.isRedefined(one, above), ++position);
        }
        var own = held.stream()
                .filter(old -> old.source().isEmpty())
                .flatMap(old -> old.is().id().stream())
                .toList();
        var kept = new ArrayList<UUID>();
        for (var one : local.added()) {
            var known = one.id().filter(own::contains);
            known.ifPresent(indicator -> kept.add(indicator.value()));
            var row = new Local.Added(known, one.name(), one.definition(), one.unit(), one.target());
            saveIndicator(council, id, row, Optional.empty(), false, ++position);
        }
        own.stream()
                .map(IndicatorId::value)
                .filter(indicator -> !kept.contains(indicator))
                .forEach(this::drop);
    }

    private void saveIndicator(
            UUID council,
            ProgrammeId programme,
            Local.Added row,
            Optional<IndicatorId> source,
            boolean redefined,
            int position) {
        db.sql("""
                INSERT INTO programme.indicator (id, organisation_id, programme_id, source_id, name, definition, unit, target, redefined, position)
                VALUES (:id, :council, :programme, :source, :name, :definition, :unit, :target, :redefined, :position)
                ON CONFLICT (id) DO UPDATE
                   SET source_id = excluded.source_id, name = excluded.name, definition = excluded.definition, unit = excluded.unit,
                       target = excluded.target, redefined = excluded.redefined, position = excluded.position
                """)
                .param("id", row.id().map(IndicatorId::value).orElseGet(UUID::randomUUID))
                .param("council", council)
                .param("programme", programme.value())
                .param("source", source.map(IndicatorId::value).orElse(null))
                .param("name", row.name())
                .param("definition", row.definition())
                .param("unit", row.unit())
                .param("target", row.target())
                .param("redefined", redefined)
                .param("position", position)
                .update();
    }

    private void drop(UUID indicator) {
        var used = db.sql("SELECT count(*) FROM programme.activity WHERE indicator_id = :id")
                .param("id", indicator)
                .query(Long.class)
                .single();
        if (used > 0) {
            throw new RuleViolated("programme.adoption.indicator-used");
        }
        db.sql("DELETE FROM programme.indicator WHERE id = :id")
                .param("id", indicator)
                .update();
    }
}
