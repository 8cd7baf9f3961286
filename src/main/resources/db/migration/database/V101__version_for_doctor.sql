-- The doctor compares the schema's version with the program's; it asks as the app.
GRANT SELECT ON database.flyway_schema_history TO anyam_app;
