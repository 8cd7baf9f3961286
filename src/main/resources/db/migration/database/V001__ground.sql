-- The ground every module stands on: what the app and the backup may touch by default, and the list of
-- tables that hold no organisation's data and therefore carry no row security, each with its reason.
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO anyam_app, anyam_backup;
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO anyam_app;
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO anyam_app;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO anyam_app;
GRANT USAGE ON SCHEMA database TO anyam_app, anyam_backup;

CREATE TABLE database.unguarded (
    table_name text PRIMARY KEY,
    reason     text NOT NULL
);
REVOKE INSERT, UPDATE, DELETE ON database.unguarded FROM anyam_app;
INSERT INTO database.unguarded (table_name, reason) VALUES
    ('database.unguarded', 'The list itself.'),
    ('database.flyway_schema_history', 'Versions of the schema.'),
    ('database.event_publication', 'Events under way between modules; they carry ids only.'),
    ('database.http_session', 'Sessions are found by their secret id before anybody is known.'),
    ('database.http_session_attributes', 'Belongs to a session.');

CREATE TABLE database.event_publication (
    id                     uuid PRIMARY KEY,
    listener_id            text NOT NULL,
    event_type             text NOT NULL,
    serialized_event       text NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX ON database.event_publication USING hash (serialized_event);
CREATE INDEX ON database.event_publication (completion_date);

CREATE TABLE database.http_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX ON database.http_session (expiry_time);
CREATE INDEX ON database.http_session (principal_name);

CREATE TABLE database.http_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES database.http_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
