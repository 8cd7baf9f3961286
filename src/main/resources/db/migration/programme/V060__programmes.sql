-- From the five-year frame to the rupiah spent: programmes and how each council takes them up, activities,
-- budget lines with their sources, indicators, realisation per quarter with evidence.
CREATE SCHEMA programme;

CREATE TABLE programme.frame (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    name            text NOT NULL,
    first_year      int NOT NULL CHECK (first_year BETWEEN 2000 AND 2100),
    last_year       int NOT NULL CHECK (last_year BETWEEN 2000 AND 2100),
    meeting_id      uuid REFERENCES meeting.meeting,
    CHECK (last_year >= first_year),
    UNIQUE (organisation_id, id)
);

CREATE TABLE programme.programme (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    frame_id        uuid REFERENCES programme.frame,
    source_id       uuid REFERENCES programme.programme,
    year            int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    code            text NOT NULL CHECK (length(code) BETWEEN 1 AND 30),
    title           text NOT NULL CHECK (length(title) BETWEEN 5 AND 300),
    purpose         text NOT NULL,
    target          text NOT NULL,
    bidang          text,
    version         int NOT NULL DEFAULT 1 CHECK (version > 0),
    state           text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    published_at    timestamptz,
    UNIQUE (organisation_id, id),
    UNIQUE (organisation_id, year, code)
);
CREATE INDEX ON programme.programme (source_id);
CREATE INDEX ON programme.programme (year, organisation_id);
COMMENT ON COLUMN programme.programme.source_id IS 'The programme of the level above from which this one was taken up; none for one''s own.';

-- Which decisions a programme answers: the first knot of the thread.
CREATE TABLE programme.programme_decision (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    programme_id    uuid NOT NULL,
    decision_id     uuid NOT NULL REFERENCES meeting.decision,
    linked_at       timestamptz NOT NULL DEFAULT access.now(),
    linked_by       uuid REFERENCES access.account,
    UNIQUE (programme_id, decision_id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme.programme (organisation_id, id)
);
CREATE INDEX ON programme.programme_decision (decision_id);

-- A council's answer to a programme of the level above.
CREATE TABLE programme.adoption (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    programme_id    uuid NOT NULL REFERENCES programme.programme,
    programme_version int NOT NULL,
    answer          text NOT NULL CHECK (answer IN ('ADOPTED', 'ADAPTED', 'DECLINED')),
    reason          text,
    local_id        uuid,
    answered_at     timestamptz NOT NULL DEFAULT access.now(),
    answered_by     uuid REFERENCES access.account,
    UNIQUE (organisation_id, programme_id),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, local_id) REFERENCES programme.programme (organisation_id, id),
    CHECK (answer <> 'DECLINED' OR length(reason) >= 5),
    CHECK ((answer = 'DECLINED') = (local_id IS NULL))
);
CREATE INDEX ON programme.adoption (programme_id);

-- One field that a council changed when taking a programme up, and why.
CREATE TABLE programme.adaptation (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    adoption_id     uuid NOT NULL,
    field           text NOT NULL CHECK (field IN ('TITLE', 'PURPOSE', 'TARGET', 'BIDANG')),
    original        text NOT NULL,
    local           text NOT NULL,
    reason          text NOT NULL CHECK (length(reason) >= 5),
    UNIQUE (adoption_id, field),
    FOREIGN KEY (organisation_id, adoption_id) REFERENCES programme.adoption (organisation_id, id)
);

CREATE TABLE programme.indicator (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    programme_id    uuid NOT NULL,
    source_id       uuid REFERENCES programme.indicator,
    name            text NOT NULL CHECK (length(name) BETWEEN 3 AND 300),
    definition      text NOT NULL,
    unit            text NOT NULL,
    target          numeric(18, 2) NOT NULL CHECK (target >= 0),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme.programme (organisation_id, id)
);
CREATE INDEX ON programme.indicator (programme_id);

CREATE TABLE programme.activity (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    programme_id    uuid NOT NULL,
    indicator_id    uuid,
    kind            text NOT NULL CHECK (kind IN ('TRAINING', 'MENTORING', 'EXHIBITION', 'BAZAAR', 'STUDY_VISIT', 'KURASI',
                        'CERTIFICATION', 'CONTENT', 'CAMPAIGN', 'MEETING', 'SURVEY')),
    title           text NOT NULL CHECK (length(title) BETWEEN 5 AND 300),
    region_code     text NOT NULL REFERENCES region.region,
    place           text,
    starts_on       date NOT NULL,
    ends_on         date NOT NULL,
    craft           text,
    audience        text NOT NULL,
    quota           int NOT NULL CHECK (quota BETWEEN 0 AND 1000000),
    responsible     text NOT NULL,
    output_unit     text NOT NULL,
    output_target   numeric(18, 2) NOT NULL CHECK (output_target >= 0),
    state           text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CANCELLED')),
    submitted_at    timestamptz,
    returned_why    text,
    returned_field  text,
    approved_at     timestamptz,
    approved_by     uuid REFERENCES access.account,
    version         int NOT NULL DEFAULT 1,
    CHECK (ends_on >= starts_on),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme.programme (organisation_id, id),
    FOREIGN KEY (organisation_id, indicator_id) REFERENCES programme.indicator (organisation_id, id)
);
CREATE INDEX ON programme.activity (programme_id);
CREATE INDEX ON programme.activity (organisation_id, starts_on);

