-- Whoever may create organisations below may create them below their own or below one that stands below it.
-- The line of a new organisation is written after it, so its parent has to be asked, not the line.
DROP POLICY creates ON organisation.organisation;
CREATE POLICY creates ON organisation.organisation FOR INSERT WITH CHECK (
    (SELECT access.states('organisation', 'CREATE', 'BELOW')) && ARRAY['*']
    AND (parent_id = (SELECT access.organisation())
         OR parent_id IN (SELECT x.organisation_id FROM organisation.ancestor x WHERE x.ancestor_id = (SELECT access.organisation()))));
