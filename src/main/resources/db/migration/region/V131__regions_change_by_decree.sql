-- Regions merge, split, move and change their names by decree, entered by an administrator of Dekranas. The
-- register is public to read; who may write it is said by the matrix (subject region, own = Dekranas's).
CREATE FUNCTION region.may_change() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT ARRAY['*'] && (SELECT access.states_for('region', 'change', 'OWN'))
       AND EXISTS (SELECT 1 FROM organisation.organisation o WHERE o.id = (SELECT access.organisation()) AND o.kind = 'DEKRANAS')
$$;

DO $$
DECLARE
    v_table text;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['region.region', 'region.succession', 'region.island'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', v_table);
        EXECUTE format('CREATE POLICY reads ON %s FOR SELECT USING (true)', v_table);
        EXECUTE format('CREATE POLICY creates ON %s FOR INSERT WITH CHECK ((SELECT region.may_change()))', v_table);
        EXECUTE format('CREATE POLICY changes ON %s FOR UPDATE USING ((SELECT region.may_change())) WITH CHECK ((SELECT region.may_change()))', v_table);
    END LOOP;
END $$;
DELETE FROM database.unguarded WHERE table_name IN ('region.region', 'region.succession', 'region.island');

-- A code is never taken back and history is never rewritten; an island changes its regency and nothing else.
REVOKE DELETE ON region.region FROM anyam_app;
REVOKE UPDATE, DELETE ON region.succession FROM anyam_app;
GRANT UPDATE (regency_code) ON region.island TO anyam_app;

-- Who entered which decree stands in Dekranas's trail.
CALL audit.watch('region.succession', 'nobody');
