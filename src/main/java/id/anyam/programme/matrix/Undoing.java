package id.anyam.programme.matrix;

import id.anyam.shared.RuleViolated;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes back what an import wrote: new drafts go, changed ones become what they were. A programme that was
 * published with it stays readable as withdrawn, for what was published is never unsaid.
 */
@Repository
class Undoing {

    private static final String NEW =
            "SELECT c.row_id FROM programme.import_change c WHERE c.import_id = :id AND c.before IS NULL";
    private static final String FORMER_LINE = """
              FROM programme.import_change c
             CROSS JOIN LATERAL jsonb_to_recordset(c.before -> 'lines') AS l(id uuid, position int, description text, amount bigint, parts jsonb)
            """;
    private static final String FORMER_PART = FORMER_LINE
            + " CROSS JOIN LATERAL jsonb_to_recordset(l.parts) AS p(source text, payer uuid, amount bigint) ";

    private static final List<String> NEW_GO = List.of(
            "DELETE FROM programme.allocation WHERE activity_id IN (" + NEW + ")",
            "DELETE FROM programme.budget_line WHERE activity_id IN (" + NEW + ")",
            "DELETE FROM programme.activity WHERE id IN (" + NEW + ")",
            """
            UPDATE programme.programme SET state = 'WITHDRAWN', withdrawn_at = access.now(), withdrawn_why = :why
             WHERE state = 'PUBLISHED' AND id IN (%s)
            """.formatted(NEW),
            """
            DELETE FROM programme.indicator i USING programme.programme p
             WHERE p.id = i.programme_id AND p.state = 'DRAFT' AND p.id IN (%s)
            """.formatted(NEW),
            "DELETE FROM programme.programme WHERE state = 'DRAFT' AND id IN (" + NEW + ")");

    private static final List<String> CHANGED_RETURN = List.of(
            """
            DELETE FROM programme.allocation x USING programme.import_change k
             WHERE k.import_id = :id AND k.kind = 'ACTIVITY' AND k.before IS NOT NULL AND x.activity_id = k.row_id
               AND NOT EXISTS (SELECT 1 %s WHERE c.id = k.id AND l.id = x.budget_line_id
                                  AND p.source = x.source AND p.payer IS NOT DISTINCT FROM x.payer_id)
            """.formatted(FORMER_PART),
            """
            DELETE FROM programme.budget_line b USING programme.import_change k
             WHERE k.import_id = :id AND k.kind = 'ACTIVITY' AND k.before IS NOT NULL AND b.activity_id = k.row_id
               AND NOT EXISTS (SELECT 1 %s WHERE c.id = k.id AND l.id = b.id)
            """.formatted(FORMER_LINE),
            """
            UPDATE programme.activity a
               SET indicator_id = b.indicator, kind = b.kind, title = b.title, region_code = b.region, place = b.place,
                   starts_on = b.starts, ends_on = b.ends, craft = b.craft, audience = b.audience, quota = b.quota,
                   responsible = b.responsible, output_unit = b.unit, output_target = b.target,
                   without_cost = b.without_cost, version = a.version + 1
              FROM programme.import_change c
             CROSS JOIN LATERAL jsonb_to_record(c.before) AS b(indicator uuid, kind text, title text, region text, place text,
                   starts date, ends date, craft text, audience text, quota int, responsible text, unit text, target numeric, without_cost boolean)
             WHERE c.import_id = :id AND c.kind = 'ACTIVITY' AND c.before IS NOT NULL AND a.id = c.row_id
            """,
            """
            INSERT INTO programme.budget_line (id, organisation_id, activity_id, position, description, amount)
            SELECT l.id, c.organisation_id, c.row_id, l.position, l.description, l.amount %s
             WHERE c.import_id = :id AND c.kind = 'ACTIVITY'
            ON CONFLICT (id) DO UPDATE SET description = excluded.description, amount = excluded.amount
            """.formatted(FORMER_LINE),
            """
            INSERT INTO programme.allocation (organisation_id, activity_id, budget_line_id, source, payer_id, amount)
            SELECT c.organisation_id, c.row_id, l.id, p.source, p.payer, p.amount %s
             WHERE c.import_id = :id AND c.kind = 'ACTIVITY'
            ON CONFLICT (budget_line_id, source, payer_id) DO UPDATE SET amount = excluded.amount
            """.formatted(FORMER_PART),
            """
            DELETE FROM programme.indicator i USING programme.import_change k
             WHERE k.import_id = :id AND k.kind = 'PROGRAMME' AND k.before IS NOT NULL AND i.programme_id = k.row_id
               AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset(k.before -> 'indicators') AS f(id uuid) WHERE f.id = i.id)
            """,
            """
            UPDATE programme.indicator i
               SET name = f.name, definition = f.definition, unit = f.unit, target = f.target
              FROM programme.import_change c
             CROSS JOIN LATERAL jsonb_to_recordset(c.before -> 'indicators') AS f(id uuid, name text, definition text, unit text, target numeric)
             WHERE c.import_id = :id AND c.kind = 'PROGRAMME' AND i.id = f.id
            """,
            """
            UPDATE programme.programme p
               SET code = b.code, title = b.title, purpose = b.purpose, target = b.target, bidang = b.bidang
              FROM programme.import_change c
             CROSS JOIN LATERAL jsonb_to_record(c.before) AS b(code text, title text, purpose text, target text, bidang text)
             WHERE c.import_id = :id AND c.kind = 'PROGRAMME' AND c.before IS NOT NULL AND p.id = c.row_id
            """);

