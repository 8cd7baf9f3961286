package id.anyam.database.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be asked of a database before a backup and again after a restore. */
final class Facts {

    /** Left out: what belongs to the running server, the schema or the matrix, and people sign in again after a restore. */
    private static final List<String> LEFT_OUT = List.of(
            "database.flyway_schema_history",
            "database.program",
            "database.http_session",
            "database.http_session_attributes",
            "access.attempt",
            "access.attempt_key",
            "access.role_set");

    private final Connection connection;

    Facts(Connection connection) {
        this.connection = connection;
    }

    String version() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT version
                          FROM database.flyway_schema_history
                         WHERE success AND version IS NOT NULL
                         ORDER BY installed_rank DESC
                        """)) {
            var newest = "";
            while (rows.next()) {
                newest = newer(newest, rows.getString(1));
            }
            return newest;
        }
    }

    private static String newer(String one, String other) {
        return one.isEmpty() || Integer.parseInt(other) > Integer.parseInt(one) ? other : one;
    }

    List<Contents.Table> tables() throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT n.nspname || '.' || c.relname,
                               array_agg(quote_ident(a.attname) ORDER BY a.attname)
                          FROM pg_catalog.pg_class c
                          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                          JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
                         WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                           AND n.nspowner = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = 'anyam_owner')
                           AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                         GROUP BY 1
                        """)) {
            while (rows.next()) {
                tables.put(rows.getString(1), Arrays.asList((String[])
                        rows.getArray(2).getArray()));
            }
        }
        tables.keySet().removeAll(LEFT_OUT);
        return tables.entrySet().stream()
                .map(entry -> new Contents.Table(entry.getKey(), entry.getValue()))
                .toList();
    }

    Map<String, Long> sequences() throws SQLException {
        return numbers("""
                SELECT schemaname || '.' || sequencename, last_value
                  FROM pg_catalog.pg_sequences
                 WHERE last_value IS NOT NULL
                """);
    }

    long rows(String table) throws SQLException {
        return numbers("SELECT 'rows', count(*) FROM " + table).getOrDefault("rows", 0L);
    }

    Map<String, String> chains() throws SQLException {
        return texts("SELECT organisation_id, seq || ':' || encode(hash, 'hex') FROM audit.head");
    }

    String matrix() throws SQLException {
        return texts("""
                SELECT 'matrix', encode(sha256(convert_to(coalesce(string_agg(p::text, E'\\n' ORDER BY p::text), ''), 'UTF8')), 'hex')
                  FROM access.permission p
                """).getOrDefault("matrix", "");
    }

    /** Stored passwords, passkeys and tokens, whose they are, and whether they work. */
    String keys() throws SQLException {
        return texts("""
                SELECT 'keys', encode(sha256(convert_to(coalesce(string_agg(k, E'\\n' ORDER BY k COLLATE "C"), ''), 'UTF8')), 'hex')
                  FROM (SELECT concat_ws('|', id, login, password_hash, password_origin, state) AS k FROM access.account
                        UNION ALL
                        SELECT concat_ws('|', id, account_id, host, encode(credential_id, 'hex'), encode(credential, 'hex'))
                          FROM access.passkey
                        UNION ALL
                        SELECT concat_ws('|', id, account_id, organisation_id, encode(secret_hash, 'hex'), revoked_at IS NULL)
                          FROM access.token) AS key
                """).getOrDefault("keys", "");
    }

    /** The hashes under which the bytes of uploads lie. */
    List<String> files() throws SQLException {
        return List.copyOf(texts("SELECT DISTINCT encode(sha256, 'hex'), '' FROM files.file")
                .keySet());
    }

    private Map<String, Long> numbers(String query) throws SQLException {
        var numbers = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getLong(2));
            }
        }
        return numbers;
    }

    private Map<String, String> texts(String query) throws SQLException {
        var texts = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.put(rows.getString(1), rows.getString(2));
            }
        }
        return texts;
    }
}
