-- What a council's sources gave in a year could be read only for all states together, or line by line.
CREATE VIEW programme.report_source_year WITH (security_invoker = true) AS
SELECT organisation_id, year, source, state, pagu, spent FROM programme.source_figure WHERE pagu <> 0 OR spent <> 0;
COMMENT ON VIEW programme.report_source_year IS
    'One row per council, year, source and state of its activities: pagu and spent in rupiah. The quick way to a sum by source.';
