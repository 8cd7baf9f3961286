-- A whole year written at once touched the same few rows of figures and the same head of the trail once for each
-- of its thousands of rows, and each touch walked over all versions before it. What one statement changes is now
-- added up first and written once; the entries of the trail stay one for each row.
CREATE FUNCTION audit.record_rows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_change record;
    v_head   audit.head;
    v_entry  audit.entry;
    v_rows   refcursor;
BEGIN
    IF TG_OP = 'INSERT' THEN
        OPEN v_rows FOR SELECT NULL::jsonb AS former, to_jsonb(n) AS present, n.organisation_id AS owner, n.id FROM present n ORDER BY 3;
    ELSIF TG_OP = 'DELETE' THEN
        OPEN v_rows FOR SELECT to_jsonb(o) AS former, NULL::jsonb AS present, o.organisation_id AS owner, o.id FROM former o ORDER BY 3;
    ELSE
        OPEN v_rows FOR
            SELECT to_jsonb(o) AS former, to_jsonb(n) AS present, n.organisation_id AS owner, n.id
              FROM former o JOIN present n ON n.id = o.id WHERE o IS DISTINCT FROM n ORDER BY 3;
    END IF;
    LOOP
        FETCH v_rows INTO v_change;
        EXIT WHEN NOT FOUND;
        IF v_head.organisation_id IS DISTINCT FROM v_change.owner THEN
            UPDATE audit.head SET seq = v_head.seq, hash = v_head.hash WHERE organisation_id = v_head.organisation_id;
            INSERT INTO audit.head VALUES (v_change.owner, 0, '\x00') ON CONFLICT DO NOTHING;
            SELECT * INTO v_head FROM audit.head WHERE organisation_id = v_change.owner FOR UPDATE;
        END IF;
        v_entry.organisation_id := v_change.owner;
        v_entry.seq := v_head.seq + 1;
        v_entry.at := access.now();
        v_entry.account_id := access.account();
        v_entry.table_name := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
        v_entry.row_id := v_change.id;
        v_entry.act := TG_OP;
        v_entry.before := v_change.former;
        v_entry.after := v_change.present;
        IF TG_OP = 'UPDATE' THEN
            SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, v_change.present -> o.key) INTO v_entry.before, v_entry.after
              FROM jsonb_each(v_change.former) o WHERE v_change.present -> o.key IS DISTINCT FROM o.value;
        END IF;
        v_entry.hash := audit.hash_of(v_head.hash, v_entry);
        INSERT INTO audit.entry VALUES (v_entry.*);
        v_head.seq := v_entry.seq;
        v_head.hash := v_entry.hash;
    END LOOP;
    CLOSE v_rows;
    UPDATE audit.head SET seq = v_head.seq, hash = v_head.hash WHERE organisation_id = v_head.organisation_id;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.roll_activities_up() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE programme.council_figure f
           SET activities = f.activities - d.activities, pagu = f.pagu - d.pagu, spent = f.spent - d.spent
          FROM (SELECT organisation_id, year, state, count(*) AS activities, sum(pagu) AS pagu, sum(spent) AS spent
                  FROM former GROUP BY 1, 2, 3) d
         WHERE f.organisation_id = d.organisation_id AND f.year = d.year AND f.state = d.state;
        UPDATE programme.indicator_figure f SET actual = f.actual - d.output
          FROM (SELECT indicator_id, sum(output_actual) AS output FROM former WHERE output_actual <> 0 GROUP BY 1) d
         WHERE f.indicator_id = d.indicator_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO programme.council_figure AS f (organisation_id, year, state, activities, pagu, spent)
        SELECT organisation_id, year, state, count(*), sum(pagu), sum(spent) FROM present GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (organisation_id, year, state)
        DO UPDATE SET activities = f.activities + excluded.activities, pagu = f.pagu + excluded.pagu, spent = f.spent + excluded.spent;
        UPDATE programme.indicator_figure f SET actual = f.actual + d.output
          FROM (SELECT indicator_id, sum(output_actual) AS output FROM present WHERE output_actual <> 0 GROUP BY 1) d
         WHERE f.indicator_id = d.indicator_id;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION programme.figure_lines() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE programme.activity_figure f SET pagu = f.pagu - d.amount
          FROM (SELECT activity_id, sum(amount) AS amount FROM former GROUP BY 1) d WHERE f.activity_id = d.activity_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE programme.activity_figure f SET pagu = f.pagu + d.amount
          FROM (SELECT activity_id, sum(amount) AS amount FROM present GROUP BY 1) d WHERE f.activity_id = d.activity_id;
    END IF;
    RETURN NULL;
END $$;

-- What was spent goes along when a share moves to another source; a share with spending is never taken away.
CREATE FUNCTION programme.figure_allocations() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM programme.add_to_source(d.organisation_id, d.year, d.source, d.state, -d.pagu, -d.spent)
           FROM (SELECT f.organisation_id, f.year, x.source, f.state, sum(x.amount)::bigint AS pagu,
                        coalesce(sum((SELECT sum(s.amount) FROM programme.spending s WHERE s.allocation_id = x.id)), 0)::bigint AS spent
                   FROM former x JOIN programme.activity_figure f ON f.activity_id = x.activity_id GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4) d;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM programme.add_to_source(d.organisation_id, d.year, d.source, d.state, d.pagu, d.spent)
           FROM (SELECT f.organisation_id, f.year, x.source, f.state, sum(x.amount)::bigint AS pagu,
                        coalesce(sum((SELECT sum(s.amount) FROM programme.spending s WHERE s.allocation_id = x.id)), 0)::bigint AS spent
                   FROM present x JOIN programme.activity_figure f ON f.activity_id = x.activity_id GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4) d;
    END IF;
    RETURN NULL;
END $$;

-- The trigger for new rows keeps the name by which who looks for tables with a trail finds it.
CREATE PROCEDURE database.by_statement(p_table regclass, p_trigger text, p_function text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('DROP TRIGGER %I ON %s', p_trigger, p_table);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %s REFERENCING NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION %s()',
                   p_trigger, p_table, p_function);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %s REFERENCING OLD TABLE AS former NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION %s()',
                   p_trigger || '_update', p_table, p_function);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %s REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION %s()',
                   p_trigger || '_delete', p_table, p_function);
END $$;
CALL database.by_statement('programme.activity', 'audit', 'audit.record_rows');
CALL database.by_statement('programme.budget_line', 'audit', 'audit.record_rows');
CALL database.by_statement('programme.allocation', 'audit', 'audit.record_rows');
CALL database.by_statement('programme.activity_figure', 'roll_up', 'programme.roll_activities_up');
CALL database.by_statement('programme.budget_line', 'figure', 'programme.figure_lines');
CALL database.by_statement('programme.allocation', 'figure', 'programme.figure_allocations');

DROP FUNCTION programme.roll_activity_up(), programme.figure_line(), programme.figure_allocation();
DELETE FROM database.unguarded
 WHERE table_name IN ('programme.roll_activity_up()', 'programme.figure_line()', 'programme.figure_allocation()');
INSERT INTO database.unguarded VALUES
    ('audit.record_rows()', 'Writes the trail that nobody else may write.'),
    ('programme.roll_activities_up()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_lines()', 'Keeps the sums that nobody may write.'),
    ('programme.figure_allocations()', 'Keeps the sums that nobody may write.');
