-- A dissolved council, a closed agency or partner has nobody who acts for it: all its roles end at the midnight, where
-- it stands, with which the day of closing begins. The roles themselves are kept as they were given.
CREATE OR REPLACE FUNCTION access.enter(p_account uuid, p_organisation uuid, p_now timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_roles  text;
    v_top    boolean;
    v_set    text;
    v_states text;
BEGIN
    IF p_account IS NOT NULL AND p_organisation IS NOT NULL THEN
        SELECT string_agg(DISTINCT m.role, ','), bool_and(o.parent_id IS NULL) INTO v_roles, v_top
          FROM access.membership m
          JOIN access.account a ON a.id = m.account_id AND a.state = 'ACTIVE'
          JOIN organisation.organisation o ON o.id = m.organisation_id
         WHERE m.account_id = p_account
           AND m.organisation_id = p_organisation
           AND m.revoked_at IS NULL
           AND (p_now AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND least(m.ends_on, o.closed_on - 1, 'infinity'::date);
    END IF;
    v_set := coalesce(v_roles || ',', '') || 'PUBLIC';
    SELECT s.states INTO v_states FROM access.role_set s WHERE s.roles = v_set;
    IF NOT FOUND THEN
        v_states := access.states_of(string_to_array(v_set, ','));
    END IF;
    PERFORM set_config('anyam.account', coalesce(p_account::text, ''), true),
            set_config('anyam.organisation', CASE WHEN v_roles IS NULL THEN '' ELSE p_organisation::text END, true),
            set_config('anyam.roles', v_set, true),
            set_config('anyam.states', coalesce(v_states, ''), true),
            set_config('anyam.top', coalesce(v_top, false)::text, true),
            set_config('anyam.now', p_now::text, true);
END $$;

CREATE OR REPLACE FUNCTION access.visitor(p_account uuid, p_now timestamptz)
RETURNS TABLE (name text, locale text, theme text, password_origin text, organisation_id uuid, short_name text, kind text,
    colour text, zone text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = pg_catalog AS $$
    SELECT a.name, a.locale, a.theme, a.password_origin, o.id, o.short_name, o.kind, o.colour, o.zone,
           array_agg(DISTINCT m.role) FILTER (WHERE o.id IS NOT NULL)
      FROM access.account a
      LEFT JOIN (access.membership m JOIN organisation.organisation o ON o.id = m.organisation_id)
        ON m.account_id = a.id
       AND a.password_origin = 'OWN'
       AND m.revoked_at IS NULL
       AND (p_now AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND least(m.ends_on, o.closed_on - 1, 'infinity'::date)
     WHERE a.id = p_account AND a.state = 'ACTIVE'
     GROUP BY a.id, o.id
     ORDER BY CASE o.kind WHEN 'DEKRANAS' THEN 1 WHEN 'PROVINCE' THEN 2 WHEN 'REGENCY' THEN 3 ELSE 4 END, o.short_name
$$;

-- Whoever is left without a role is told which organisation was closed, and since when.
CREATE FUNCTION access.closed_under(p_account uuid, p_now timestamptz) RETURNS TABLE (short_name text, closed_on date)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = pg_catalog AS $$
    SELECT o.short_name, o.closed_on
      FROM access.account a
      JOIN access.membership m ON m.account_id = a.id AND m.revoked_at IS NULL
      JOIN organisation.organisation o ON o.id = m.organisation_id
     WHERE a.id = p_account
       AND a.password_origin = 'OWN'
       AND o.closed_on <= (p_now AT TIME ZONE o.zone)::date
       AND (p_now AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity'::date)
     ORDER BY o.closed_on DESC, o.short_name LIMIT 1
$$;
INSERT INTO database.unguarded VALUES
    ('access.closed_under()', 'Tells one account which organisation its role ended with, before row security can know them.');

-- A role in an organisation that is closed keeps nobody from getting a new link, and puts nobody under watch.
CREATE OR REPLACE FUNCTION access.may_renew(p_account uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT coalesce(bool_and(organisation.permits('membership',
               CASE WHEN a.password_hash IS NULL AND m.role <> 'ADMINISTRATOR' THEN 'create' ELSE 'appoint' END,
               m.organisation_id)), false)
      FROM access.membership m
      JOIN access.account a ON a.id = m.account_id
      JOIN organisation.organisation o ON o.id = m.organisation_id
     WHERE m.account_id = p_account AND m.revoked_at IS NULL
       AND (access.now() AT TIME ZONE o.zone)::date <= least(m.ends_on, o.closed_on - 1, 'infinity'::date)
$$;

DO $do$
BEGIN
    EXECUTE format($f$
        CREATE OR REPLACE FUNCTION access.accounts_watched() RETURNS SETOF uuid
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
            SELECT m.account_id
              FROM access.membership m
              JOIN organisation.organisation o ON o.id = m.organisation_id
             WHERE m.revoked_at IS NULL
               AND (access.now() AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND least(m.ends_on, o.closed_on - 1, 'infinity'::date)
               AND (%s)
        $$ $f$, access.any_clause('oversight', 'READ', 'm.organisation_id', '''''::text'));
END $do$;
