-- Who changed what, when, from what to what. Written by triggers only, never changed, chained by hash per
-- council: a removed or altered entry breaks every later hash of that council.
CREATE SCHEMA audit;

CREATE TABLE audit.head (
    organisation_id uuid PRIMARY KEY,
    seq             bigint NOT NULL,
    hash            bytea NOT NULL
);

CREATE TABLE audit.entry (
    organisation_id uuid NOT NULL,
    seq             bigint NOT NULL,
    at              timestamptz NOT NULL,
    account_id      uuid,
    table_name      text NOT NULL,
    row_id          uuid NOT NULL,
    act             text NOT NULL CHECK (act IN ('INSERT', 'UPDATE', 'DELETE')),
    before          jsonb,
    after           jsonb,
    hash            bytea NOT NULL,
    PRIMARY KEY (organisation_id, seq)
);
CREATE INDEX ON audit.entry (row_id, seq);
REVOKE INSERT, UPDATE, DELETE ON audit.head, audit.entry FROM anyam_app;

CREATE FUNCTION audit.hash_of(p_previous bytea, e audit.entry) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(p_previous || convert_to(jsonb_build_array(
        e.organisation_id, e.seq, (extract(epoch FROM e.at) * 1000000)::bigint, e.account_id, e.table_name, e.row_id, e.act, e.before, e.after)::text, 'UTF8'))
$$;

CREATE FUNCTION audit.record() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_old   jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    v_new   jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    v_row   jsonb := coalesce(v_new, v_old);
    v_head  audit.head;
    v_entry audit.entry;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, v_new -> o.key) INTO v_old, v_new
          FROM jsonb_each(to_jsonb(OLD)) o WHERE v_new -> o.key IS DISTINCT FROM o.value;
        IF v_old IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    v_entry.organisation_id := coalesce((v_row ->> TG_ARGV[0])::uuid, access.organisation(), '00000000-0000-0000-0000-000000000000');
    INSERT INTO audit.head VALUES (v_entry.organisation_id, 0, '\x00') ON CONFLICT DO NOTHING;
    SELECT * INTO v_head FROM audit.head WHERE organisation_id = v_entry.organisation_id FOR UPDATE;
    v_entry.seq := v_head.seq + 1;
    v_entry.at := access.now();
    v_entry.account_id := access.account();
    v_entry.table_name := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
    v_entry.row_id := (v_row ->> 'id')::uuid;
    v_entry.act := TG_OP;
    v_entry.before := v_old;
    v_entry.after := v_new;
    v_entry.hash := audit.hash_of(v_head.hash, v_entry);
    INSERT INTO audit.entry VALUES (v_entry.*);
    UPDATE audit.head SET seq = v_entry.seq, hash = v_entry.hash WHERE organisation_id = v_entry.organisation_id;
    RETURN NULL;
END $$;

-- Starts the trail of a table with an id; the owner column tells whose chain it belongs to.
CREATE PROCEDURE audit.watch(p_table regclass, p_owner text DEFAULT 'organisation_id') LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit.record(%L)', p_table, p_owner);
END $$;

-- Places where the chain does not hold; empty when nothing was touched.
CREATE FUNCTION audit.broken() RETURNS TABLE (organisation_id uuid, seq bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT e.organisation_id, e.seq
      FROM (SELECT x AS entry, x.organisation_id, x.seq, x.hash,
                   coalesce(lag(x.hash) OVER w, '\x00') AS previous, row_number() OVER w AS place
              FROM audit.entry x WINDOW w AS (PARTITION BY x.organisation_id ORDER BY x.seq)) e
     WHERE e.hash <> audit.hash_of(e.previous, e.entry) OR e.seq <> e.place
    UNION ALL
    SELECT h.organisation_id, h.seq
      FROM audit.head h LEFT JOIN audit.entry e ON e.organisation_id = h.organisation_id AND e.seq = h.seq
     WHERE h.seq > 0 AND e.hash IS DISTINCT FROM h.hash
$$;

INSERT INTO database.unguarded VALUES
    ('audit.record()', 'Writes the trail that nobody else may write.'),
    ('audit.broken()', 'Verifies every chain and tells only place numbers.');
