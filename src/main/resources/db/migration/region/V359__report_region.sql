-- What dashboards and reports may read of regions: a province that got its council later is named by the register.
CREATE VIEW region.report_region WITH (security_invoker = true) AS SELECT code, name FROM region.region;
