-- What the programme module tells performance and report. The words of an activity come by an outer join,
-- so that a sum which asks for no words never touches them.
CREATE VIEW programme.report_activity WITH (security_invoker = true) AS
SELECT f.activity_id, f.organisation_id, f.year, f.programme_id, f.indicator_id, f.state, f.kind, f.region_code,
       f.pagu, f.spent, f.output_target, f.output_actual,
       a.title, a.output_unit, a.starts_on, a.ends_on, a.place, a.craft, a.audience, a.quota, a.responsible
  FROM programme.activity_figure f
  LEFT JOIN programme.activity a ON a.id = f.activity_id;
COMMENT ON VIEW programme.report_activity IS
    'One row per activity: state, place, money (pagu, spent in rupiah), output target and actual over all quarters.';

-- Approved money, and of a cancelled activity what was spent before: the rest of its pagu has become free.
CREATE VIEW programme.report_money_by_source WITH (security_invoker = true) AS
SELECT organisation_id, year, source,
       sum(CASE state WHEN 'APPROVED' THEN pagu ELSE spent END)::bigint AS pagu,
       sum(spent)::bigint AS spent
  FROM programme.source_figure
 WHERE state IN ('APPROVED', 'CANCELLED')
 GROUP BY organisation_id, year, source;

-- A council's year at a glance, by state: how many activities, their money. The quick way to a national sum.
CREATE VIEW programme.report_council_year WITH (security_invoker = true) AS
SELECT organisation_id, year, state, activities, pagu, spent FROM programme.council_figure WHERE activities > 0;

-- An indicator's actual is what the activities that count for it have put out so far.
CREATE VIEW programme.report_indicator WITH (security_invoker = true) AS
SELECT f.indicator_id, f.organisation_id, f.programme_id, f.year, f.source_id, f.target, f.actual,
       i.name, i.definition, i.unit
  FROM programme.indicator_figure f
  LEFT JOIN programme.indicator i ON i.id = f.indicator_id;

CREATE VIEW programme.report_budget WITH (security_invoker = true) AS
SELECT l.activity_id, l.organisation_id, l.id AS budget_line_id, l.position, l.description, l.amount AS line_amount,
       a.id AS allocation_id, a.source, a.payer_id, a.amount AS pagu,
       coalesce((SELECT sum(s.amount) FROM programme.spending s WHERE s.allocation_id = a.id), 0)::bigint AS spent
  FROM programme.budget_line l
  LEFT JOIN programme.allocation a ON a.budget_line_id = l.id;

CREATE VIEW programme.report_realisation WITH (security_invoker = true) AS
SELECT r.id AS realisation_id, r.activity_id, r.organisation_id, r.year, r.quarter, r.output, r.note,
       coalesce((SELECT sum(s.amount) FROM programme.spending s WHERE s.realisation_id = r.id), 0)::bigint AS spent,
       (SELECT count(*) FROM programme.evidence e WHERE e.realisation_id = r.id)::int AS evidence
  FROM programme.realisation r;
