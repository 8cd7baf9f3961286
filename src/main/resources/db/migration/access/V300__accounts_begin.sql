-- An account that nobody invited had no beginning in the list of what happened to it: the first administrator's, made
-- with the code of the setup, and one that the operator of the machine adds. Both are noted now. The first is noted by
-- the program while there is no other account; the second on the owner's own connection.
ALTER TABLE access.account_event
    DROP CONSTRAINT account_event_kind_check,
    ADD CONSTRAINT account_event_kind_check CHECK (kind IN ('SET_UP', 'ADDED_BY_OPERATOR', 'SIGNED_IN', 'SIGNED_IN_BY_KEY',
        'REFUSED', 'SIGNED_OUT', 'PASSWORD_CHANGED', 'PASSWORD_CHOSEN', 'LINK_MADE', 'KEY_ADDED', 'KEY_REMOVED',
        'SESSION_ENDED', 'TOKEN_MADE', 'TOKEN_REVOKED'));

CREATE OR REPLACE FUNCTION access.note(p_account uuid, p_kind text, p_name text, p_network text, p_device text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF p_kind NOT IN ('SIGNED_IN', 'SIGNED_IN_BY_KEY', 'PASSWORD_CHOSEN')
            AND p_account IS DISTINCT FROM access.account()
            AND NOT (p_kind = 'LINK_MADE' AND access.may_renew(p_account))
            AND NOT (p_kind = 'SET_UP' AND NOT EXISTS (SELECT 1 FROM access.account WHERE id <> p_account)) THEN
        RAISE EXCEPTION 'not one''s own account' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO access.account_event (account_id, at, kind, name, network, device, by_account)
    VALUES (p_account, access.now(), p_kind, left(p_name, 100), left(p_network, 40), left(p_device, 60),
            CASE WHEN p_kind = 'LINK_MADE' THEN access.account() END);
    DELETE FROM access.account_event WHERE at < access.kept_since('security', access.now());
END $$;
