package id.anyam.audit.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trail, as a collection; row security shows each person only what the matrix gives. */
@Repository
class Entries {

    private static final TypeReference<Map<String, JsonNode>> VALUES = new TypeReference<>() {};
    private static final String COLUMNS = """
            SELECT e.organisation_id, e.seq, e.at, e.account_id, a.name AS who, e.table_name, e.row_id, e.act,
                   e.before, e.after, made.called, made.first
              FROM audit.entry e
              LEFT JOIN access.account a ON a.id = e.account_id
              LEFT JOIN LATERAL (
                   SELECT %s AS called, m.after AS first
                     FROM audit.entry m
                    WHERE m.row_id = e.row_id AND m.organisation_id = e.organisation_id AND m.act = 'INSERT'
                    ORDER BY m.seq
                    LIMIT 1) made ON true
            """.formatted(called("m.after"));

    private final JdbcClient db;
    private final JsonMapper json;

    Entries(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What a record was called by the values of an entry. */
    static String called(String values) {
        return Subjects.NAMES.stream()
                .map(name -> values + " ->> '" + name + "'")
                .collect(Collectors.joining(", ", "coalesce(", ")"));
    }

    /** The newest entries of a council that match, at most {@code limit}. */
    @Transactional(readOnly = true)
    List<Entry> find(UUID organisation, Search search, int limit) {
        return db.sql(COLUMNS + """
                 WHERE e.organisation_id = :organisation
                   AND e.seq < :before
                   AND (:table::text IS NULL OR e.table_name = :table)
                   AND (:from::timestamptz IS NULL OR e.at >= :from)
                   AND (:until::timestamptz IS NULL OR e.at < :until)
                   AND (:person::text IS NULL OR strpos(lower(a.name), lower(:person)) > 0)
                   AND (:words::text IS NULL OR strpos(lower(made.called), lower(:words)) > 0)
                 ORDER BY e.seq DESC
                 LIMIT :limit
                """)
                .param("organisation", organisation)
                .param("before", search.before())
                .param("table", search.table().orElse(null))
                .param("from", start(search.from(), search))
                .param("until", start(search.until().map(day -> day.plusDays(1)), search))
                .param("person", search.person().orElse(null))
                .param("words", search.words().orElse(null))
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    /** All that happened to one record, newest first. */
    @Transactional(readOnly = true)
    List<Entry> of(UUID record) {
        return db.sql(COLUMNS + " WHERE e.row_id = :record ORDER BY e.seq DESC LIMIT 1000")
                .param("record", record)
                .query((row, _) -> entry(row))
                .list();
    }

    /** The tables that leave a trail. */
    @Transactional(readOnly = true)
    List<String> tables() {
        return db.sql("""
                SELECT n.nspname || '.' || c.relname
                  FROM pg_catalog.pg_trigger t
                  JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                 WHERE t.tgname = 'audit' AND NOT t.tgisinternal
                 ORDER BY 1
                """).query((row, _) -> row.getString(1)).list();
    }

    private static @Nullable OffsetDateTime start(Optional<LocalDate> day, Search search) {
        return day.map(date -> date.atStartOfDay(search.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .orElse(null);
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("organisation_id", UUID.class),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                Optional.ofNullable(row.getString("who")),
                row.getString("table_name"),
                row.getObject("row_id", UUID.class),
                Entry.Act.valueOf(row.getString("act")),
                Optional.ofNullable(row.getString("called")),
                values(row.getString("first")),
                values(row.getString("before")),
                values(row.getString("after")));
    }

    private Map<String, JsonNode> values(@Nullable String text) {
        return text == null ? new HashMap<>() : json.readValue(text, VALUES);
    }
}
