-- Every council has a region; saying so by an outer join lets PostgreSQL leave the register of regions alone
-- when a sum asks for no name.
CREATE OR REPLACE VIEW organisation.report_council WITH (security_invoker = true) AS
SELECT o.id, o.kind, o.parent_id, o.region_code, left(o.region_code, 2) AS province_code, o.name, o.short_name, r.name AS region_name
  FROM organisation.organisation o LEFT JOIN region.region r ON r.code = o.region_code
 WHERE o.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND o.closed_on IS NULL;