    private final JdbcClient db;

    Undoing(JdbcClient db) {
        this.db = db;
    }

    /** Whether programmes came or changed with it, which not everybody who imports may take back. */
    boolean bringsProgrammes(UUID id) {
        return db.sql(
                        "SELECT EXISTS (SELECT 1 FROM programme.import_change WHERE import_id = :id AND kind = 'PROGRAMME')")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Lets nobody go on with what it brought until this transaction ends. */
    void hold(UUID id) {
        for (var table : List.of("programme.programme", "programme.activity")) {
            db.sql(
                            "SELECT id FROM " + table
                                    + " WHERE id IN (SELECT row_id FROM programme.import_change WHERE import_id = :id) ORDER BY id FOR UPDATE")
                    .param("id", id)
                    .query()
                    .listOfRows();
        }
    }

    /** Names of what somebody went on with since, which makes undoing impossible. */
    List<String> touched(UUID id) {
        return db.sql("""
                SELECT coalesce(a.title, c.before ->> 'title', '–') AS title
                  FROM programme.import_change c
                  LEFT JOIN programme.activity a ON a.id = c.row_id
                 WHERE c.import_id = :id AND c.kind = 'ACTIVITY' AND a.version IS DISTINCT FROM c.version
                 UNION
                SELECT coalesce(p.title, c.after ->> 'title', '–')
                  FROM programme.import_change c
                  LEFT JOIN programme.programme p ON p.id = c.row_id
                 WHERE c.import_id = :id AND c.kind = 'PROGRAMME' AND programme.programme_image(c.row_id) IS DISTINCT FROM c.after
                 UNION
                SELECT a.title
                  FROM programme.import_change c
                  JOIN programme.activity a ON a.programme_id = c.row_id
                 WHERE c.import_id = :id AND c.kind = 'PROGRAMME' AND c.before IS NULL
                   AND NOT EXISTS (SELECT 1 FROM programme.import_change x WHERE x.import_id = :id AND x.row_id = a.id)
                 UNION
                SELECT p.title
                  FROM programme.import_change c
                  JOIN programme.programme p ON p.id = c.row_id
                 WHERE c.import_id = :id AND c.kind = 'PROGRAMME' AND c.before IS NULL
                   AND EXISTS (SELECT 1 FROM programme.adoption d WHERE d.programme_id = p.id)
                 ORDER BY title
                """)
                .param("id", id)
                .query((row, _) -> row.getString("title"))
                .list();
    }

    void takeBack(UUID id, String why) {
        try {
            for (var sql : NEW_GO) {
                var statement = db.sql(sql).param("id", id);
                (sql.contains(":why") ? statement.param("why", why) : statement).update();
            }
            CHANGED_RETURN.forEach(sql -> db.sql(sql).param("id", id).update());
        } catch (DataIntegrityViolationException _) {
            throw new RuleViolated("programme.matrix.undo-used");
        }
    }
}
