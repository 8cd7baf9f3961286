-- The councils, the agencies (Opd) and partners around them, and their line upwards. The line is kept as a
-- table because row security asks at every row who stands above whom.
CREATE SCHEMA organisation;

CREATE TABLE organisation.organisation (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    kind        text NOT NULL CHECK (kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY', 'OPD', 'PARTNER')),
    partner_kind text CHECK (partner_kind IN ('PKK', 'MARKETPLACE', 'BANK', 'ASSOCIATION', 'COMPANY', 'EDUCATION', 'OTHER')),
    parent_id   uuid REFERENCES organisation.organisation,
    region_code text NOT NULL REFERENCES region.region,
    name        text NOT NULL CHECK (length(name) BETWEEN 3 AND 200),
    short_name  text NOT NULL CHECK (length(short_name) BETWEEN 2 AND 60),
    zone        text NOT NULL CHECK (zone IN ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    address     text,
    phone       text,
    email       text,
    website     text,
    letter_code text,
    colour      text CHECK (colour ~ '^#[0-9a-f]{6}$'),
    motif       text,
    logo_file   uuid,
    created_at  timestamptz NOT NULL DEFAULT access.now(),
    closed_on   date,
    CHECK ((kind = 'PARTNER') = (partner_kind IS NOT NULL)),
    CHECK ((kind = 'DEKRANAS') = (parent_id IS NULL))
);
CREATE UNIQUE INDEX one_council_per_region ON organisation.organisation (region_code)
    WHERE kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND closed_on IS NULL;
CREATE INDEX ON organisation.organisation (parent_id);
CREATE INDEX organisation_by_name ON organisation.organisation USING gin (lower(name) gin_trgm_ops);

CREATE TABLE organisation.ancestor (
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    ancestor_id     uuid NOT NULL REFERENCES organisation.organisation,
    distance        int NOT NULL CHECK (distance > 0),
    PRIMARY KEY (organisation_id, ancestor_id)
);
CREATE INDEX ON organisation.ancestor (ancestor_id, organisation_id);
REVOKE INSERT, UPDATE, DELETE ON organisation.ancestor FROM anyam_app;

CREATE FUNCTION organisation.follow_parent() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM organisation.ancestor a
         USING (SELECT NEW.id AS id UNION SELECT organisation_id FROM organisation.ancestor WHERE ancestor_id = NEW.id) moved
         WHERE a.organisation_id = moved.id
           AND (moved.id = NEW.id OR a.ancestor_id NOT IN (
                SELECT b.ancestor_id FROM organisation.ancestor b WHERE b.organisation_id = moved.id AND b.distance <=
                    (SELECT c.distance FROM organisation.ancestor c WHERE c.organisation_id = moved.id AND c.ancestor_id = NEW.id)));
    END IF;
    INSERT INTO organisation.ancestor (organisation_id, ancestor_id, distance)
    SELECT moved.id, up.id, moved.distance + up.distance
      FROM (SELECT NEW.id AS id, 0 AS distance
            UNION ALL SELECT organisation_id, distance FROM organisation.ancestor WHERE ancestor_id = NEW.id) moved
     CROSS JOIN (SELECT NEW.parent_id AS id, 1 AS distance WHERE NEW.parent_id IS NOT NULL
            UNION ALL SELECT ancestor_id, distance + 1 FROM organisation.ancestor WHERE organisation_id = NEW.parent_id) up
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER line_on_insert AFTER INSERT ON organisation.organisation
    FOR EACH ROW EXECUTE FUNCTION organisation.follow_parent();
CREATE TRIGGER line_on_move AFTER UPDATE OF parent_id ON organisation.organisation
    FOR EACH ROW WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id) EXECUTE FUNCTION organisation.follow_parent();

CREATE TABLE organisation.bidang (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    name            text NOT NULL CHECK (length(name) BETWEEN 3 AND 100),
    position        int NOT NULL,
    closed_on       date,
    UNIQUE (organisation_id, id)
);
CREATE UNIQUE INDEX ON organisation.bidang (organisation_id, lower(name)) WHERE closed_on IS NULL;

CREATE TABLE organisation.board (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    title           text NOT NULL,
    starts_on       date NOT NULL,
    ends_on         date NOT NULL,
    sk_number       text NOT NULL,
    sk_on           date NOT NULL,
    sk_issuer       text NOT NULL,
    pengukuhan_on   date,
    CHECK (ends_on >= starts_on),
    UNIQUE (organisation_id, id),
    EXCLUDE USING gist (organisation_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
);

CREATE TABLE organisation.office (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    title           text NOT NULL,
    rank            int NOT NULL,
    bidang_id       uuid,
    ex_officio      text,
    closed_on       date,
    FOREIGN KEY (organisation_id, bidang_id) REFERENCES organisation.bidang (organisation_id, id),
    UNIQUE (organisation_id, id)
);

-- Who holds an office. A replacement serves the remaining term of the holder it names.
CREATE TABLE organisation.holding (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    board_id        uuid NOT NULL,
    office_id       uuid NOT NULL,
    holder          text NOT NULL CHECK (length(holder) BETWEEN 2 AND 200),
    title_before    text,
    title_after     text,
    account_id      uuid,
    starts_on       date NOT NULL,
    ends_on         date NOT NULL,
    sk_number       text NOT NULL,
    replaces_id     uuid,
    CHECK (ends_on >= starts_on),
    FOREIGN KEY (organisation_id, board_id) REFERENCES organisation.board (organisation_id, id),
    FOREIGN KEY (organisation_id, office_id) REFERENCES organisation.office (organisation_id, id),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, replaces_id) REFERENCES organisation.holding (organisation_id, id),
    EXCLUDE USING gist (office_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
);

CALL access.guard('organisation.organisation', 'organisation', 'id');
CALL access.guard('organisation.bidang', 'bidang');
CALL access.guard('organisation.board', 'board');
CALL access.guard('organisation.office', 'board');
CALL access.guard('organisation.holding', 'board');
CALL access.guard('audit.entry', 'audit');
CALL access.guard('audit.head', 'audit');
CALL audit.watch('organisation.organisation', 'id');
CALL audit.watch('organisation.bidang');
CALL audit.watch('organisation.board');
CALL audit.watch('organisation.office');
CALL audit.watch('organisation.holding');
INSERT INTO database.unguarded VALUES
    ('organisation.ancestor', 'Who stands above whom is public and read by every policy.'),
    ('organisation.follow_parent()', 'Keeps the line that nobody may write.');