CREATE TABLE programme.budget_line (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    activity_id     uuid NOT NULL,
    position        int NOT NULL,
    description     text NOT NULL CHECK (length(description) BETWEEN 3 AND 300),
    amount          bigint NOT NULL CHECK (amount > 0),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id)
);
CREATE INDEX ON programme.budget_line (activity_id);

-- Budget line × source: what part of a line which source pays. Parts must sum to the line at submission.
CREATE TABLE programme.allocation (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    activity_id     uuid NOT NULL,
    budget_line_id  uuid NOT NULL,
    source          text NOT NULL CHECK (source IN ('HIBAH_APBD', 'KEGIATAN_OPD', 'CSR_TJSL', 'SPONSOR', 'HASIL_USAHA_GALERI',
                        'IURAN_DONASI', 'DANA_PUSAT', 'DANA_DESA', 'SWADAYA')),
    payer_id        uuid REFERENCES organisation.organisation,
    amount          bigint NOT NULL CHECK (amount > 0),
    UNIQUE (organisation_id, id),
    UNIQUE NULLS NOT DISTINCT (budget_line_id, source, payer_id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id),
    FOREIGN KEY (organisation_id, budget_line_id) REFERENCES programme.budget_line (organisation_id, id)
);
CREATE INDEX ON programme.allocation (activity_id);

-- What was done in a quarter, once per activity and quarter.
CREATE TABLE programme.realisation (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    activity_id     uuid NOT NULL,
    year            int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    quarter         int NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    output          numeric(18, 2) NOT NULL CHECK (output >= 0),
    note            text,
    recorded_at     timestamptz NOT NULL DEFAULT access.now(),
    recorded_by     uuid REFERENCES access.account,
    UNIQUE (activity_id, year, quarter),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id)
);

CREATE TABLE programme.spending (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    activity_id     uuid NOT NULL,
    realisation_id  uuid NOT NULL,
    allocation_id   uuid NOT NULL,
    amount          bigint NOT NULL CHECK (amount >= 0),
    UNIQUE (realisation_id, allocation_id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id),
    FOREIGN KEY (organisation_id, realisation_id) REFERENCES programme.realisation (organisation_id, id),
    FOREIGN KEY (organisation_id, allocation_id) REFERENCES programme.allocation (organisation_id, id)
);
CREATE INDEX ON programme.spending (allocation_id);
CREATE INDEX ON programme.spending (activity_id);

CREATE TABLE programme.evidence (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    activity_id     uuid NOT NULL,
    realisation_id  uuid NOT NULL,
    file_id         uuid NOT NULL,
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id),
    FOREIGN KEY (organisation_id, realisation_id) REFERENCES programme.realisation (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES files.file (organisation_id, id)
);
CREATE INDEX ON programme.evidence (realisation_id);

CALL access.guard('programme.frame', 'frame');
CALL access.guard('programme.programme', 'programme');
CALL access.guard('programme.adoption', 'adoption');
CALL access.guard('programme.activity', 'activity');
CALL access.guard_child('programme.programme_decision', 'programme.programme', 'programme_id', 'programme', 'edit');
CALL access.guard_child('programme.indicator', 'programme.programme', 'programme_id', 'programme', 'edit');
CALL access.guard_child('programme.adaptation', 'programme.adoption', 'adoption_id', 'adoption', 'answer');
CALL access.guard_child('programme.budget_line', 'programme.activity', 'activity_id', 'activity', 'edit');
CALL access.guard_child('programme.allocation', 'programme.activity', 'activity_id', 'activity', 'edit');
CALL access.guard_child('programme.realisation', 'programme.activity', 'activity_id', 'activity', 'realise');
CALL access.guard_child('programme.spending', 'programme.activity', 'activity_id', 'activity', 'realise');
CALL access.guard_child('programme.evidence', 'programme.activity', 'activity_id', 'activity', 'realise');
CALL audit.watch('programme.frame');
CALL audit.watch('programme.programme');
CALL audit.watch('programme.programme_decision');
CALL audit.watch('programme.adoption');
CALL audit.watch('programme.adaptation');
CALL audit.watch('programme.indicator');
CALL audit.watch('programme.activity');
CALL audit.watch('programme.budget_line');
CALL audit.watch('programme.allocation');
CALL audit.watch('programme.realisation');
CALL audit.watch('programme.spending');
CALL audit.watch('programme.evidence');
