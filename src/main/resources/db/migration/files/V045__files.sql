-- Evidence and pictures: what they are (by content, not by name), how big, whose. The bytes lie in the data
-- folder under their hash.
CREATE SCHEMA files;

CREATE TABLE files.file (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type      text NOT NULL,
    size            bigint NOT NULL CHECK (size >= 0),
    sha256          bytea NOT NULL,
    uploaded_at     timestamptz NOT NULL DEFAULT access.now(),
    uploaded_by     uuid REFERENCES access.account,
    UNIQUE (organisation_id, id)
);
CALL access.guard('files.file', 'file');
CALL audit.watch('files.file');
ALTER TABLE organisation.organisation
    ADD FOREIGN KEY (id, logo_file) REFERENCES files.file (organisation_id, id);
