-- A kept answer is given again as what it was: its media type belongs to it.
ALTER TABLE access.idempotency ADD COLUMN content_type text;
