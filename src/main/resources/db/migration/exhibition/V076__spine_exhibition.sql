-- Exhibitions, which may belong to an activity, and the seats of artisans in them.
CREATE SCHEMA exhibition;

CREATE TABLE exhibition.exhibition (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    activity_id     uuid,
    name            text NOT NULL,
    starts_on       date NOT NULL,
    ends_on         date NOT NULL,
    CHECK (ends_on >= starts_on),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, activity_id) REFERENCES programme.activity (organisation_id, id)
);

CREATE TABLE exhibition.seat (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL,
    exhibition_id   uuid NOT NULL,
    province_code   text NOT NULL,
    artisan_id      uuid NOT NULL,
    submission_id   uuid REFERENCES kurasi.submission,
    UNIQUE (exhibition_id, province_code, artisan_id),
    FOREIGN KEY (organisation_id, exhibition_id) REFERENCES exhibition.exhibition (organisation_id, id),
    FOREIGN KEY (province_code, artisan_id) REFERENCES artisan.artisan (province_code, id)
);
CALL access.guard('exhibition.exhibition', 'exhibition');
CALL access.guard_child('exhibition.seat', 'exhibition.exhibition', 'exhibition_id', 'exhibition', 'seat');
CALL audit.watch('exhibition.exhibition');
CALL audit.watch('exhibition.seat');
