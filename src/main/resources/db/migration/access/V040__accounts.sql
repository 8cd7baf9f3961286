-- People who sign in, their keys, and their roles: always a role within an organisation, with dates.
CREATE TABLE access.account (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    login         text NOT NULL CHECK (login = lower(login) AND length(login) BETWEEN 3 AND 120),
    name          text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
    password_hash text,
    locale        text NOT NULL DEFAULT 'id' CHECK (locale IN ('id', 'en')),
    theme         text NOT NULL DEFAULT 'auto' CHECK (theme IN ('auto', 'light', 'dark')),
    state         text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'SUSPENDED')),
    created_at    timestamptz NOT NULL DEFAULT access.now(),
    UNIQUE (login)
);

CREATE TABLE access.membership (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    account_id      uuid NOT NULL REFERENCES access.account,
    role            text NOT NULL CHECK (role IN ('ADMINISTRATOR', 'SECRETARY', 'CHAIR', 'BIDANG_HEAD', 'OPD_PLANNER',
                        'MENTOR', 'CURATOR', 'CONTENT_ADMIN', 'ARTISAN', 'AUDITOR')),
    starts_on       date NOT NULL,
    ends_on         date,
    holding_id      uuid,
    granted_by      uuid REFERENCES access.account,
    revoked_at      timestamptz,
    CHECK (ends_on IS NULL OR ends_on >= starts_on),
    FOREIGN KEY (organisation_id, holding_id) REFERENCES organisation.holding (organisation_id, id),
    UNIQUE (organisation_id, id)
);
CREATE INDEX ON access.membership (account_id);
ALTER TABLE organisation.holding ADD FOREIGN KEY (account_id) REFERENCES access.account;

-- Personal access tokens; only a hash is kept. A token has the rights of its person in one organisation.
CREATE TABLE access.token (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    account_id      uuid NOT NULL REFERENCES access.account,
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    secret_hash     bytea NOT NULL UNIQUE,
    created_at      timestamptz NOT NULL DEFAULT access.now(),
    expires_at      timestamptz NOT NULL,
    last_used_at    timestamptz,
    revoked_at      timestamptz
);
CREATE INDEX ON access.token (account_id);

-- Failed sign-ins, to slow guessing down; the key is a keyed hash of a login or an address.
CREATE TABLE access.attempt (
    key        bytea NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX ON access.attempt (key, at);

CREATE TABLE access.passkey_user (
    id           text PRIMARY KEY,
    name         text NOT NULL UNIQUE,
    display_name text
);

CREATE TABLE access.passkey (
    credential_id                text PRIMARY KEY,
    user_entity_user_id          text NOT NULL REFERENCES access.passkey_user,
    public_key                   bytea NOT NULL,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean NOT NULL,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean NOT NULL,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz,
    last_used                    timestamptz,
    label                        text NOT NULL
);

-- One effect for a repeated API request: the answer given the first time.
CREATE TABLE access.idempotency (
    account_id   uuid NOT NULL,
    key          text NOT NULL,
    request_hash bytea NOT NULL,
    status       int NOT NULL,
    location     text,
    body         text,
    at           timestamptz NOT NULL,
    PRIMARY KEY (account_id, key)
);

CALL access.guard('access.membership', 'membership');
CALL audit.watch('access.membership');
INSERT INTO database.unguarded VALUES
    ('access.account', 'Read before anybody is known; the service shows an account only to itself and to who may manage it.'),
    ('access.token', 'Found by the hash of a secret before anybody is known; the service shows only one''s own.'),
    ('access.attempt', 'Keyed hashes only.'),
    ('access.passkey_user', 'Read before anybody is known.'),
    ('access.passkey', 'Read before anybody is known; public keys only.'),
    ('access.idempotency', 'Found by account and key; the service asks only for its own account.');
