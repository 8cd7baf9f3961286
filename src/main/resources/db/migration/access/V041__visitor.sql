-- Who an account is today, in every organisation it has a role in; asked once per request.
CREATE FUNCTION access.visitor(p_account uuid, p_now timestamptz)
RETURNS TABLE (name text, locale text, theme text, organisation_id uuid, short_name text, kind text, colour text, zone text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT a.name, a.locale, a.theme, o.id, o.short_name, o.kind, o.colour, o.zone, array_agg(DISTINCT m.role) FILTER (WHERE o.id IS NOT NULL)
      FROM access.account a
      LEFT JOIN (access.membership m JOIN organisation.organisation o ON o.id = m.organisation_id)
        ON m.account_id = a.id
       AND m.revoked_at IS NULL
       AND (p_now AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity'::date)
     WHERE a.id = p_account AND a.state = 'ACTIVE'
     GROUP BY a.id, o.id
     ORDER BY CASE o.kind WHEN 'DEKRANAS' THEN 1 WHEN 'PROVINCE' THEN 2 WHEN 'REGENCY' THEN 3 ELSE 4 END, o.short_name
$$;
INSERT INTO database.unguarded VALUES ('access.visitor()', 'Looks up one account''s roles before row security can know them.');
