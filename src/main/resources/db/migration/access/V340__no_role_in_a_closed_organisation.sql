-- A role ends with its organisation (V310). One that is given afterwards, or that would begin only then, would never
-- have an effect and would look as if it had: nobody gives it, whichever way they come.
CREATE FUNCTION access.refuse_in_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM organisation.organisation o
                WHERE o.id = NEW.organisation_id
                  AND o.closed_on <= greatest(NEW.starts_on, (access.now() AT TIME ZONE o.zone)::date)) THEN
        RAISE EXCEPTION 'a role in an organisation that is closed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER open_only AFTER INSERT ON access.membership FOR EACH ROW EXECUTE FUNCTION access.refuse_in_closed();
