-- A policy is asked for every row of every page. Whose row it is costs little to say, in which state it is more, and
-- what lies below a council most: so it is asked in this order. Below the council at the top lies everything that is
-- not its own; that needs no list. What is allowed stays the same.
CREATE OR REPLACE FUNCTION access.enter(p_account uuid, p_organisation uuid, p_now timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_roles text;
    v_top   boolean;
BEGIN
    IF p_account IS NOT NULL AND p_organisation IS NOT NULL THEN
        SELECT string_agg(DISTINCT m.role, ','), bool_and(o.parent_id IS NULL) INTO v_roles, v_top
          FROM access.membership m
          JOIN access.account a ON a.id = m.account_id AND a.state = 'ACTIVE'
          JOIN organisation.organisation o ON o.id = m.organisation_id
         WHERE m.account_id = p_account
           AND m.organisation_id = p_organisation
           AND m.revoked_at IS NULL
           AND (p_now AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity'::date);
    END IF;
    PERFORM set_config('anyam.account', coalesce(p_account::text, ''), true),
            set_config('anyam.organisation', CASE WHEN v_roles IS NULL THEN '' ELSE p_organisation::text END, true),
            set_config('anyam.roles', coalesce(v_roles || ',', '') || 'PUBLIC', true),
            set_config('anyam.top', coalesce(v_top, false)::text, true),
            set_config('anyam.now', p_now::text, true);
END $$;

CREATE FUNCTION access.at_top() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('anyam.top', true), ''), 'false')::boolean $$;
COMMENT ON FUNCTION access.at_top() IS 'Whether the acting organisation is the national council, below which all others stand.';

CREATE OR REPLACE FUNCTION access.clause(p_subject text, p_use text, p_relation text, p_owner text, p_state text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT format(
        CASE p_relation
            WHEN 'OWN' THEN '(%1$s = (SELECT access.organisation()) AND %2$s)'
            WHEN 'ABOVE' THEN '(%1$s IN (SELECT x.ancestor_id FROM organisation.ancestor x WHERE x.organisation_id = (SELECT access.organisation())) AND %2$s)'
            WHEN 'BELOW' THEN '(%2$s AND CASE WHEN (SELECT access.at_top()) THEN %1$s <> (SELECT access.organisation())'
                || ' ELSE %1$s IN (SELECT x.organisation_id FROM organisation.ancestor x WHERE x.ancestor_id = (SELECT access.organisation())) END)'
            ELSE '%2$s'
        END,
        p_owner,
        format('(ARRAY[''*'', %s] && (SELECT access.states(%L, %L, %L)))', p_state, p_subject, p_use, p_relation))
$$;

CREATE OR REPLACE FUNCTION access.any_clause(p_subject text, p_use text, p_owner text, p_state text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT 'CASE WHEN ' || string_agg(access.clause(p_subject, p_use, r, p_owner, p_state), ' OR ' ORDER BY n) || ' THEN true ELSE false END'
      FROM unnest(ARRAY['OWN', 'ANY', 'ABOVE', 'BELOW']) WITH ORDINALITY AS x(r, n)
$$;

-- Every policy that is nothing but such a clause is written anew from its own subject, owner and state.
DO $$
DECLARE
    v       record;
    v_parts text[];
    v_qual  constant text := '^CASE WHEN \(\(\(ARRAY\[''\*''::text, ([a-z_'':]+)\] && \( SELECT access\.states\(''([a-z-]+)''::text, ''(READ|FROM|DELETE)''::text, ''ANY''::text\) AS states\)\) AND true\)'
        || ' OR .* AND \(([a-z_]+) = \( SELECT access\.organisation\(\) AS organisation\)\)\) OR .* THEN true ELSE false END$';
    v_left  bigint;
BEGIN
    FOR v IN SELECT policyname, format('%I.%I', schemaname, tablename) AS place, btrim(regexp_replace(qual, '\s+', ' ', 'g')) AS qual
               FROM pg_policies
              WHERE qual LIKE '%access.states(%''ANY''%'
    LOOP
        v_parts := regexp_match(v.qual, v_qual);
        IF v_parts IS NOT NULL THEN
            EXECUTE format('ALTER POLICY %I ON %s USING (%s)', v.policyname, v.place,
                access.any_clause(v_parts[2], v_parts[3], v_parts[4], v_parts[1]));
        END IF;
    END LOOP;
    SELECT count(*) INTO v_left FROM pg_policies WHERE qual LIKE '%access.states(%''ANY''%' AND qual NOT LIKE '%access.at_top()%';
    IF v_left > 0 THEN
        RAISE EXCEPTION '% policies were not understood', v_left;
    END IF;
END $$;
