-- A fresh installation waits for its first administrator. Whoever sets it up must know this code, which the
-- program tells only on its own console; it is spent with the first account.
CREATE TABLE access.setup (
    code text PRIMARY KEY
);
INSERT INTO access.setup SELECT upper(left(replace(gen_random_uuid()::text, '-', ''), 12));
INSERT INTO database.unguarded VALUES
    ('access.setup', 'One code before anybody exists; the program prints it only on its own console.');
CREATE INDEX ON access.attempt (at);

-- The first role of all is given before anybody could be allowed to give it: to the only account there is, in the
-- national council.
CREATE FUNCTION access.first_administrator(p_account uuid, p_today date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM access.membership) OR EXISTS (SELECT 1 FROM access.account WHERE id <> p_account) THEN
        RAISE EXCEPTION 'not the first' USING ERRCODE = '42501';
    END IF;
    INSERT INTO access.membership (organisation_id, account_id, role, starts_on, granted_by)
    SELECT o.id, p_account, r.role, p_today, p_account
      FROM organisation.organisation o
     CROSS JOIN unnest(ARRAY['ADMINISTRATOR', 'SECRETARY']) AS r(role)
     WHERE o.kind = 'DEKRANAS' AND o.closed_on IS NULL;
    RETURN true;
END $$;
INSERT INTO database.unguarded VALUES
    ('access.first_administrator()', 'Works once, before anybody has a role.');
