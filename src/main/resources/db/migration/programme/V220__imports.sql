-- A council's whole plan of a year comes in as one workbook: looked at first, written in one transaction, taken back
-- as long as nobody went on with it. What an upload is compared with is the present, so a preview keeps only the file.
CREATE TABLE programme.import (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    year            int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    file_name       text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    state           text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'APPLIED', 'UNDONE')),
    uploaded_at     timestamptz NOT NULL DEFAULT access.now(),
    uploaded_by     uuid NOT NULL REFERENCES access.account,
    uploader        text NOT NULL,
    expires_at      timestamptz NOT NULL,
    applied_at      timestamptz,
    applied_by      uuid REFERENCES access.account,
    undone_at       timestamptz,
    undone_by       uuid REFERENCES access.account,
    added           int NOT NULL DEFAULT 0,
    changed         int NOT NULL DEFAULT 0,
    unchanged       int NOT NULL DEFAULT 0,
    refused         int NOT NULL DEFAULT 0,
    CHECK ((state = 'WAITING') = (applied_at IS NULL)),
    CHECK ((state = 'UNDONE') = (undone_at IS NOT NULL)),
    UNIQUE (organisation_id, id)
);
CREATE INDEX ON programme.import (organisation_id, applied_at);
COMMENT ON COLUMN programme.import.added IS 'Rows of the sheet that brought something new when it was applied; changed, unchanged, refused alike.';

CREATE TABLE programme.import_file (
    import_id       uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    content         bytea NOT NULL,
    FOREIGN KEY (organisation_id, import_id) REFERENCES programme.import (organisation_id, id) ON DELETE CASCADE
);
ALTER TABLE programme.import_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- What an import made or changed, and what it was before; version and after tell whether somebody went on with it.
CREATE TABLE programme.import_change (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    import_id       uuid NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('PROGRAMME', 'ACTIVITY')),
    row_id          uuid NOT NULL,
    before          jsonb,
    version         int,
    after           jsonb,
    UNIQUE (import_id, row_id),
    FOREIGN KEY (organisation_id, import_id) REFERENCES programme.import (organisation_id, id) ON DELETE CASCADE
);

CALL access.guard('programme.import', 'import');
CALL access.guard_steps('programme.import', 'import');
CALL access.guard_child('programme.import_file', 'programme.import', 'import_id', 'import', 'apply');
CALL access.guard_child('programme.import_change', 'programme.import', 'import_id', 'import', 'apply');
CALL audit.watch('programme.import');

-- A draft that is taken back takes its history along; the trail keeps that it was.
ALTER TABLE programme.activity_step
    DROP CONSTRAINT activity_step_organisation_id_activity_id_fkey,
    ADD FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id) ON DELETE CASCADE;

CREATE FUNCTION programme.activity_image(p_id uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(
               'programme', a.programme_id, 'indicator', a.indicator_id, 'kind', a.kind, 'title', a.title, 'region', a.region_code,
               'place', a.place, 'starts', a.starts_on, 'ends', a.ends_on, 'craft', a.craft, 'audience', a.audience, 'quota', a.quota,
               'responsible', a.responsible, 'unit', a.output_unit, 'target', a.output_target, 'without_cost', a.without_cost,
               'lines', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                    'id', l.id, 'position', l.position, 'description', l.description, 'amount', l.amount,
                                    'parts', (SELECT coalesce(jsonb_agg(jsonb_build_object('source', x.source, 'payer', x.payer_id, 'amount', x.amount)
                                                                        ORDER BY x.source, x.payer_id), '[]')
                                                FROM programme.allocation x WHERE x.budget_line_id = l.id))
                                ORDER BY l.position, l.id), '[]')
                           FROM programme.budget_line l WHERE l.activity_id = a.id))
      FROM programme.activity a
     WHERE a.id = p_id
$$;

CREATE FUNCTION programme.programme_image(p_id uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(
               'code', p.code, 'title', p.title, 'purpose', p.purpose, 'target', p.target, 'bidang', p.bidang, 'state', p.state,
               'version', p.version, 'frame', p.frame_id, 'answer_by', p.answer_by,
               'indicators', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'position', i.position, 'name', i.name,
                                          'definition', i.definition, 'unit', i.unit, 'target', i.target) ORDER BY i.position, i.id), '[]')
                                FROM programme.indicator i WHERE i.programme_id = p.id))
      FROM programme.programme p
     WHERE p.id = p_id
$$;
