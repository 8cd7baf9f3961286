-- Three pages counted money by three rules, and what a cancelled activity had spent was in one and missing from
-- the others. The rule of report_money_by_source stands beside every sum now: approved money counts whole, of a
-- cancelled activity only what was spent before, the rest of its ceiling has become free.
CREATE OR REPLACE VIEW programme.report_activity WITH (security_invoker = true) AS
SELECT f.activity_id, f.organisation_id, f.year, f.programme_id, f.indicator_id, f.state, f.kind, f.region_code,
       f.pagu, f.spent, f.output_target, f.output_actual,
       a.title, a.output_unit, a.starts_on, a.ends_on, a.place, a.craft, a.audience, a.quota, a.responsible,
       CASE f.state WHEN 'APPROVED' THEN f.pagu WHEN 'CANCELLED' THEN f.spent ELSE 0 END AS counted_pagu,
       CASE WHEN f.state IN ('APPROVED', 'CANCELLED') THEN f.spent ELSE 0 END AS counted_spent
  FROM programme.activity_figure f
  LEFT JOIN programme.activity a ON a.id = f.activity_id;

CREATE OR REPLACE VIEW programme.report_council_year WITH (security_invoker = true) AS
SELECT organisation_id, year, state, activities, pagu, spent,
       CASE state WHEN 'APPROVED' THEN pagu WHEN 'CANCELLED' THEN spent ELSE 0 END AS counted_pagu,
       CASE WHEN state IN ('APPROVED', 'CANCELLED') THEN spent ELSE 0 END AS counted_spent
  FROM programme.council_figure WHERE activities > 0;

CREATE OR REPLACE VIEW programme.report_source_year WITH (security_invoker = true) AS
SELECT organisation_id, year, source, state, pagu, spent,
       CASE state WHEN 'APPROVED' THEN pagu WHEN 'CANCELLED' THEN spent ELSE 0 END AS counted_pagu,
       CASE WHEN state IN ('APPROVED', 'CANCELLED') THEN spent ELSE 0 END AS counted_spent
  FROM programme.source_figure WHERE pagu <> 0 OR spent <> 0;
