-- A published programme changes only with its former wording kept: every published version stays readable
-- (the base against which a council's version and a later amendment are compared). A withdrawn programme
-- says why and sets its code free; a programme may name the day by which councils answer.
ALTER TABLE programme.programme
    ADD COLUMN answer_by     date,
    ADD COLUMN withdrawn_at  timestamptz,
    ADD COLUMN withdrawn_why text,
    ADD CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    ADD CHECK ((state = 'WITHDRAWN') = (coalesce(length(withdrawn_why), 0) >= 5)),
    ADD CHECK (state = 'DRAFT' OR published_at IS NOT NULL),
    DROP CONSTRAINT programme_organisation_id_year_code_key;
CREATE UNIQUE INDEX one_code_a_year ON programme.programme (organisation_id, year, upper(code)) WHERE state <> 'WITHDRAWN';
CREATE INDEX programme_by_title ON programme.programme USING gin (lower(title) gin_trgm_ops);

CREATE TABLE programme.programme_version (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    programme_id    uuid NOT NULL,
    version         int NOT NULL CHECK (version > 0),
    title           text NOT NULL,
    purpose         text NOT NULL,
    target          text NOT NULL,
    bidang          text,
    indicators      jsonb NOT NULL,
    why             text,
    changed_at      timestamptz NOT NULL DEFAULT access.now(),
    changed_by      uuid REFERENCES access.account,
    CHECK (version = 1 OR length(why) >= 5),
    UNIQUE (programme_id, version),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme.programme (organisation_id, id)
);
CALL access.guard_child('programme.programme_version', 'programme.programme', 'programme_id', 'programme', 'edit');
CALL audit.watch('programme.programme_version');
REVOKE UPDATE, DELETE ON programme.programme_version FROM anyam_app;
COMMENT ON COLUMN programme.programme_version.indicators IS
    'List of {id, name, definition, unit, target} as they stood.';

-- Indicators keep the order in which they were written. One whose definition or unit is not that of the level
-- above is marked: it must not be summed with it. The redefinition needs its own reason, like a changed field.
ALTER TABLE programme.indicator
    ADD COLUMN position  int NOT NULL DEFAULT 0,
    ADD COLUMN redefined boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT redefined OR source_id IS NOT NULL);
CREATE INDEX ON programme.indicator (source_id);

ALTER TABLE programme.adaptation
    ADD COLUMN indicator_id uuid REFERENCES programme.indicator,
    DROP CONSTRAINT adaptation_field_check,
    DROP CONSTRAINT adaptation_adoption_id_field_key,
    ADD CHECK (field IN ('TITLE', 'PURPOSE', 'TARGET', 'BIDANG', 'INDICATOR')),
    ADD CHECK ((field = 'INDICATOR') = (indicator_id IS NOT NULL)),
    ADD UNIQUE NULLS NOT DISTINCT (adoption_id, field, indicator_id);
COMMENT ON COLUMN programme.adaptation.indicator_id IS 'The indicator of the level above that is defined otherwise here.';

-- What a frame leads to in its years, one line each, as the Munas put it.
ALTER TABLE programme.frame
    ADD COLUMN direction text NOT NULL DEFAULT '';
