-- A council founded by a decree counted as silent in every year before it, and the question which councils a
-- budget year counts was written out in each report that asks it. Both have one answer here now.
ALTER TABLE organisation.organisation ADD COLUMN opened_on date,
    ADD CHECK (closed_on >= opened_on);
COMMENT ON COLUMN organisation.organisation.opened_on IS
    'First day, of a council founded by a decree; empty: it stood when the register began.';
COMMENT ON COLUMN organisation.organisation.closed_on IS 'First day without the organisation.';

-- A region that was moved after it was founded has another code by now.
WITH RECURSIVE founded AS (
    SELECT successor AS code, on_date FROM region.succession WHERE kind = 'SPLIT'
    UNION
    SELECT s.successor, f.on_date FROM founded f JOIN region.succession s ON s.predecessor = f.code AND s.kind = 'MOVE')
UPDATE organisation.organisation o SET opened_on = f.on_date
  FROM founded f
 WHERE f.code = o.region_code AND o.kind IN ('PROVINCE', 'REGENCY');

CREATE OR REPLACE VIEW organisation.report_council WITH (security_invoker = true) AS
SELECT o.id, o.kind, o.parent_id, o.region_code, left(o.region_code, 2) AS province_code, o.name, o.short_name, r.name AS region_name,
       o.closed_on, o.opened_on
  FROM organisation.organisation o LEFT JOIN region.region r ON r.code = o.region_code
 WHERE o.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY');

CREATE FUNCTION organisation.report_councils(p_year int) RETURNS SETOF organisation.report_council
LANGUAGE sql STABLE AS $$
    SELECT c.* FROM organisation.report_council c
     WHERE (c.opened_on IS NULL OR c.opened_on < make_date(p_year + 1, 1, 1))
       AND (c.closed_on IS NULL OR c.closed_on > make_date(p_year, 1, 1))
$$;
COMMENT ON FUNCTION organisation.report_councils IS
    'The councils that stood on some day of a budget year, those dissolved since among them.';
