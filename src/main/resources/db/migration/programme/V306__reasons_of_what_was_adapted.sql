-- Whoever opens an adapted answer from a figure reads why: the reasons stand with the adapted fields, not with the answer.
CREATE OR REPLACE VIEW programme.report_answer WITH (security_invoker = true) AS
SELECT a.id, a.organisation_id, a.root_id, a.programme_id, a.answer,
       coalesce(a.reason, (SELECT string_agg(DISTINCT d.reason, ' ') FROM programme.adaptation d WHERE d.adoption_id = a.id)) AS reason,
       a.local_id, a.answered_at
  FROM programme.adoption a;
