-- What dashboards and reports may read of councils.
CREATE VIEW organisation.report_council WITH (security_invoker = true) AS
SELECT o.id, o.kind, o.parent_id, o.region_code, left(o.region_code, 2) AS province_code, o.name, o.short_name, r.name AS region_name
  FROM organisation.organisation o JOIN region.region r ON r.code = o.region_code
 WHERE o.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND o.closed_on IS NULL;
