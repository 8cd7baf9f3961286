-- A council's secretary tends the Opd and partners below it, but not the councils below: those tend themselves.
-- So row security must know which of the two an organisation is.
ALTER TABLE organisation.organisation ADD COLUMN state text NOT NULL GENERATED ALWAYS AS (
    CASE WHEN kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') THEN 'COUNCIL' ELSE 'AROUND' END) STORED;
DROP POLICY reads ON organisation.organisation;
DROP POLICY creates ON organisation.organisation;
DROP POLICY changes ON organisation.organisation;
DROP POLICY deletes ON organisation.organisation;
CALL access.guard('organisation.organisation', 'organisation', 'id');
DROP POLICY creates ON organisation.organisation;
CREATE POLICY creates ON organisation.organisation FOR INSERT WITH CHECK (
    (SELECT access.states('organisation', 'CREATE', 'BELOW')) && ARRAY['*', state]
    AND (parent_id = (SELECT access.organisation())
         OR parent_id IN (SELECT x.organisation_id FROM organisation.ancestor x WHERE x.ancestor_id = (SELECT access.organisation()))));

-- Whether who acts holds a permission for rows of an organisation in some state; for buttons and first answers,
-- row security asks again about the row itself.
CREATE FUNCTION organisation.permits(p_subject text, p_verb text, p_owner uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        access.states_for(p_subject, p_verb, 'ANY') IS NOT NULL
        OR (access.states_for(p_subject, p_verb, 'OWN') IS NOT NULL AND p_owner = access.organisation())
        OR (access.states_for(p_subject, p_verb, 'BELOW') IS NOT NULL
            AND EXISTS (SELECT 1 FROM organisation.ancestor a WHERE a.organisation_id = p_owner AND a.ancestor_id = access.organisation())),
        false)
$$;

-- The logo an organisation put on its letters is for everybody's eyes; its other files are not.
CREATE POLICY logos ON files.file FOR SELECT USING (
    EXISTS (SELECT 1 FROM organisation.organisation o WHERE o.id = files.file.organisation_id AND o.logo_file = files.file.id));
