-- What an upload would bring was found out anew at each look and once more when it was applied. It is now found out
-- when the file comes in and kept beside it, with a sum of what it was compared with: only when the council's year
-- has changed since is it compared again. A look reads one page of it; what is to be written the database writes
-- from it itself.
CREATE TABLE programme.import_preview (
    import_id       uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    compared_with   text NOT NULL,
    fingerprint     text NOT NULL,
    facts           jsonb NOT NULL,
    sheet_rows      jsonb NOT NULL,
    writes          jsonb,
    FOREIGN KEY (organisation_id, import_id) REFERENCES programme.import (organisation_id, id) ON DELETE CASCADE
);
ALTER TABLE programme.import_preview ALTER COLUMN sheet_rows SET STORAGE EXTERNAL, ALTER COLUMN writes SET STORAGE EXTERNAL;
COMMENT ON COLUMN programme.import_preview.writes IS 'Rows to write, by table; gone once they were written.';
CALL access.guard_child('programme.import_preview', 'programme.import', 'import_id', 'import', 'apply');

-- Another sum as soon as anything in a council's programmes of a year, or below them, is another.
CREATE FUNCTION programme.year_image(p_council uuid, p_year int) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws(' ',
        (SELECT coalesce(sum(hashtextextended(p::text, 0)), 0) FROM programme.programme p
          WHERE p.organisation_id = p_council AND p.year = p_year),
        (SELECT coalesce(sum(hashtextextended(i::text, 0)), 0) FROM programme.indicator i
           JOIN programme.programme p ON p.id = i.programme_id WHERE p.organisation_id = p_council AND p.year = p_year),
        (SELECT coalesce(sum(hashtextextended(a::text, 0)), 0) FROM programme.activity a
           JOIN programme.programme p ON p.id = a.programme_id WHERE p.organisation_id = p_council AND p.year = p_year),
        (SELECT coalesce(sum(hashtextextended(l::text, 0)), 0) FROM programme.budget_line l
           JOIN programme.activity a ON a.id = l.activity_id
           JOIN programme.programme p ON p.id = a.programme_id WHERE p.organisation_id = p_council AND p.year = p_year),
        (SELECT coalesce(sum(hashtextextended(x::text, 0)), 0) FROM programme.allocation x
           JOIN programme.activity a ON a.id = x.activity_id
           JOIN programme.programme p ON p.id = a.programme_id WHERE p.organisation_id = p_council AND p.year = p_year))
$$;
