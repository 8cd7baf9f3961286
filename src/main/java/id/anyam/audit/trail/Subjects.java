package id.anyam.audit.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which tables hold records with a name, and which columns of others lead to them. The catalogue tells it, once, so that
 * a new table is known by its foreign keys and nobody lists it here.
 */
@Component
class Subjects {

    /** Columns that may name a record, the best first. */
    static final List<String> NAMES =
            List.of("title", "short_name", "name", "holder", "person", "text", "description", "decree", "file_name");

    private final JdbcClient db;
    private volatile Optional<Known> known = Optional.empty();

    Subjects(JdbcClient db) {
        this.db = db;
    }

    /**
     * A table whose records have a name.
     *
     * @param key the column that others point at: an id, or a code such as a region's
     * @param type of the key
     * @param called the expression for the name
     */
    record Subject(String table, String key, String type, String called) {

        boolean hasIds() {
            return type.equals("uuid");
        }
    }

    private record Known(Map<String, Subject> byTable, Map<String, Subject> byColumn) {}

    Optional<Subject> of(String table) {
        return Optional.ofNullable(known().byTable.get(table));
    }

    /** Where a column leads, as {@code programme.adoption} and {@code programme_id} lead to a programme. */
    Optional<Subject> of(String table, String column) {
        return Optional.ofNullable(known().byColumn.get(table + "." + column));
    }

    private Known known() {
        if (known.isEmpty()) {
            var byTable = byTable();
            known = Optional.of(new Known(byTable, byColumn(byTable)));
        }
        return known.get();
    }

    private Map<String, Subject> byTable() {
        var subjects = new HashMap<String, Subject>();
        db.sql("""
                SELECT format('%I.%I', n.nspname, c.relname) AS subject, quote_ident(k.attname) AS key,
                       format_type(k.atttypid, NULL) AS type,
                       format('coalesce(%s)', string_agg(quote_ident(a.attname), ', '
                              ORDER BY array_position(:names, a.attname::text))) AS called
                  FROM pg_catalog.pg_class c
                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_catalog.pg_index i ON i.indrelid = c.oid AND i.indisprimary AND i.indnkeyatts = 1
                  JOIN pg_catalog.pg_attribute k ON k.attrelid = c.oid AND k.attnum = i.indkey[0]
                  JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = ANY(:names) AND a.attnum <> k.attnum
                 WHERE c.relkind = 'r' AND k.atttypid IN ('uuid'::regtype, 'text'::regtype)
                 GROUP BY n.nspname, c.relname, k.attname, k.atttypid
                """)
                .param("names", NAMES.toArray(String[]::new))
                .query((row, _) -> new Subject(
                        row.getString("subject"), row.getString("key"), row.getString("type"), row.getString("called")))
                .list()
                .forEach(subject -> subjects.put(subject.table(), subject));
        return subjects;
    }

    private Map<String, Subject> byColumn(Map<String, Subject> byTable) {
        var columns = new HashMap<String, Subject>();
        db.sql("""
                SELECT format('%I.%I.%I', fn.nspname, f.relname, a.attname) AS pointer, format('%I.%I', tn.nspname, t.relname) AS subject
                  FROM pg_catalog.pg_constraint x
                 CROSS JOIN unnest(x.conkey, x.confkey) AS pair (here, there)
                  JOIN pg_catalog.pg_class f ON f.oid = x.conrelid
                  JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace
                  JOIN pg_catalog.pg_attribute a ON a.attrelid = f.oid AND a.attnum = pair.here
                  JOIN pg_catalog.pg_class t ON t.oid = x.confrelid
                  JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
                  JOIN pg_catalog.pg_index i ON i.indrelid = t.oid AND i.indisprimary AND i.indkey[0] = pair.there
                 WHERE x.contype = 'f'
                """).query(row -> {
            var subject = byTable.get(row.getString("subject"));
            if (subject != null) {
                columns.put(row.getString("pointer"), subject);
            }
        });
        return columns;
    }
}
