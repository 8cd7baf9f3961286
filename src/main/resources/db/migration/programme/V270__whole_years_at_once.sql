-- Thousands of new activities at once still wrote their figures and their first step one by one, and the trail
-- walked over its rows with a cursor. What one statement brings is now followed up by one statement each; entries,
-- hashes and sums are those that row by row would have given.
CREATE FUNCTION audit.text_of(e audit.entry) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT convert_to(jsonb_build_array(
        e.organisation_id, e.seq, (extract(epoch FROM e.at) * 1000000)::bigint, e.account_id, e.table_name, e.row_id, e.act, e.before, e.after)::text, 'UTF8')
$$;
CREATE FUNCTION audit.next_hash(p_hash bytea, p_first bytea, p_text bytea) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
BEGIN
    RETURN sha256(coalesce(p_hash, p_first) || p_text);
END $$;
CREATE AGGREGATE audit.chain(p_first bytea, p_text bytea) (SFUNC = audit.next_hash, STYPE = bytea);

CREATE OR REPLACE FUNCTION audit.record_rows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_entries audit.entry[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        v_entries := ARRAY(SELECT ROW(n.organisation_id, NULL, NULL, NULL, NULL, n.id, NULL, NULL, to_jsonb(n), NULL)::audit.entry
                             FROM present n);
    ELSIF TG_OP = 'DELETE' THEN
        v_entries := ARRAY(SELECT ROW(o.organisation_id, NULL, NULL, NULL, NULL, o.id, NULL, to_jsonb(o), NULL, NULL)::audit.entry
                             FROM former o);
    ELSE
        v_entries := ARRAY(SELECT ROW(c.organisation_id, NULL, NULL, NULL, NULL, c.id, NULL, d.before, d.after, NULL)::audit.entry
                             FROM (SELECT n.organisation_id, n.id, to_jsonb(o) AS former, to_jsonb(n) AS present
                                     FROM former o JOIN present n ON n.id = o.id WHERE o IS DISTINCT FROM n) c
                            CROSS JOIN LATERAL (SELECT jsonb_object_agg(p.key, p.value) AS before, jsonb_object_agg(p.key, c.present -> p.key) AS after
                                                  FROM jsonb_each(c.former) p WHERE c.present -> p.key IS DISTINCT FROM p.value) d);
    END IF;
    INSERT INTO audit.head
    SELECT DISTINCT c.organisation_id, 0, '\x00'::bytea FROM unnest(v_entries) c ORDER BY 1
    ON CONFLICT DO NOTHING;
    PERFORM h.seq FROM audit.head h WHERE h.organisation_id IN (SELECT c.organisation_id FROM unnest(v_entries) c)
      ORDER BY h.organisation_id FOR UPDATE;
    WITH numbered AS MATERIALIZED (
        SELECT h.hash AS first,
               ROW(c.organisation_id, h.seq + row_number() OVER (PARTITION BY c.organisation_id ORDER BY c.place), access.now(), access.account(),
                   TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, c.row_id, TG_OP, c.before, c.after, NULL)::audit.entry AS entry
          FROM unnest(v_entries) WITH ORDINALITY AS c(organisation_id, seq, at, account_id, table_name, row_id, act, before, after, hash, place)
          JOIN audit.head h ON h.organisation_id = c.organisation_id),
    written AS (
        INSERT INTO audit.entry AS e
        SELECT (n.entry).organisation_id, (n.entry).seq, (n.entry).at, (n.entry).account_id, (n.entry).table_name, (n.entry).row_id,
               (n.entry).act, (n.entry).before, (n.entry).after,
               audit.chain(n.first, audit.text_of(n.entry)) OVER (PARTITION BY (n.entry).organisation_id ORDER BY (n.entry).seq)
          FROM numbered n
        RETURNING e.organisation_id, e.seq, e.hash)
    UPDATE audit.head h SET seq = w.seq, hash = w.hash
      FROM (SELECT DISTINCT ON (x.organisation_id) x.organisation_id, x.seq, x.hash FROM written x ORDER BY x.organisation_id, x.seq DESC) w
     WHERE h.organisation_id = w.organisation_id;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.figure_activities() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO programme.activity_figure
        (activity_id, organisation_id, programme_id, indicator_id, year, kind, region_code, state, output_target)
    SELECT n.id, n.organisation_id, n.programme_id, n.indicator_id, extract(year FROM n.starts_on), n.kind, n.region_code, n.state, n.output_target
      FROM present n ORDER BY n.id
    ON CONFLICT (activity_id) DO UPDATE
       SET programme_id = excluded.programme_id, indicator_id = excluded.indicator_id, year = excluded.year, kind = excluded.kind,
           region_code = excluded.region_code, state = excluded.state, output_target = excluded.output_target;
    IF TG_OP = 'UPDATE' THEN
        PERFORM programme.add_to_source(d.organisation_id, d.year, d.source, d.state, d.pagu, d.spent)
           FROM (SELECT x.organisation_id, key.year, x.source, key.state, sum(key.sign * x.amount)::bigint AS pagu,
                        sum(key.sign * coalesce((SELECT sum(s.amount) FROM programme.spending s WHERE s.allocation_id = x.id), 0))::bigint AS spent
                   FROM former o
                   JOIN present n ON n.id = o.id
                   JOIN programme.allocation x ON x.activity_id = n.id
                  CROSS JOIN LATERAL (VALUES (extract(year FROM o.starts_on)::int, o.state, -1), (extract(year FROM n.starts_on)::int, n.state, 1))
                             AS key(year, state, sign)
                  WHERE (extract(year FROM o.starts_on), o.state) IS DISTINCT FROM (extract(year FROM n.starts_on), n.state)
                  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4) d;
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER figure ON programme.activity;
CREATE TRIGGER figure AFTER INSERT ON programme.activity REFERENCING NEW TABLE AS present
    FOR EACH STATEMENT EXECUTE FUNCTION programme.figure_activities();
CREATE TRIGGER figure_update AFTER UPDATE ON programme.activity REFERENCING OLD TABLE AS former NEW TABLE AS present
    FOR EACH STATEMENT EXECUTE FUNCTION programme.figure_activities();
DROP FUNCTION programme.figure_activity();

CREATE FUNCTION programme.remember_first_steps() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO programme.activity_step (organisation_id, activity_id, act, at, account_id, actor, why, field)
    SELECT n.organisation_id, n.id, n.state,
           CASE n.state WHEN 'SUBMITTED' THEN coalesce(n.submitted_at, access.now())
                        WHEN 'APPROVED' THEN coalesce(n.approved_at, access.now()) ELSE access.now() END,
           access.account(), (SELECT a.name FROM access.account a WHERE a.id = access.account()),
           CASE n.state WHEN 'RETURNED' THEN n.returned_why WHEN 'CANCELLED' THEN n.cancelled_why END,
           CASE n.state WHEN 'RETURNED' THEN n.returned_field END
      FROM present n;
    RETURN NULL;
END $$;
DROP TRIGGER step_first ON programme.activity;
CREATE TRIGGER step_first AFTER INSERT ON programme.activity REFERENCING NEW TABLE AS present
    FOR EACH STATEMENT EXECUTE FUNCTION programme.remember_first_steps();

DELETE FROM database.unguarded WHERE table_name = 'programme.figure_activity()';
INSERT INTO database.unguarded VALUES
    ('programme.figure_activities()', 'Keeps the sums that nobody may write.'),
    ('programme.remember_first_steps()', 'Writes the history that nobody else may write.');
