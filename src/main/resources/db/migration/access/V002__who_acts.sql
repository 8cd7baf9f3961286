-- Row security asks three things: which organisation acts, in which roles, and what the matrix permits.
-- access.enter is called at the start of every transaction; it looks the roles up itself.
CREATE SCHEMA access;

CREATE TABLE access.permission (
    subject     text NOT NULL,
    verb        text NOT NULL,
    role        text NOT NULL,
    relation    text NOT NULL CHECK (relation IN ('OWN', 'BELOW', 'ABOVE', 'ANY')),
    from_states text[] NOT NULL,
    to_states   text[] NOT NULL,
    PRIMARY KEY (subject, verb, role, relation)
);
REVOKE INSERT, UPDATE, DELETE ON access.permission FROM anyam_app;
COMMENT ON TABLE access.permission IS
    'Copy of matrix.csv: relation is where the row''s organisation stands from the actor''s; from {-} creates; * is any state.';
INSERT INTO database.unguarded VALUES ('access.permission', 'The authorisation matrix, the same for everyone.');

CREATE FUNCTION access.enter(p_account uuid, p_organisation uuid, p_now timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_roles text;
BEGIN
    IF p_account IS NOT NULL AND p_organisation IS NOT NULL THEN
        SELECT string_agg(DISTINCT m.role, ',') INTO v_roles
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
            set_config('anyam.now', p_now::text, true);
END $$;

CREATE FUNCTION access.account() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('anyam.account', true), '')::uuid $$;

CREATE FUNCTION access.organisation() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('anyam.organisation', true), '')::uuid $$;

CREATE FUNCTION access.roles() RETURNS text[] LANGUAGE sql STABLE AS
$$ SELECT string_to_array(nullif(current_setting('anyam.roles', true), ''), ',') $$;

CREATE FUNCTION access.now() RETURNS timestamptz LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('anyam.now', true), '')::timestamptz, pg_catalog.now()) $$;

-- The states in (READ, FROM, DELETE) or to (CREATE, TO) which the acting roles may act on a subject.
CREATE FUNCTION access.states(p_subject text, p_use text, p_relation text) RETURNS text[]
LANGUAGE sql STABLE AS $$
    SELECT array_agg(DISTINCT s.state)
      FROM access.permission p
     CROSS JOIN LATERAL unnest(CASE WHEN p_use IN ('CREATE', 'TO') THEN p.to_states ELSE p.from_states END) AS s(state)
     WHERE p.subject = p_subject
       AND p.relation = p_relation
       AND p.role = ANY (access.roles())
       AND CASE p_use
               WHEN 'READ' THEN p.verb = 'read'
               WHEN 'DELETE' THEN p.verb = 'delete'
               WHEN 'CREATE' THEN '-' = ANY (p.from_states)
               ELSE p.verb NOT IN ('read', 'delete') AND p.from_states <> '{-}'
           END
$$;

-- The states in which the acting roles may do one verb to their own organisation's subject.
CREATE FUNCTION access.states_for(p_subject text, p_verb text, p_relation text) RETURNS text[]
LANGUAGE sql STABLE AS $$
    SELECT array_agg(DISTINCT s.state)
      FROM access.permission p
     CROSS JOIN LATERAL unnest(p.from_states) AS s(state)
     WHERE p.subject = p_subject AND p.verb = p_verb AND p.relation = p_relation AND p.role = ANY (access.roles())
$$;

