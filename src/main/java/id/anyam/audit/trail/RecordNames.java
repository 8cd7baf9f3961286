package id.anyam.audit.trail;

import id.anyam.audit.trail.Subjects.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * What the records that entries speak of are called, as far as the reader may see them. Each is asked for in its own
 * table, all of one table at once; what is not there, or no longer, in the trail.
 */
@Repository
class RecordNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final JdbcClient db;
    private final Subjects subjects;

    RecordNames(JdbcClient db, Subjects subjects) {
        this.db = db;
        this.subjects = subjects;
    }

    /** Names that were found: by the id of a record, and by the code of what a column leads to. */
    record Found(Map<String, String> records, Map<String, Map<String, String>> codes) {

        Optional<String> record(String id) {
            return Optional.ofNullable(records.get(id));
        }

        /** What a value of this column is called; {@code 64.08} is a region only where the column leads to regions. */
        Optional<String> value(String table, String column, String text) {
            return Optional.ofNullable(
                            codes.getOrDefault(table + "." + column, Map.of()).get(text))
                    .or(() -> record(text));
        }
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Transactional(readOnly = true)
    Found of(List<Entry> entries) {
        var asked = new HashMap<Subject, Set<String>>();
        var columns = new HashMap<String, Subject>();
        var ids = new HashSet<String>();
        for (var entry : entries) {
            if (entry.called().isEmpty()) {
                ids.add(entry.row().toString());
                subjects.of(entry.table()).filter(Subject::hasIds).ifPresent(own -> ask(asked, own, entry.row()));
            }
            texts(entry).forEach(field -> {
                var id = isId(field.getValue());
                subjects.of(entry.table(), field.getKey())
                        .filter(subject -> id || !subject.hasIds())
                        .ifPresent(subject -> {
                            ask(asked, subject, field.getValue());
                            columns.put(entry.table() + "." + field.getKey(), subject);
                        });
                if (id) {
                    ids.add(field.getValue());
                }
            });
        }
        return found(asked, columns, ids);
    }

    private Found found(Map<Subject, Set<String>> asked, Map<String, Subject> columns, Set<String> ids) {
        var records = new HashMap<String, String>();
        var codes = new HashMap<Subject, Map<String, String>>();
        asked.forEach((subject, keys) -> {
            var names = names(subject, keys);
            if (subject.hasIds()) {
                records.putAll(names);
            } else {
                codes.put(subject, names);
            }
        });
        ids.removeAll(records.keySet());
        records.putAll(asOnceCalled(ids));
        var byColumn = new HashMap<String, Map<String, String>>();
        columns.forEach((column, subject) -> byColumn.put(column, codes.getOrDefault(subject, Map.of())));
        return new Found(records, byColumn);
    }

    private static void ask(Map<Subject, Set<String>> asked, Subject subject, Object key) {
        asked.computeIfAbsent(subject, _ -> new HashSet<>()).add(key.toString());
    }

    private static Stream<Map.Entry<String, String>> texts(Entry entry) {
        return Stream.of(entry.first(), entry.before(), entry.after())
                .flatMap(values -> values.entrySet().stream())
                .flatMap(field -> texts(field.getValue()).map(text -> Map.entry(field.getKey(), text)));
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isString()
                ? Stream.of(value.stringValue())
                : value.valueStream().flatMap(RecordNames::texts);
    }

    private Map<String, String> names(Subject subject, Collection<String> keys) {
        var names = new HashMap<String, String>();
        db.sql("SELECT %1$s AS key, %2$s AS name FROM %3$s WHERE %1$s = ANY(:keys::%4$s[])"
                        .formatted(subject.key(), subject.called(), subject.table(), subject.type()))
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    put(names, row.getString("key"), row.getString("name"));
                });
        return names;
    }

    private Map<String, String> asOnceCalled(Collection<String> ids) {
        var names = new HashMap<String, String>();
        db.sql("SELECT e.row_id, " + Entries.called("e.after") + """
                 AS name FROM audit.entry e WHERE e.row_id = ANY(:ids) AND e.act = 'INSERT'
                """)
                .param("ids", ids.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(row -> {
                    put(names, row.getString("row_id"), row.getString("name"));
                });
        return names;
    }

    private static void put(Map<String, String> names, String key, @Nullable String name) {
        if (name != null) {
            names.putIfAbsent(key, name);
        }
    }
}
