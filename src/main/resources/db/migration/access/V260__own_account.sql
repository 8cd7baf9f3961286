-- What belongs to an account and not to an organisation follows the matrix like everything else, by one more relation:
-- SELF, where the row's account is the one acting. Passkeys and tokens are guarded by it; a token is found by
-- the hash of its secret before anybody is known, so that one look-up passes row security and gives nothing but whose
-- it is.
ALTER TABLE access.permission DROP CONSTRAINT permission_relation_check;
ALTER TABLE access.permission ADD CONSTRAINT permission_relation_check
    CHECK (relation IN ('OWN', 'BELOW', 'ABOVE', 'ANY', 'SELF'));

CREATE FUNCTION access.self_clause(p_subject text, p_use text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT format('(ARRAY[''*''] && (SELECT access.states(%L, %L, ''SELF'')) AND account_id = (SELECT access.account()))', p_subject, p_use)
$$;

-- Puts forced row security on a table whose rows belong to an account, in a column account_id.
CREATE PROCEDURE access.guard_self(p_table regclass, p_subject text)
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', p_table);
    EXECUTE format('CREATE POLICY reads ON %s FOR SELECT USING (%s)', p_table, access.self_clause(p_subject, 'READ'));
    EXECUTE format('CREATE POLICY creates ON %s FOR INSERT WITH CHECK (%s)', p_table, access.self_clause(p_subject, 'CREATE'));
    EXECUTE format('CREATE POLICY changes ON %s FOR UPDATE USING (%s) WITH CHECK (%s)', p_table,
        access.self_clause(p_subject, 'FROM'), access.self_clause(p_subject, 'TO'));
    EXECUTE format('CREATE POLICY deletes ON %s FOR DELETE USING (%s)', p_table, access.self_clause(p_subject, 'DELETE'));
END $$;

DROP POLICY own ON access.passkey;
CALL access.guard_self('access.passkey', 'passkey');
CALL access.guard_self('access.token', 'token');
DELETE FROM database.unguarded WHERE table_name = 'access.token';

CREATE FUNCTION access.token_behind(p_secret_hash bytea, p_now timestamptz)
RETURNS TABLE (account_id uuid, organisation_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH found AS (
        SELECT t.id, t.account_id, t.organisation_id, t.last_used_at
          FROM access.token t
         WHERE t.secret_hash = p_secret_hash AND t.revoked_at IS NULL AND t.expires_at > p_now
    ), touched AS (
        UPDATE access.token t SET last_used_at = p_now
          FROM found
         WHERE t.id = found.id AND coalesce(found.last_used_at < p_now - interval '5 minutes', true)
    )
    SELECT found.account_id, found.organisation_id FROM found
$$;
INSERT INTO database.unguarded VALUES
    ('access.token_behind()', 'Finds one token by the hash of its secret before anybody is known; gives only whose it is.');
