package id.anyam.programme.matrix;

import id.anyam.programme.matrix.Proposal.Writes;
import id.anyam.shared.RuleViolated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an import brings, table by table, each in one statement; remembers what stood there before. */
@Repository
class Writing {

    /** The same rows always give the same text. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String ACTIVITY = """
            AS r(id uuid, programme uuid, indicator uuid, kind text, title text, region text, place text, starts date, ends date,
                 craft text, audience text, quota int, responsible text, unit text, target numeric, without_cost boolean, version int)
            """;

    private final JdbcClient db;

    Writing(JdbcClient db) {
        this.db = db;
    }

    void write(UUID council, UUID id, int year, Writes writes) {
        remember(council, id, "PROGRAMME", ids(writes.changedProgrammes()), "programme.programme_image(x)");
        remember(council, id, "ACTIVITY", ids(writes.changedActivities()), "programme.activity_image(x)");
        programmes(council, year, writes);
        activities(council, writes);
        money(council, writes);
        remember(council, id, "PROGRAMME", ids(writes.newProgrammes()), "NULL");
        remember(council, id, "ACTIVITY", ids(writes.newActivities()), "NULL");
        db.sql("""
                UPDATE programme.import_change c SET version = a.version
                  FROM programme.activity a
                 WHERE c.import_id = :id AND c.kind = 'ACTIVITY' AND a.id = c.row_id
                """).param("id", id).update();
        db.sql("""
                UPDATE programme.import_change SET after = programme.programme_image(row_id)
                 WHERE import_id = :id AND kind = 'PROGRAMME'
                """).param("id", id).update();
    }

    private void remember(UUID council, UUID id, String kind, UUID[] rows, String before) {
        db.sql(
                        "INSERT INTO programme.import_change (organisation_id, import_id, kind, row_id, before) SELECT :council, :id, :kind, x, "
                                + before + "::jsonb FROM unnest(:rows::uuid[]) AS x")
                .param("council", council)
                .param("id", id)
                .param("kind", kind)
                .param("rows", rows)
                .update();
    }

    private void programmes(UUID council, int year, Writes writes) {
        rows("""
                INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target, bidang)
                SELECT r.id, :council, :year, r.code, r.title, r.purpose, r.target, nullif(r.bidang, '')
                  FROM jsonb_to_recordset(:rows::jsonb)
                    AS r(id uuid, code text, title text, purpose text, target text, bidang text)
                """, writes.newProgrammes())
                .param("council", council)
                .param("year", year)
                .update();
        rows("""
                UPDATE programme.programme p
                   SET code = r.code, title = r.title, purpose = r.purpose, target = r.target, bidang = nullif(r.bidang, '')
                  FROM jsonb_to_recordset(:rows::jsonb)
                    AS r(id uuid, code text, title text, purpose text, target text, bidang text)
                 WHERE p.id = r.id AND p.state = 'DRAFT'
                """, writes.changedProgrammes()).update();
        rows("""
                INSERT INTO programme.indicator (id, organisation_id, programme_id, name, definition, unit, target, position)
                SELECT r.id, :council, r.programme, r.indicator, r.definition, r.unit, r.target,
                       coalesce((SELECT max(i.position) FROM programme.indicator i WHERE i.programme_id = r.programme), 0) + r.place
                  FROM ROWS FROM (jsonb_to_recordset(:rows::jsonb)
                       AS (id uuid, programme uuid, indicator text, definition text, unit text, target numeric))
                       WITH ORDINALITY AS r(id, programme, indicator, definition, unit, target, place)
                ON CONFLICT (id) DO UPDATE
                   SET name = excluded.name, definition = excluded.definition, unit = excluded.unit, target = excluded.target
                """, writes.indicators()).param("council", council).update();
        publish(writes.published().toArray(UUID[]::new));
    }

    private void publish(UUID[] published) {
        db.sql(
                        "UPDATE programme.programme SET state = 'PUBLISHED', published_at = access.now() WHERE id = ANY (:published)")
                .param("published", published)
                .update();
        db.sql("SELECT count(programme.keep_version(p, NULL)) FROM unnest(:published) AS p")
                .param("published", published)
                .query(Long.class)
                .single();
    }

    private void activities(UUID council, Writes writes) {
        rows("""
                INSERT INTO programme.activity
                       (id, organisation_id, programme_id, indicator_id, kind, title, region_code, place, starts_on, ends_on, craft,
                        audience, quota, responsible, output_unit, output_target, without_cost, state, version)
                SELECT r.id, :council, r.programme, r.indicator, r.kind, r.title, r.region, r.place, r.starts, r.ends, r.craft,
                       r.audience, r.quota, r.responsible, r.unit, r.target, r.without_cost, 'DRAFT', 1
                  FROM jsonb_to_recordset(:rows::jsonb)
                """ + ACTIVITY, writes.newActivities()).param("council", council).update();
        var changed = rows("""
                UPDATE programme.activity a
                   SET indicator_id = r.indicator, kind = r.kind, title = r.title, region_code = r.region, place = r.place,
                       starts_on = r.starts, ends_on = r.ends, craft = r.craft, audience = r.audience, quota = r.quota,
                       responsible = r.responsible, output_unit = r.unit, output_target = r.target,
                       without_cost = r.without_cost, version = a.version + 1
                  FROM jsonb_to_recordset(:rows::jsonb)
                """ + ACTIVITY + " WHERE a.id = r.id AND a.version = r.version", writes.changedActivities())
                .update();
        if (changed != writes.changedActivities().size()) {
            throw new RuleViolated("programme.matrix.stale");
        }
    }

    private void money(UUID council, Writes writes) {
        rows("""
                INSERT INTO programme.budget_line (id, organisation_id, activity_id, position, description, amount)
                SELECT r.id, :council, r.activity,
                       coalesce((SELECT max(l.position) FROM programme.budget_line l WHERE l.activity_id = r.activity), 0) + r.place,
                       r.description, r.amount
                  FROM ROWS FROM (jsonb_to_recordset(:rows::jsonb) AS (id uuid, activity uuid, description text, amount bigint))
                       WITH ORDINALITY AS r(id, activity, description, amount, place)
                ON CONFLICT (id) DO UPDATE SET description = excluded.description, amount = excluded.amount
                """, writes.lines()).param("council", council).update();
        rows("""
                DELETE FROM programme.allocation x
                 USING jsonb_to_recordset(:rows::jsonb) AS r(id uuid, with_parts boolean)
                 WHERE x.budget_line_id = r.id AND r.with_parts
                   AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset(:parts::jsonb) AS p(line uuid, source text, payer uuid)
                                    WHERE p.line = x.budget_line_id AND p.source = x.source AND p.payer IS NOT DISTINCT FROM x.payer_id)
                """, standing(writes.lines()))
                .param("parts", JSON.writeValueAsString(writes.parts()))
                .update();
        rows("""
                INSERT INTO programme.allocation (organisation_id, activity_id, budget_line_id, source, payer_id, amount)
                SELECT :council, r.activity, r.line, r.source, r.payer, r.amount
                  FROM jsonb_to_recordset(:rows::jsonb) AS r(line uuid, activity uuid, source text, payer uuid, amount bigint)
                ON CONFLICT (budget_line_id, source, payer_id) DO UPDATE SET amount = excluded.amount
                """, writes.parts()).param("council", council).update();
    }

    /** Only lines that stood before can have sources to lose. */
    private static List<Map<String, @Nullable Object>> standing(List<Map<String, @Nullable Object>> lines) {
        return lines.stream()
                .filter(line -> Boolean.TRUE.equals(line.get("stands")))
                .toList();
    }

    private JdbcClient.StatementSpec rows(String sql, List<Map<String, @Nullable Object>> rows) {
        return db.sql(sql).param("rows", JSON.writeValueAsString(rows));
    }

    private static UUID[] ids(List<Map<String, @Nullable Object>> rows) {
        var ids = new ArrayList<UUID>();
        rows.forEach(row -> {
            if (row.get("id") instanceof UUID id) {
                ids.add(id);
            }
        });
        return ids.toArray(UUID[]::new);
    }
}
