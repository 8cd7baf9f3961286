package id.anyam.database.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What writers were told is done, held against what the database holds after a crash. */
final class Ledger {

    private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "APPROVED");

    private final Map<UUID, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> tried = new ConcurrentHashMap<>();

    void trying(UUID activity) {
        tried.put(activity, true);
    }

    void acknowledge(UUID activity, String state) {
        acknowledged.merge(activity, STATES.indexOf(state), Math::max);
    }

    int size() {
        return acknowledged.size();
    }

    /** Those that were sent but never answered: a person would press the button again. */
    List<UUID> unanswered() {
        return tried.keySet().stream()
                .filter(activity -> !acknowledged.containsKey(activity))
                .toList();
    }

    /** Sentences about everything that is lost, doubled, torn or broken; empty when all is well. */
    List<String> faults(Connection admin) throws SQLException {
        var faults = new ArrayList<String>();
        var found = new ConcurrentHashMap<UUID, Integer>();
        try (var statement = admin.createStatement();
                var row = statement.executeQuery("""
                        SELECT a.id, a.state,
                               (SELECT count(*) FROM programme.budget_line b WHERE b.activity_id = a.id),
                               (SELECT count(*) FROM audit.entry e WHERE e.row_id = a.id AND e.act = 'INSERT'),
                               (SELECT count(*) FROM audit.entry e WHERE e.row_id = a.id AND e.act = 'UPDATE')
                          FROM programme.activity a
                        """)) {
            while (row.next()) {
                var id = row.getObject(1, UUID.class);
                var state = STATES.indexOf(row.getString(2));
                found.put(id, state);
                if (row.getInt(3) != 1 || row.getInt(4) != 1 || row.getInt(5) != state) {
                    faults.add("Torn or doubled: " + id + " in " + row.getString(2) + " with " + row.getInt(3)
                            + " lines, recorded " + row.getInt(4) + "+" + row.getInt(5));
                }
            }
        }
        acknowledged.forEach((id, state) -> {
            if (found.getOrDefault(id, -1) < state) {
                faults.add("Lost: " + id + " was answered as " + STATES.get(state));
            }
        });
        try (var statement = admin.createStatement();
                var broken = statement.executeQuery("SELECT organisation_id, seq FROM audit.broken()")) {
            while (broken.next()) {
                faults.add("Broken chain: " + broken.getString(1) + " at " + broken.getLong(2));
            }
        }
        return faults;
    }
}
