-- The id of a watched row is the name under which its trail is found, and three tables find by it what a statement
-- changed (audit.record_rows): a row whose id changed would go on without its past, and there without an entry. So the
-- id of a watched row never changes; asked only where a statement names the column, so it costs others nothing.
CREATE FUNCTION audit.refuse_new_id() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the id of %.% never changes', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE PROCEDURE audit.hold_ids(p_table regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER id_stays BEFORE UPDATE OF id ON %s FOR EACH ROW WHEN (OLD.id IS DISTINCT FROM NEW.id)'
        || ' EXECUTE FUNCTION audit.refuse_new_id()', p_table);
END $$;

CREATE OR REPLACE PROCEDURE audit.watch(p_table regclass, p_owner text DEFAULT 'organisation_id') LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit.record(%L)', p_table, p_owner);
    CALL audit.hold_ids(p_table);
END $$;

DO $$
DECLARE
    v_table regclass;
BEGIN
    FOR v_table IN SELECT t.tgrelid FROM pg_trigger t WHERE t.tgname = 'audit' AND NOT t.tgisinternal AND t.tgparentid = 0 LOOP
        CALL audit.hold_ids(v_table);
    END LOOP;
END $$;
