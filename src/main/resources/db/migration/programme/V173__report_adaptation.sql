-- What dashboards and reports may read of the fields a council changed.
CREATE VIEW programme.report_adaptation WITH (security_invoker = true) AS
SELECT d.id, d.organisation_id, d.adoption_id, d.field, d.original, d.local, d.reason FROM programme.adaptation d;
