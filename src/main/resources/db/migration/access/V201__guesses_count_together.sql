-- Nodes on one database count guesses together: the key that hides logins and addresses stands beside the marks it
-- makes, no longer in each node's data folder. Backups hold neither, so a copy of one tells nobody's address.
CREATE TABLE access.attempt_key (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    key    bytea NOT NULL CHECK (length(key) = 32)
);
REVOKE INSERT, UPDATE, DELETE ON access.attempt_key FROM anyam_app;
INSERT INTO access.attempt_key (key)
SELECT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
INSERT INTO database.unguarded VALUES ('access.attempt_key', 'One key of the installation; it opens nothing.');
