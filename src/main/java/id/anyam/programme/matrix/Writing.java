package id.anyam.programme.matrix;

import id.anyam.shared.RuleViolated;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what an import brings from its kept preview, table by table, each in one statement, and remembers what stood
 * there before.
 */
@Repository
class Writing {

    /** The same rows always give the same text. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String KEPT =
            "(SELECT v.writes -> '%s' FROM programme.import_preview v WHERE v.import_id = :id)";
    private static final String PROGRAMME =
            " AS r(id uuid, code text, title text, purpose text, target text, bidang text) ";
    private static final String ACTIVITY = """
             AS r(id uuid, programme uuid, indicator uuid, kind text, title text, region text, place text, starts date, ends date,
                  craft text, audience text, quota int, responsible text, unit text, target numeric, without_cost boolean, version int)
            """;

    private final JdbcClient db;

    Writing(JdbcClient db) {
        this.db = db;
    }

    void write(UUID council, UUID id, int year) {
        remember(council, id, "PROGRAMME", "changedProgrammes", "programme.programme_image(x.id)");
        remember(council, id, "ACTIVITY", "changedActivities", "programme.activity_image(x.id)");
        programmes(council, id, year);
        publish(id);
        activities(council, id);
        money(council, id);
        remember(council, id, "PROGRAMME", "newProgrammes", "NULL");
        remember(council, id, "ACTIVITY", "newActivities", "NULL");
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

    private void remember(UUID council, UUID id, String kind, String part, String before) {
        db.sql(
                        "INSERT INTO programme.import_change (organisation_id, import_id, kind, row_id, before) SELECT :council, :id, :kind, x.id, "
                                + before + "::jsonb FROM " + rows(part) + " AS x(id uuid)")
                .param("council", council)
                .param("id", id)
                .param("kind", kind)
                .update();
    }

    private void programmes(UUID council, UUID id, int year) {
        db.sql("""
                INSERT INTO programme.programme (id, organisation_id, year, code, title, purpose, target, bidang)
                SELECT r.id, :council, :year, r.code, r.title, r.purpose, r.target, nullif(r.bidang, '') FROM
                """ + rows("newProgrammes") + PROGRAMME)
                .param("council", council)
                .param("year", year)
                .param("id", id)
                .update();
        db.sql("""
                UPDATE programme.programme p
                   SET code = r.code, title = r.title, purpose = r.purpose, target = r.target, bidang = nullif(r.bidang, '')
                  FROM
                """ + rows("changedProgrammes") + PROGRAMME + "WHERE p.id = r.id AND p.state = 'DRAFT'")
                .param("id", id)
                .update();
        db.sql("""
                INSERT INTO programme.indicator (id, organisation_id, programme_id, name, definition, unit, target, position)
                SELECT r.id, :council, r.programme, r.indicator, r.definition, r.unit, r.target,
                       coalesce((SELECT max(i.position) FROM programme.indicator i WHERE i.programme_id = r.programme), 0) + r.place
                  FROM ROWS FROM (%s AS (id uuid, programme uuid, indicator text, definition text, unit text, target numeric))
                       WITH ORDINALITY AS r(id, programme, indicator, definition, unit, target, place)
                ON CONFLICT (id) DO UPDATE
                   SET name = excluded.name, definition = excluded.definition, unit = excluded.unit, target = excluded.target
                """.formatted(rows("indicators")))
                .param("council", council)
                .param("id", id)
                .update();
    }

    private void publish(UUID id) {
        var published = "(SELECT x.value::uuid FROM jsonb_array_elements_text(" + KEPT.formatted("published")
                + ") AS x(value))";
        db.sql("UPDATE programme.programme SET state = 'PUBLISHED', published_at = access.now() WHERE id IN "
                        + published)
                .param("id", id)
                .update();
        db.sql("SELECT count(programme.keep_version(p.value, NULL)) FROM " + published + " AS p(value)")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private void activities(UUID council, UUID id) {
        db.sql("""
                INSERT INTO programme.activity
                       (id, organisation_id, programme_id, indicator_id, kind, title, region_code, place, starts_on, ends_on, craft,
                        audience, quota, responsible, output_unit, output_target, without_cost, state, version)
                SELECT r.id, :council, r.programme, r.indicator, r.kind, r.title, r.region, r.place, r.starts, r.ends, r.craft,
                       r.audience, r.quota, r.responsible, r.unit, r.target, r.without_cost, 'DRAFT', 1
                  FROM
                """ + rows("newActivities") + ACTIVITY)
                .param("council", council)
                .param("id", id)
                .update();
        var changed = db.sql(
                        """
                UPDATE programme.activity a
                   SET indicator_id = r.indicator, kind = r.kind, title = r.title, region_code = r.region, place = r.place,
                       starts_on = r.starts, ends_on = r.ends, craft = r.craft, audience = r.audience, quota = r.quota,
                       responsible = r.responsible, output_unit = r.unit, output_target = r.target,
                       without_cost = r.without_cost, version = a.version + 1
                  FROM
                """ + rows("changedActivities") + ACTIVITY + " WHERE a.id = r.id AND a.version = r.version")
                .param("id", id)
                .update();
        var wanted = db.sql("SELECT jsonb_array_length(" + KEPT.formatted("changedActivities") + ")")
                .param("id", id)
                .query(Integer.class)
                .single();
        if (changed != wanted) {
            throw new RuleViolated("programme.matrix.stale");
        }
    }

    private void money(UUID council, UUID id) {
        db.sql("""
                INSERT INTO programme.budget_line (id, organisation_id, activity_id, position, description, amount)
                SELECT r.id, :council, r.activity,
                       coalesce((SELECT max(l.position) FROM programme.budget_line l WHERE l.activity_id = r.activity), 0) + r.place,
                       r.description, r.amount
                  FROM ROWS FROM (%s AS (id uuid, activity uuid, description text, amount bigint))
                       WITH ORDINALITY AS r(id, activity, description, amount, place)
                ON CONFLICT (id) DO UPDATE SET description = excluded.description, amount = excluded.amount
                """.formatted(rows("lines")))
                .param("council", council)
                .param("id", id)
                .update();
        db.sql("""
                DELETE FROM programme.allocation x
                 USING %s AS r(id uuid, with_parts boolean, stands boolean)
                 WHERE x.budget_line_id = r.id AND r.with_parts AND r.stands
                   AND NOT EXISTS (SELECT 1 FROM %s AS p(line uuid, source text, payer uuid)
                                    WHERE p.line = x.budget_line_id AND p.source = x.source AND p.payer IS NOT DISTINCT FROM x.payer_id)
                """.formatted(rows("lines"), rows("parts"))).param("id", id).update();
        db.sql("""
                INSERT INTO programme.allocation (organisation_id, activity_id, budget_line_id, source, payer_id, amount)
                SELECT :council, r.activity, r.line, r.source, r.payer, r.amount
                  FROM %s AS r(line uuid, activity uuid, source text, payer uuid, amount bigint)
                ON CONFLICT (budget_line_id, source, payer_id) DO UPDATE SET amount = excluded.amount
                """.formatted(rows("parts")))
                .param("council", council)
                .param("id", id)
                .update();
    }

    private static String rows(String part) {
        return "jsonb_to_recordset(" + KEPT.formatted(part) + ")";
    }
}
