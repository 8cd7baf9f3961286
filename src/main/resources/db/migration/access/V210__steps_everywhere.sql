-- Agreements, products and rounds of kurasi take only the steps that one line of the matrix gives, as meetings,
-- programmes and activities do. So that the next table with states cannot be forgotten, the gate asks for it: a
-- column named like a state, which the program may write, needs a trigger that keeps steps, or an entry
-- "schema.table.column" with its reason in database.unguarded.
CALL access.guard_steps('agreement.agreement', 'agreement');
CALL access.guard_steps('product.product', 'product');
CALL access.guard_steps('kurasi.round', 'kurasi');

ALTER VIEW access.gate RENAME TO gate_of_rows;

CREATE VIEW access.gate_of_steps WITH (security_invoker = true) AS
SELECT 'states without a guard of steps' AS fault, n.nspname || '.' || c.relname || '.' || a.attname AS place
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
 WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity
   AND n.nspowner = (SELECT oid FROM pg_roles WHERE rolname = 'anyam_owner')
   AND a.attname ~ '(^|_)(state|status|stage|phase)$' AND a.attgenerated = ''
   AND has_column_privilege('anyam_app', c.oid, a.attnum, 'UPDATE')
   AND NOT EXISTS (SELECT 1 FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                    WHERE t.tgrelid = c.oid AND t.tgenabled <> 'D' AND p.proname IN ('keep_steps', 'guard_steps'))
   AND NOT EXISTS (SELECT 1 FROM database.unguarded u
                    WHERE u.table_name = n.nspname || '.' || c.relname || '.' || a.attname);

CREATE VIEW access.gate WITH (security_invoker = true) AS
SELECT fault, place FROM access.gate_of_rows
UNION ALL
SELECT fault, place FROM access.gate_of_steps;
