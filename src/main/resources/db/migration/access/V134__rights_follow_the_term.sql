-- A role that was given with an office ends with it. Whoever shortens the term (a replacement, a resignation, also
-- a council above, which may not touch the role itself) ends the role with it: so this runs in the owner's name.
CREATE FUNCTION access.follow_term() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE access.membership SET ends_on = NEW.ends_on WHERE holding_id = NEW.id AND organisation_id = NEW.organisation_id;
    RETURN NULL;
END $$;
CREATE TRIGGER rights_follow AFTER UPDATE OF ends_on ON organisation.holding
    FOR EACH ROW WHEN (OLD.ends_on IS DISTINCT FROM NEW.ends_on) EXECUTE FUNCTION access.follow_term();
CREATE INDEX ON access.membership (holding_id);
INSERT INTO database.unguarded VALUES ('access.follow_term()', 'Ends a role on the last day of the office it came with, whoever ended that.');
