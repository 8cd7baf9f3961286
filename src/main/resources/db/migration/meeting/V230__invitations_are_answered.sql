-- Who is invited says whether they come, so that the holder can set the table. Only the guest answers, and only until
-- the meeting is closed; the invitation itself stays the holder's.
ALTER TABLE meeting.invitation
    ADD COLUMN answer      text CHECK (answer IN ('ONSITE', 'ONLINE', 'ABSENT')),
    ADD COLUMN answer_note text CHECK (length(answer_note) BETWEEN 2 AND 500),
    ADD COLUMN answered_at timestamptz,
    ADD CHECK ((answer IS NULL) = (answered_at IS NULL)),
    ADD CHECK (answer_note IS NULL OR answer IS NOT NULL);

CREATE POLICY answers ON meeting.invitation FOR UPDATE
    USING (invited_id = (SELECT access.organisation())
           AND EXISTS (SELECT 1 FROM meeting.meeting parent
                        WHERE parent.id = meeting_id
                          AND ARRAY['*', parent.state] && (SELECT access.states_for('invitation', 'answer', 'OWN'))))
    WITH CHECK (invited_id = (SELECT access.organisation())
                AND EXISTS (SELECT 1 FROM meeting.meeting parent
                             WHERE parent.id = meeting_id
                               AND ARRAY['*', parent.state] && (SELECT access.states_for('invitation', 'answer', 'OWN'))));

CREATE FUNCTION meeting.keep_invited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF access.organisation() = OLD.invited_id AND access.organisation() <> OLD.organisation_id
       AND to_jsonb(NEW) - '{answer,answer_note,answered_at}'::text[] <> to_jsonb(OLD) - '{answer,answer_note,answered_at}'::text[] THEN
        RAISE EXCEPTION 'A guest changes nothing of an invitation but the own answer' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_invited BEFORE UPDATE ON meeting.invitation FOR EACH ROW EXECUTE FUNCTION meeting.keep_invited();
