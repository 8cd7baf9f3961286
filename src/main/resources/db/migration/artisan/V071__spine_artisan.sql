-- Artisans. Tables that grow with people carry the province in their key, so that they can be partitioned
-- or spread by province when a nation outgrows one server.
CREATE SCHEMA artisan;

CREATE TABLE artisan.artisan (
    province_code   text NOT NULL REFERENCES region.region,
    id              uuid NOT NULL DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    region_code     text NOT NULL REFERENCES region.region,
    craft           text,
    sample          boolean NOT NULL DEFAULT false,
    registered_at   timestamptz NOT NULL DEFAULT access.now(),
    PRIMARY KEY (province_code, id),
    CHECK (region_code LIKE province_code || '%')
);
CREATE INDEX ON artisan.artisan (organisation_id);
CALL access.guard('artisan.artisan', 'artisan');
CALL audit.watch('artisan.artisan');
