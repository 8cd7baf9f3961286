-- Kode wilayah from the nation to the village, with the time in which each code holds. A merger or split
-- ends some codes, starts others and says who succeeds whom; nothing else is touched.
CREATE SCHEMA region;

CREATE TABLE region.region (
    code        text PRIMARY KEY CHECK (code ~ '^(00|\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?)$'),
    kind        text NOT NULL CHECK (kind IN ('NATION', 'PROVINCE', 'KABUPATEN', 'KOTA', 'KECAMATAN', 'DESA', 'KELURAHAN', 'DESA_ADAT')),
    name        text NOT NULL,
    parent_code text REFERENCES region.region,
    valid_from  date NOT NULL DEFAULT '1945-08-17',
    valid_to    date,
    CHECK (valid_to IS NULL OR valid_to > valid_from)
);
CREATE INDEX ON region.region (parent_code);
CREATE INDEX region_by_name ON region.region USING gin (lower(name) gin_trgm_ops);
CREATE INDEX region_by_code ON region.region (code text_pattern_ops);

CREATE TABLE region.succession (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    kind        text NOT NULL CHECK (kind IN ('MERGE', 'SPLIT', 'RENAME', 'MOVE')),
    predecessor text NOT NULL REFERENCES region.region,
    successor   text NOT NULL REFERENCES region.region,
    on_date     date NOT NULL,
    decree      text NOT NULL,
    former_name text
);
CREATE INDEX ON region.succession (predecessor);
CREATE INDEX ON region.succession (successor);

CREATE TABLE region.island (
    code            text PRIMARY KEY,
    regency_code    text REFERENCES region.region,
    name            text NOT NULL,
    latitude        double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude       double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    populated       boolean NOT NULL,
    outermost_small boolean NOT NULL
);
CREATE INDEX ON region.island (regency_code);
CREATE INDEX island_by_name ON region.island USING gin (lower(name) gin_trgm_ops);

CREATE TABLE region.edition (
    name      text PRIMARY KEY,
    loaded_at timestamptz NOT NULL
);
REVOKE INSERT, UPDATE, DELETE ON region.island, region.edition FROM anyam_app;

INSERT INTO database.unguarded VALUES
    ('region.region', 'Public register of regions; changes are checked by the service and audited as succession.'),
    ('region.succession', 'Public history of regions.'),
    ('region.island', 'Public register of islands.'),
    ('region.edition', 'Which editions of the register were loaded.');
