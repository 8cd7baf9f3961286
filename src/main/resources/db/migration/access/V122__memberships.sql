-- Giving and ending roles: why a role ended and who ended it, the link with which a new person comes in, and a rule
-- that the matrix cannot say: only an administrator makes or ends administrators.
ALTER TABLE access.membership
    ADD COLUMN revoked_why text CHECK (length(revoked_why) BETWEEN 3 AND 500),
    ADD COLUMN revoked_by uuid REFERENCES access.account;
CREATE INDEX ON access.membership (organisation_id);

CREATE POLICY administrators_made ON access.membership AS RESTRICTIVE FOR INSERT
    WITH CHECK (role <> 'ADMINISTRATOR' OR 'ADMINISTRATOR' = ANY (access.roles()));
CREATE POLICY administrators_ended ON access.membership AS RESTRICTIVE FOR UPDATE
    USING (role <> 'ADMINISTRATOR' OR 'ADMINISTRATOR' = ANY (access.roles()))
    WITH CHECK (role <> 'ADMINISTRATOR' OR 'ADMINISTRATOR' = ANY (access.roles()));

CREATE TABLE access.welcome (
    secret_hash bytea PRIMARY KEY,
    account_id  uuid NOT NULL REFERENCES access.account,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz
);
CREATE INDEX ON access.welcome (account_id);
INSERT INTO database.unguarded VALUES
    ('access.welcome', 'Found by the hash of a secret before anybody is known.');
