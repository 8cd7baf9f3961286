-- What a dissolved council planned, spent and answered belongs to the years in which it stood. Reports read it too now
-- and say themselves for which year they count the councils.
CREATE OR REPLACE VIEW organisation.report_council WITH (security_invoker = true) AS
SELECT o.id, o.kind, o.parent_id, o.region_code, left(o.region_code, 2) AS province_code, o.name, o.short_name, r.name AS region_name,
       o.closed_on
  FROM organisation.organisation o LEFT JOIN region.region r ON r.code = o.region_code
 WHERE o.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY');
COMMENT ON COLUMN organisation.report_council.closed_on IS
    'First day without the council; a budget year that began before it still counts what the council did.';
