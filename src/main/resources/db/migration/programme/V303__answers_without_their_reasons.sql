-- Who answered what to a national programme is counted for the whole country; their reasons need not be read for that.
DROP INDEX programme.adoption_root_id_organisation_id_idx;
CREATE INDEX ON programme.adoption (root_id, organisation_id) INCLUDE (answer);
