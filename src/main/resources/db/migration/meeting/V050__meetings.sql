-- Munas, Rakernas, Rakerda, Rakor, Raker: who was invited, who came and how, what was decided.
CREATE SCHEMA meeting;

CREATE TABLE meeting.meeting (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    kind            text NOT NULL CHECK (kind IN ('MUNAS', 'RAKERNAS', 'RAKERDA', 'RAKOR', 'RAKER')),
    title           text NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
    theme           text,
    follows_id      uuid REFERENCES meeting.meeting,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    zone            text NOT NULL CHECK (zone IN ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    place           text NOT NULL,
    mode            text NOT NULL CHECK (mode IN ('ONSITE', 'ONLINE', 'HYBRID')),
    online_link     text,
    state           text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'ANNOUNCED', 'HELD')),
    CHECK (ends_at > starts_at),
    UNIQUE (organisation_id, id)
);
CREATE INDEX ON meeting.meeting (organisation_id, starts_at DESC);

CREATE TABLE meeting.invitation (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    meeting_id      uuid NOT NULL,
    invited_id      uuid NOT NULL REFERENCES organisation.organisation,
    note            text,
    UNIQUE (meeting_id, invited_id),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting.meeting (organisation_id, id)
);

CREATE TABLE meeting.presence (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    meeting_id      uuid NOT NULL,
    invitation_id   uuid NOT NULL,
    person          text NOT NULL CHECK (length(person) BETWEEN 2 AND 200),
    office          text,
    mode            text NOT NULL CHECK (mode IN ('ONSITE', 'ONLINE')),
    place           text,
    arrived_at      timestamptz NOT NULL,
    FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting.meeting (organisation_id, id),
    FOREIGN KEY (organisation_id, invitation_id) REFERENCES meeting.invitation (organisation_id, id)
);
CREATE INDEX ON meeting.presence (meeting_id);

CREATE TABLE meeting.agenda_item (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    meeting_id      uuid NOT NULL,
    position        int NOT NULL,
    title           text NOT NULL CHECK (length(title) BETWEEN 3 AND 300),
    owner           text,
    minutes         int CHECK (minutes BETWEEN 1 AND 1440),
    UNIQUE (meeting_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting.meeting (organisation_id, id)
);

CREATE TABLE meeting.decision (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    meeting_id      uuid NOT NULL,
    number          int NOT NULL CHECK (number > 0),
    kind            text NOT NULL CHECK (kind IN ('PROGRAMME', 'POLICY', 'RECOMMENDATION', 'ORGANISATION')),
    text            text NOT NULL CHECK (length(text) BETWEEN 5 AND 4000),
    levels          text[] NOT NULL CHECK (levels <@ ARRAY['NATIONAL', 'PROVINCE', 'REGENCY', 'OPD'] AND cardinality(levels) > 0),
    bidang          text,
    due_on          date,
    withdrawn_at    timestamptz,
    withdrawn_why   text,
    UNIQUE (meeting_id, number),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting.meeting (organisation_id, id)
);
CREATE INDEX ON meeting.decision (organisation_id);

CALL access.guard('meeting.meeting', 'meeting');
CALL access.guard_child('meeting.invitation', 'meeting.meeting', 'meeting_id', 'meeting', 'invite');
CALL access.guard_child('meeting.presence', 'meeting.meeting', 'meeting_id', 'meeting', 'attend');
CALL access.guard_child('meeting.agenda_item', 'meeting.meeting', 'meeting_id', 'meeting', 'edit');
CALL access.guard_child('meeting.decision', 'meeting.meeting', 'meeting_id', 'meeting', 'decide');
CALL audit.watch('meeting.meeting');
CALL audit.watch('meeting.invitation');
CALL audit.watch('meeting.presence');
CALL audit.watch('meeting.agenda_item');
CALL audit.watch('meeting.decision');
