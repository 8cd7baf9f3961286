-- Passkeys, each seen only by its own person. The tables of the first days had no owner that row security could read
-- and were never used. A key is found by its id before anybody is known; that one look-up passes row security and gives
-- only keys of active accounts. The questions put to keys live for minutes and are answered once.
DROP TABLE access.passkey;
DROP TABLE access.passkey_user;
DELETE FROM database.unguarded WHERE table_name IN ('access.passkey', 'access.passkey_user');

CREATE TABLE access.passkey (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    account_id      uuid NOT NULL REFERENCES access.account,
    name            text NOT NULL CHECK (length(name) BETWEEN 2 AND 60),
    host            text NOT NULL,
    credential_id   bytea NOT NULL UNIQUE,
    credential      bytea NOT NULL,
    transports      text NOT NULL,
    signature_count bigint NOT NULL CHECK (signature_count >= 0),
    backup_eligible boolean NOT NULL,
    backed_up       boolean NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT access.now(),
    last_used_at    timestamptz
);
CREATE INDEX ON access.passkey (account_id);
COMMENT ON COLUMN access.passkey.host IS 'The name under which the key was made; browsers offer it only there.';
COMMENT ON COLUMN access.passkey.credential IS 'Attested credential data as the device sent it: its model, the key''s id, the public key.';

ALTER TABLE access.passkey ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON access.passkey
    USING (account_id = (SELECT access.account())) WITH CHECK (account_id = (SELECT access.account()));

CREATE FUNCTION access.passkey_behind(p_credential_id bytea)
RETURNS TABLE (id uuid, account_id uuid, credential bytea, signature_count bigint, backup_eligible boolean, backed_up boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT k.id, k.account_id, k.credential, k.signature_count, k.backup_eligible, k.backed_up
      FROM access.passkey k
      JOIN access.account a ON a.id = k.account_id AND a.state = 'ACTIVE' AND a.password_hash IS NOT NULL
     WHERE k.credential_id = p_credential_id
$$;

CREATE TABLE access.passkey_challenge (
    challenge    bytea PRIMARY KEY,
    session_hash bytea NOT NULL,
    account_id   uuid REFERENCES access.account,
    name         text NOT NULL DEFAULT '',
    expires_at   timestamptz NOT NULL
);
CREATE INDEX ON access.passkey_challenge (expires_at);
COMMENT ON COLUMN access.passkey_challenge.account_id IS 'Who adds a key, to be named so; null when somebody signs in.';

INSERT INTO database.unguarded VALUES
    ('access.passkey_behind()', 'Finds one key by its id before anybody is known; gives its public half only.'),
    ('access.passkey_challenge', 'Random questions that live for minutes, put before anybody is known.');