-- One alternative of a policy: the row stands in this relation and its state is among the permitted ones.
CREATE FUNCTION access.clause(p_subject text, p_use text, p_relation text, p_owner text, p_state text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT format('(ARRAY[''*'', %s] && (SELECT access.states(%L, %L, %L)) AND %s)', p_state, p_subject, p_use, p_relation,
        CASE p_relation
            WHEN 'OWN' THEN format('%s = (SELECT access.organisation())', p_owner)
            WHEN 'BELOW' THEN format('%s IN (SELECT x.organisation_id FROM organisation.ancestor x WHERE x.ancestor_id = (SELECT access.organisation()))', p_owner)
            WHEN 'ABOVE' THEN format('%s IN (SELECT x.ancestor_id FROM organisation.ancestor x WHERE x.organisation_id = (SELECT access.organisation()))', p_owner)
            ELSE 'true'
        END)
$$;

CREATE FUNCTION access.any_clause(p_subject text, p_use text, p_owner text, p_state text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT string_agg(access.clause(p_subject, p_use, r, p_owner, p_state), ' OR ')
      FROM unnest(ARRAY['ANY', 'OWN', 'BELOW', 'ABOVE']) AS r
$$;

CREATE FUNCTION access.state_column(p_table regclass) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = p_table AND attname = 'state' AND NOT attisdropped)
                THEN 'state' ELSE '''''::text' END
$$;

-- Puts forced row security on a table that has an owner column (organisation_id unless said) and, if it
-- has one, a column named state. The subject is the matrix's.
CREATE PROCEDURE access.guard(p_table regclass, p_subject text, p_owner text DEFAULT 'organisation_id')
LANGUAGE plpgsql AS $$
DECLARE
    v_state text := access.state_column(p_table);
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', p_table);
    EXECUTE format('CREATE POLICY reads ON %s FOR SELECT USING (%s)', p_table, access.any_clause(p_subject, 'READ', p_owner, v_state));
    EXECUTE format('CREATE POLICY creates ON %s FOR INSERT WITH CHECK (%s)', p_table, access.any_clause(p_subject, 'CREATE', p_owner, v_state));
    EXECUTE format('CREATE POLICY changes ON %s FOR UPDATE USING (%s) WITH CHECK (%s)', p_table,
        access.any_clause(p_subject, 'FROM', p_owner, v_state), access.any_clause(p_subject, 'TO', p_owner, v_state));
    EXECUTE format('CREATE POLICY deletes ON %s FOR DELETE USING (%s)', p_table, access.any_clause(p_subject, 'DELETE', p_owner, v_state));
END $$;

-- Puts forced row security on a table whose rows belong to a row of a guarded parent: who may read the
-- parent reads them; who may do the verb to the parent in its present state writes them.
CREATE PROCEDURE access.guard_child(p_table regclass, p_parent regclass, p_key text, p_subject text, p_verb text)
LANGUAGE plpgsql AS $$
DECLARE
    v_state text := CASE WHEN access.state_column(p_parent) = 'state' THEN 'parent.state' ELSE '''''::text' END;
    v_write text := format('EXISTS (SELECT 1 FROM %s parent WHERE parent.id = %s AND parent.organisation_id = (SELECT access.organisation())'
        || ' AND ARRAY[''*'', %s] && (SELECT access.states_for(%L, %L, ''OWN'')))', p_parent, p_key, v_state, p_subject, p_verb);
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', p_table);
    EXECUTE format('CREATE POLICY reads ON %s FOR SELECT USING (EXISTS (SELECT 1 FROM %s parent WHERE parent.id = %s))', p_table, p_parent, p_key);
    EXECUTE format('CREATE POLICY creates ON %s FOR INSERT WITH CHECK (%s)', p_table, v_write);
    EXECUTE format('CREATE POLICY changes ON %s FOR UPDATE USING (%s) WITH CHECK (%s)', p_table, v_write, v_write);
    EXECUTE format('CREATE POLICY deletes ON %s FOR DELETE USING (%s)', p_table, v_write);
END $$;

-- What must be empty: every way in which a table, view, function or role would let row security be passed by.
CREATE VIEW access.gate WITH (security_invoker = true) AS
SELECT 'no forced row security' AS fault, n.nspname || '.' || c.relname AS place
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND n.nspowner = (SELECT oid FROM pg_roles WHERE rolname = 'anyam_owner') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
   AND NOT EXISTS (SELECT 1 FROM database.unguarded u WHERE u.table_name = n.nspname || '.' || c.relname)
UNION ALL
SELECT 'guarded without policies', n.nspname || '.' || c.relname
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND n.nspowner = (SELECT oid FROM pg_roles WHERE rolname = 'anyam_owner') AND c.relrowsecurity
   AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) < 1
UNION ALL
SELECT 'view with its owner''s rights', n.nspname || '.' || c.relname
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind = 'v' AND n.nspowner = (SELECT oid FROM pg_roles WHERE rolname = 'anyam_owner') AND NOT coalesce(c.reloptions::text LIKE '%security_invoker=true%', false)
UNION ALL
SELECT 'materialised view', n.nspname || '.' || c.relname
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind = 'm' AND n.nspowner = (SELECT oid FROM pg_roles WHERE rolname = 'anyam_owner')
UNION ALL
SELECT 'function with its owner''s rights', n.nspname || '.' || p.proname
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
 WHERE p.prosecdef AND n.nspowner = (SELECT oid FROM pg_roles WHERE rolname = 'anyam_owner')
   AND NOT EXISTS (SELECT 1 FROM database.unguarded u WHERE u.table_name = n.nspname || '.' || p.proname || '()')
UNION ALL
SELECT 'policy without check', polrelid::regclass::text FROM pg_policy WHERE polcmd IN ('*', 'a', 'w') AND polwithcheck IS NULL
UNION ALL
SELECT 'role passes row security by', rolname::text FROM pg_roles WHERE rolname = 'anyam_app' AND (rolsuper OR rolbypassrls)
UNION ALL
SELECT 'table owned by another', n.nspname || '.' || c.relname
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p', 'v') AND n.nspowner = (SELECT oid FROM pg_roles WHERE rolname = 'anyam_owner') AND c.relowner <> (SELECT oid FROM pg_roles WHERE rolname = 'anyam_owner');

INSERT INTO database.unguarded VALUES
    ('access.enter()', 'Looks up the actor''s roles before row security can know them.');
