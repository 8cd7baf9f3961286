-- The very program that last prepared this database completely: roles, schema, matrix, reference data. The
-- same program finds its mark and starts at once; any other prepares the database again.
CREATE TABLE database.program (
    edition text PRIMARY KEY
);
REVOKE INSERT, UPDATE, DELETE ON database.program FROM anyam_app;
INSERT INTO database.unguarded VALUES ('database.program', 'A digest of the program and nothing else.');
