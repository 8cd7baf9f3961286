package id.anyam.region.change;

import id.anyam.database.Turns;
import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.RegionMerged;
import id.anyam.region.RegionMoved;
import id.anyam.region.RegionRenamed;
import id.anyam.region.RegionSplit;
import id.anyam.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters decrees into the register. Touches only the regions the decree names and what lies within them; who
 * keeps something by region code follows the events in the same transaction.
 */
@Service
class RegionChanges {

    private static final String WITHIN = "(code = :from OR code LIKE :from || '.%') AND valid_to IS NULL";

    private final JdbcClient db;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    RegionChanges(JdbcClient db, Regions regions, ApplicationEventPublisher events, Turns turns, Clock clock) {
        this.turns = turns;
        this.db = db;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /** Does it once, however often it is sent with the same id. */
    @Transactional
    void enter(UUID id, Act act, Decree decree) {
        turns.take("decree");
        if (known(id)) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
        var region = new ActRules(regions, today).check(act, decree);
        switch (act) {
            case Act.Rename rename -> rename(id, region, rename.name(), decree);
            case Act.Merge merge -> merge(id, merge, decree);
            case Act.Split split -> split(id, split, decree);
            case Act.Move move -> move(id, move, decree);
        }
    }

    private void rename(UUID id, Region region, String name, Decree decree) {
        succeed(id, "RENAME", region.code(), region.code(), decree, region.name());
        db.sql("UPDATE region.region SET name = :name WHERE code = :code")
                .param("name", name)
                .param("code", region.code().value())
                .update();
        events.publishEvent(new RegionRenamed(region.code(), region.name(), name, decree.on()));
    }

    private void merge(UUID id, Act.Merge merge, Decree decree) {
        succeed(id, "MERGE", merge.region(), merge.into(), decree, null);
        db.sql("UPDATE region.region SET valid_to = :on WHERE code = :code")
                .param("on", decree.on())
                .param("code", merge.region().value())
                .update();
        moveIslands(merge.region(), merge.into());
        events.publishEvent(new RegionMerged(merge.region(), merge.into(), decree.on()));
    }

    private void split(UUID id, Act.Split split, Decree decree) {
        db.sql("""
                INSERT INTO region.region (code, kind, name, parent_code, valid_from)
                VALUES (:code, :kind, :name, :parent, :on)
                """)
                .param("code", split.founded().value())
                .param("kind", split.kind().name())
                .param("name", split.name())
                .param("parent", split.founded().parent().orElseThrow().value())
                .param("on", decree.on())
                .update();
        succeed(id, "SPLIT", split.region(), split.founded(), decree, null);
        events.publishEvent(new RegionSplit(split.region(), split.founded(), split.kind(), split.name(), decree.on()));
    }

    private void move(UUID id, Act.Move move, Decree decree) {
        db.sql("""
                INSERT INTO region.region (code, kind, name, parent_code, valid_from)
                SELECT :to || substr(code, length(:from) + 1), kind, name,
                       CASE WHEN code = :from THEN :parent ELSE :to || substr(parent_code, length(:from) + 1) END, :on
                  FROM region.region WHERE\s""" + WITHIN)
                .param("from", move.region().value())
                .param("to", move.becomes().value())
                .param("parent", move.becomes().parent().orElseThrow().value())
                .param("on", decree.on())
                .update();
        succeed(id, "MOVE", move.region(), move.becomes(), decree, null);
        db.sql("""
                INSERT INTO region.succession (kind, predecessor, successor, on_date, decree)
                SELECT 'MOVE', code, :to || substr(code, length(:from) + 1), :on, :decree
                  FROM region.region WHERE code <> :from AND\s""" + WITHIN)
                .param("from", move.region().value())
                .param("to", move.becomes().value())
                .param("on", decree.on())
                .param("decree", decree.citation())
                .update();
        db.sql("UPDATE region.region SET valid_to = :on WHERE " + WITHIN)
                .param("from", move.region().value())
                .param("on", decree.on())
                .update();
        moveIslands(move.region(), move.becomes());
        events.publishEvent(new RegionMoved(move.region(), move.becomes(), decree.on()));
    }

    private void moveIslands(RegionCode from, RegionCode to) {
        db.sql("""
                UPDATE region.island SET regency_code = :to || substr(regency_code, length(:from) + 1)
                 WHERE regency_code = :from OR regency_code LIKE :from || '.%'
                """).param("from", from.value()).param("to", to.value()).update();
    }

    private void succeed(
            UUID id, String kind, RegionCode from, RegionCode to, Decree decree, @Nullable String formerName) {
        db.sql("""
                INSERT INTO region.succession (id, kind, predecessor, successor, on_date, decree, former_name)
                VALUES (:id, :kind, :from, :to, :on, :decree, :former)
                """)
                .param("id", id)
                .param("kind", kind)
                .param("from", from.value())
                .param("to", to.value())
                .param("on", decree.on())
                .param("decree", decree.citation())
                .param("former", formerName)
                .update();
    }

    private boolean known(UUID id) {
        return db.sql("SELECT EXISTS (SELECT 1 FROM region.succession WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
