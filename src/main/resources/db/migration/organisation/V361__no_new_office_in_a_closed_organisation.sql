-- Nobody could ever hold an office that is made after its organisation was closed. Those that were there stay, to be
-- mended and to be named where a board of long ago is written down.
CREATE FUNCTION organisation.refuse_in_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM organisation.organisation o
                WHERE o.id = NEW.organisation_id
                  AND o.closed_on <= (access.now() AT TIME ZONE o.zone)::date) THEN
        RAISE EXCEPTION 'an office in an organisation that is closed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER open_only AFTER INSERT ON organisation.office
    FOR EACH ROW EXECUTE FUNCTION organisation.refuse_in_closed();
