-- Who forgot the password gets a new link. It opens all that its person may do: for somebody who has come in before,
-- only an administrator makes one, and only over every organisation in which that person has a role. The role tells
-- who made a link and when, so the trail does, too.
ALTER TABLE access.membership
    ADD COLUMN link_made_at timestamptz,
    ADD COLUMN link_made_by uuid REFERENCES access.account;

CREATE FUNCTION access.may_renew(p_account uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT coalesce(bool_and(organisation.permits('membership',
               CASE WHEN a.password_hash IS NULL AND m.role <> 'ADMINISTRATOR' THEN 'create' ELSE 'appoint' END,
               m.organisation_id)), false)
      FROM access.membership m
      JOIN access.account a ON a.id = m.account_id
      JOIN organisation.organisation o ON o.id = m.organisation_id
     WHERE m.account_id = p_account AND m.revoked_at IS NULL
       AND (access.now() AT TIME ZONE o.zone)::date <= coalesce(m.ends_on, 'infinity'::date)
$$;
INSERT INTO database.unguarded VALUES
    ('access.may_renew()', 'Tells of one account only whether one could give all its roles.');
