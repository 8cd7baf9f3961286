-- How the ways into an account were used and changed: signing in and being refused, passwords, keys, tokens, sessions.
-- Its person reads it, and so does an administrator of an organisation in which that person has a role today. Nobody
-- writes it but the two functions below, nobody changes it, and what is older than the rule of keeping says is
-- forgotten. It stands in no council's chain: an account may belong to several councils, what it tells is personal, and
-- a chain could never forget. No secret and nothing typed is kept: the address only as its network, the device only as
-- words, and a login that nobody has not at all.
CREATE TABLE access.account_event (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    account_id uuid NOT NULL REFERENCES access.account,
    at         timestamptz NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('SIGNED_IN', 'SIGNED_IN_BY_KEY', 'REFUSED', 'SIGNED_OUT', 'PASSWORD_CHANGED',
                   'PASSWORD_CHOSEN', 'LINK_MADE', 'KEY_ADDED', 'KEY_REMOVED', 'SESSION_ENDED', 'TOKEN_MADE', 'TOKEN_REVOKED')),
    name       text NOT NULL CHECK (length(name) <= 100),
    network    text NOT NULL CHECK (length(network) <= 40),
    device     text NOT NULL CHECK (length(device) <= 60),
    by_account uuid REFERENCES access.account
);
CREATE INDEX ON access.account_event (account_id, at DESC);
CREATE INDEX ON access.account_event (at);
REVOKE INSERT, UPDATE, DELETE ON access.account_event FROM anyam_app;
COMMENT ON COLUMN access.account_event.name IS 'What its person called the key or the token, or the device whose session ended.';
COMMENT ON COLUMN access.account_event.by_account IS 'Who did it, where that was somebody else.';

-- How long personal traces are kept, as data: the rule that began last holds. UU 27/2022 on the protection of personal
-- data asks for a limit and names none, so the first one is ours until the secretariat decides.
CREATE TABLE access.keeping (
    subject   text NOT NULL,
    starts_on date NOT NULL,
    months    int NOT NULL CHECK (months BETWEEN 1 AND 120),
    source    text NOT NULL,
    confirmed boolean NOT NULL,
    PRIMARY KEY (subject, starts_on)
);
REVOKE INSERT, UPDATE, DELETE ON access.keeping FROM anyam_app;
INSERT INTO access.keeping VALUES
    ('security', '2000-01-01', 12, 'UU 27/2022 menuntut batas tanpa menyebut angka; 12 bulan adalah bawaan program.', false);

CREATE FUNCTION access.kept_since(p_subject text, p_now timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT p_now - make_interval(months => k.months)
      FROM access.keeping k
     WHERE k.subject = p_subject AND k.starts_on <= p_now::date
     ORDER BY k.starts_on DESC LIMIT 1
$$;

-- Whose accounts the acting roles watch over (oversight): those with a role today where the matrix says so.
DO $do$
BEGIN
    EXECUTE format($f$
        CREATE FUNCTION access.accounts_watched() RETURNS SETOF uuid
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
            SELECT m.account_id
              FROM access.membership m
              JOIN organisation.organisation o ON o.id = m.organisation_id
             WHERE m.revoked_at IS NULL
               AND (access.now() AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity'::date)
               AND (%s)
        $$ $f$, access.any_clause('oversight', 'READ', 'm.organisation_id', '''''::text'));
END $do$;

ALTER TABLE access.account_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DO $do$
BEGIN
    EXECUTE format('CREATE POLICY reads ON access.account_event FOR SELECT USING (%s OR account_id IN (SELECT access.accounts_watched()))',
        access.self_clause('security', 'READ'));
END $do$;

-- One notes only what happened to one's own account, or, before anybody is known, at its door; a link for somebody else
-- is noted by who may give all that account's roles.
CREATE FUNCTION access.note(p_account uuid, p_kind text, p_name text, p_network text, p_device text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF p_kind NOT IN ('SIGNED_IN', 'SIGNED_IN_BY_KEY', 'PASSWORD_CHOSEN')
            AND p_account IS DISTINCT FROM access.account()
            AND NOT (p_kind = 'LINK_MADE' AND access.may_renew(p_account)) THEN
        RAISE EXCEPTION 'not one''s own account' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO access.account_event (account_id, at, kind, name, network, device, by_account)
    VALUES (p_account, access.now(), p_kind, left(p_name, 100), left(p_network, 40), left(p_device, 60),
            CASE WHEN p_kind = 'LINK_MADE' THEN access.account() END);
    DELETE FROM access.account_event WHERE at < access.kept_since('security', access.now());
END $$;

-- A refusal at the door of a login. Where there is no such login something is written, too, so that the time an answer
-- takes does not tell.
CREATE FUNCTION access.note_refusal(p_login text, p_network text, p_device text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO access.account_event (account_id, at, kind, name, network, device)
    SELECT a.id, access.now(), 'REFUSED', '', left(p_network, 40), left(p_device, 60)
      FROM access.account a WHERE a.login = lower(p_login);
    IF NOT FOUND THEN
        PERFORM pg_logical_emit_message(true, 'anyam', repeat(' ', 200));
    END IF;
END $$;

INSERT INTO database.unguarded VALUES
    ('access.keeping', 'Rules of how long something is kept, the same for everyone.'),
    ('access.accounts_watched()', 'Asks the matrix for each role held today before it tells whose it is.'),
    ('access.note()', 'Adds to a list that nobody else may write, of one''s own account only.'),
    ('access.note_refusal()', 'Adds a refusal to a list that nobody else may write, before anybody is known.');
