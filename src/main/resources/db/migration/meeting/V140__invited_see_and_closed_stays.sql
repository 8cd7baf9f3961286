-- Who is invited sees the meeting once it is announced, wherever they stand: an Opd or partner beside the line of
-- councils, a province invited by another. They see their own invitation and delegation, and the decisions once
-- the meeting was held. What was decided is then only ever withdrawn, with a reason.
ALTER TABLE meeting.meeting
    ADD COLUMN theme_inherited boolean NOT NULL DEFAULT false,
    ADD COLUMN theme_tail      text CHECK (length(theme_tail) BETWEEN 2 AND 200),
    ADD COLUMN announced_at    timestamptz,
    ADD COLUMN held_at         timestamptz,
    ADD CHECK (NOT theme_inherited OR (theme IS NOT NULL AND follows_id IS NOT NULL)),
    ADD CHECK (theme_inherited OR theme_tail IS NULL),
    ADD CHECK ((state = 'DRAFT') = (announced_at IS NULL)),
    ADD CHECK ((state = 'HELD') = (held_at IS NOT NULL)),
    ADD CHECK (follows_id <> id);
COMMENT ON COLUMN meeting.meeting.theme IS 'One''s own words, or those taken over from the meeting it follows, as they stood then.';
COMMENT ON COLUMN meeting.meeting.theme_tail IS 'What a council adds behind a theme it took over.';
CREATE INDEX ON meeting.meeting (follows_id);
CREATE INDEX ON meeting.invitation (invited_id);
CREATE INDEX ON meeting.presence (invitation_id);
CREATE UNIQUE INDEX one_presence_a_person ON meeting.presence (invitation_id, lower(person));

ALTER TABLE meeting.decision
    ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL)),
    ADD CHECK (length(withdrawn_why) BETWEEN 5 AND 1000),
    DROP CONSTRAINT decision_meeting_id_number_key,
    ADD CONSTRAINT numbers_once UNIQUE (meeting_id, number) DEFERRABLE;

-- The line upwards of an organisation, as the public register has it.
CREATE FUNCTION meeting.above(p_organisation uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS
$$ SELECT a.ancestor_id FROM organisation.ancestor a WHERE a.organisation_id = p_organisation $$;

-- Which meetings the acting organisation is invited to. Asked by the policy of meetings, so it must not ask the
-- policy of invitations, which asks that of meetings.
CREATE FUNCTION meeting.invited_to() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT i.meeting_id FROM meeting.invitation i WHERE i.invited_id = access.organisation() $$;
INSERT INTO database.unguarded VALUES
    ('meeting.invited_to()', 'Tells the acting organisation which meetings it is invited to, for the policy that would ask itself otherwise.');

-- Whoever is invited reads as one who stands below the holder.
CREATE POLICY reads_invited ON meeting.meeting FOR SELECT
    USING (ARRAY['*', state] && (SELECT access.states('meeting', 'READ', 'ABOVE')) AND id IN (SELECT meeting.invited_to()));

-- The whole list of guests is for the holder and those above it; a guest sees its own place.
DROP POLICY reads ON meeting.invitation;
CREATE POLICY reads ON meeting.invitation FOR SELECT
    USING (EXISTS (SELECT 1 FROM meeting.meeting parent
                    WHERE parent.id = meeting_id
                      AND (invited_id = (SELECT access.organisation())
                           OR parent.organisation_id = (SELECT access.organisation())
                           OR (SELECT access.organisation()) IN (SELECT meeting.above(parent.organisation_id)))));
DROP POLICY reads ON meeting.presence;
CREATE POLICY reads ON meeting.presence FOR SELECT
    USING (EXISTS (SELECT 1 FROM meeting.invitation own WHERE own.id = invitation_id));

DROP POLICY reads ON meeting.decision;
CREATE POLICY reads ON meeting.decision FOR SELECT
    USING (EXISTS (SELECT 1 FROM meeting.meeting parent
                    WHERE parent.id = meeting_id
                      AND (parent.state = 'HELD' OR parent.organisation_id = (SELECT access.organisation()))));

CREATE POLICY withdraws ON meeting.decision FOR UPDATE
    USING (EXISTS (SELECT 1 FROM meeting.meeting parent
                    WHERE parent.id = meeting_id AND parent.organisation_id = (SELECT access.organisation())
                      AND ARRAY['*', parent.state] && (SELECT access.states_for('decision', 'withdraw', 'OWN'))))
    WITH CHECK (withdrawn_at IS NOT NULL
                AND EXISTS (SELECT 1 FROM meeting.meeting parent
                             WHERE parent.id = meeting_id AND parent.organisation_id = (SELECT access.organisation())
                               AND ARRAY['*', parent.state] && (SELECT access.states_for('decision', 'withdraw', 'OWN'))));

CREATE FUNCTION meeting.keep_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT m.state FROM meeting.meeting m WHERE m.id = OLD.meeting_id) = 'HELD'
       AND (OLD.withdrawn_at IS NOT NULL
            OR to_jsonb(NEW) - '{withdrawn_at,withdrawn_why}'::text[] <> to_jsonb(OLD) - '{withdrawn_at,withdrawn_why}'::text[]) THEN
        RAISE EXCEPTION 'A decision of a closed meeting can only be withdrawn, and only once' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_decided BEFORE UPDATE ON meeting.decision FOR EACH ROW EXECUTE FUNCTION meeting.keep_decided();
