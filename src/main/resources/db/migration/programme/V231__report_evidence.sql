-- Which files show what was done, for the reports that carry photos of it.
CREATE VIEW programme.report_evidence WITH (security_invoker = true) AS
SELECT e.activity_id, e.organisation_id, e.file_id, r.year, r.quarter
  FROM programme.evidence e JOIN programme.realisation r ON r.id = e.realisation_id;
