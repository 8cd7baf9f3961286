-- Nobody takes office in an organisation that is no more. What lies wholly before its closing may still be written
-- down afterwards: a board of long ago, and who held its offices.
CREATE FUNCTION organisation.refuse_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM organisation.organisation o
                WHERE o.id = NEW.organisation_id
                  AND o.closed_on <= greatest(NEW.starts_on, least(NEW.ends_on, (access.now() AT TIME ZONE o.zone)::date))) THEN
        RAISE EXCEPTION 'a term after the organisation was closed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER before_closing AFTER INSERT ON organisation.board
    FOR EACH ROW EXECUTE FUNCTION organisation.refuse_after_closing();
CREATE TRIGGER before_closing AFTER INSERT ON organisation.holding
    FOR EACH ROW EXECUTE FUNCTION organisation.refuse_after_closing();
