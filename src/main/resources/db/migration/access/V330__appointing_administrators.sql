-- Making administrators asks for its own line of the matrix, and giving any other role for the other. Until now either
-- line let both through, as long as an administrator asked.
DROP POLICY administrators_made ON access.membership;
ALTER POLICY creates ON access.membership WITH CHECK (organisation.permits(
    'membership', CASE role WHEN 'ADMINISTRATOR' THEN 'appoint' ELSE 'create' END, organisation_id));
