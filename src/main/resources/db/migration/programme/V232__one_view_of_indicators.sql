-- An indicator's names and its sums stood in two views of the same figures; one carries both now.
CREATE OR REPLACE VIEW programme.report_indicator WITH (security_invoker = true) AS
SELECT f.indicator_id, f.organisation_id, f.programme_id, f.year, f.source_id, f.target, f.actual,
       i.name, i.definition, i.unit, f.state, f.root_programme_id, f.root_indicator_id, f.comparable
  FROM programme.indicator_figure f
  LEFT JOIN programme.indicator i ON i.id = f.indicator_id;
DROP VIEW programme.report_result;
