-- A policy asked the matrix which states it permits: for every table of every statement, a hundred times a page. Who
-- enters has them at hand now, gathered once for each set of roles. And whether a row's state is among them was asked
-- by making two lists for every row; that is one comparison now, and none where the rows have no state. What is
-- allowed stays the same.
CREATE TABLE access.role_set (
    roles  text PRIMARY KEY,
    states text NOT NULL
);
REVOKE ALL ON access.role_set FROM anyam_app;
COMMENT ON TABLE access.role_set IS
    'What the matrix permits to one or two roles and the public together, as access.states_of writes it; empty until it is gathered, and again whenever the matrix changes.';
INSERT INTO database.unguarded VALUES ('access.role_set', 'The authorisation matrix, the same for everyone.');

-- For each subject, use (READ, FROM, DELETE, CREATE, TO) and relation the states in which, or to which, one of these
-- roles may act: |subject.USE.RELATION:STATE,STATE|…|
CREATE FUNCTION access.states_of(p_roles text[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT '|' || string_agg(x.place || ':' || x.states, '|' ORDER BY x.place) || '|'
      FROM (SELECT concat_ws('.', p.subject, u.use, p.relation) AS place, string_agg(DISTINCT s.state, ',') AS states
              FROM access.permission p
             CROSS JOIN unnest(ARRAY['READ', 'FROM', 'DELETE', 'CREATE', 'TO']) AS u(use)
             CROSS JOIN LATERAL unnest(CASE WHEN u.use IN ('CREATE', 'TO') THEN p.to_states ELSE p.from_states END) AS s(state)
             WHERE p.role = ANY (p_roles)
               AND CASE u.use
                       WHEN 'READ' THEN p.verb = 'read'
                       WHEN 'DELETE' THEN p.verb = 'delete'
                       WHEN 'CREATE' THEN '-' = ANY (p.from_states)
                       ELSE p.verb NOT IN ('read', 'delete') AND p.from_states <> '{-}'
                   END
             GROUP BY 1) x
$$;

CREATE FUNCTION access.gather() RETURNS void LANGUAGE sql AS $$
    INSERT INTO access.role_set (roles, states)
    SELECT x.roles || 'PUBLIC', access.states_of(string_to_array(x.roles || 'PUBLIC', ','))
      FROM (SELECT ''
             UNION
            SELECT (SELECT string_agg(DISTINCT r.role, ',') || ',' FROM unnest(ARRAY[one.role, other.role]) AS r(role))
              FROM access.permission one CROSS JOIN access.permission other
             WHERE 'PUBLIC' NOT IN (one.role, other.role)) AS x(roles)
$$;

CREATE FUNCTION access.forget_role_sets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM access.role_set;
    RETURN NULL;
END $$;
CREATE TRIGGER gathered AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON access.permission
    FOR EACH STATEMENT EXECUTE FUNCTION access.forget_role_sets();

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
           AND (p_now AT TIME ZONE o.zone)::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity'::date);
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

CREATE OR REPLACE FUNCTION access.states(p_subject text, p_use text, p_relation text) RETURNS text[]
LANGUAGE sql STABLE AS $$
    SELECT string_to_array(split_part(split_part(current_setting('anyam.states', true),
        '|' || p_subject || '.' || p_use || '.' || p_relation || ':', 2), '|', 1), ',')
$$;

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
        format(
            CASE WHEN p_state = 'state'
                THEN '(state = ANY ((SELECT access.states(%1$L, %2$L, %3$L))::text[]) OR (SELECT ''*'' = ANY (access.states(%1$L, %2$L, %3$L))))'
                ELSE '(SELECT access.states(%1$L, %2$L, %3$L) && ARRAY[''*'', %4$s])'
            END,
            p_subject, p_use, p_relation, p_state))
$$;

-- Every policy that is nothing but such clauses is written anew from its own subject, owner and state.
DO $$
DECLARE
    v       record;
    v_parts text[];
    v_qual  constant text := '^CASE WHEN \(\(\(([a-z_]+) = \( SELECT access\.organisation\(\) AS organisation\)\)'
        || ' AND \(ARRAY\[''\*''::text, ([a-z_'':]+)\] && \( SELECT access\.states\(''([a-z-]+)''::text, ''(READ|FROM|DELETE)''::text, ''OWN''::text\) AS states\)\)\)'
        || ' OR .* THEN true ELSE false END$';
    v_left  bigint;
BEGIN
    FOR v IN SELECT policyname, format('%I.%I', schemaname, tablename) AS place, btrim(regexp_replace(qual, '\s+', ' ', 'g')) AS qual
               FROM pg_policies
              WHERE qual LIKE '%access.at_top()%'
    LOOP
        v_parts := regexp_match(v.qual, v_qual);
        IF v_parts IS NOT NULL THEN
            EXECUTE format('ALTER POLICY %I ON %s USING (%s)', v.policyname, v.place,
                access.any_clause(v_parts[3], v_parts[4], v_parts[1], v_parts[2]));
        END IF;
    END LOOP;
    SELECT count(*) INTO v_left FROM pg_policies WHERE qual LIKE '%access.at_top()%' AND qual LIKE '%ARRAY[''*''::text, state] &&%';
    IF v_left > 0 THEN
        RAISE EXCEPTION '% policies were not understood', v_left;
    END IF;
END $$;
