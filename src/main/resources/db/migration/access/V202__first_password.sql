-- A password that somebody else knows opens nothing but the page where its person chooses another: until then the
-- account has no organisation and no role, wherever it is asked for.
ALTER TABLE access.account
    ADD COLUMN password_origin text NOT NULL DEFAULT 'OWN' CHECK (password_origin IN ('OWN', 'GIVEN'));
COMMENT ON COLUMN access.account.password_origin IS 'Who chose the password: its person, or whoever made the account.';

DROP FUNCTION access.visitor(uuid, timestamptz);
CREATE FUNCTION access.visitor(p_account uuid, p_now timestamptz)
RETURNS TABLE (name text, locale text, theme text, password_origin text, organisation_id uuid, short_name text, kind text,
    colour text, zone text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT a.name, a.locale, a.theme, a.password_origin, o.id, o.short_name, o.kind, o.colour, o.zone,
           array_agg(DISTINCT m.role) FILTER (WHERE o.id IS NOT NULL)
      FROM access.account a
      LEFT JOIN (access.membership m JOIN organisation.organisation o ON o.id = m.organisation_id)
        ON m.account_id = a.id
       AND a.password_origin = 'OWN'
       AND m.revoked_at IS NULL
       AND (p_now AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity'::date)
     WHERE a.id = p_account AND a.state = 'ACTIVE'
     GROUP BY a.id, o.id
     ORDER BY CASE o.kind WHEN 'DEKRANAS' THEN 1 WHEN 'PROVINCE' THEN 2 WHEN 'REGENCY' THEN 3 ELSE 4 END, o.short_name
$$;
