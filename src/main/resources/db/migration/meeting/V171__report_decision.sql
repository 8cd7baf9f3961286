-- What dashboards and reports may read of decisions.
CREATE VIEW meeting.report_decision WITH (security_invoker = true) AS
SELECT d.id, d.organisation_id, d.meeting_id, d.number, d.kind, d.text, d.levels, d.bidang, d.due_on, d.withdrawn_at,
       m.title AS meeting_title, m.kind AS meeting_kind, m.theme AS meeting_theme, (m.starts_at AT TIME ZONE m.zone)::date AS held_on
  FROM meeting.decision d JOIN meeting.meeting m ON m.id = d.meeting_id;
