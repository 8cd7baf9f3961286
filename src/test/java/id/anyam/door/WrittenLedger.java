package id.anyam.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which steps of which activity were answered as done, held against what the database holds. */
final class WrittenLedger {

    private final Map<UUID, Step> answered = new ConcurrentHashMap<>();
    private final Set<UUID> unproved = ConcurrentHashMap.newKeySet();

    /** The steps of an activity in their order. */
    enum Step {
        SAVED,
        BUDGETED,
        SUBMITTED,
        APPROVED,
        REALISED
    }

    void answered(UUID activity, Step step) {
        answered.put(activity, step);
        unproved.add(activity);
    }

    int size() {
        return answered.size();
    }

    /** Sentences about everything that is lost, doubled or torn; empty when all is well. */
    List<String> faults(Connection admin) throws SQLException {
        return faults(admin, Map.copyOf(answered));
    }

    /** The same, about what was answered since this was last asked. */
    List<String> newFaults(Connection admin) throws SQLException {
        var fresh = Set.copyOf(unproved);
        unproved.removeAll(fresh);
        return faults(admin, fresh.stream().collect(Collectors.toMap(id -> id, answered::get)));
    }

    private static List<String> faults(Connection admin, Map<UUID, Step> promised) throws SQLException {
        var faults = new ArrayList<String>();
        try (var select = admin.prepareStatement("""
                SELECT a.id, a.state,
                       (SELECT count(*) FROM programme.budget_line l WHERE l.activity_id = a.id),
                       (SELECT coalesce(sum(s.amount), 0) FROM programme.allocation s
                          JOIN programme.budget_line l ON l.id = s.budget_line_id WHERE l.activity_id = a.id),
                       (SELECT coalesce(sum(r.output), 0) FROM programme.realisation r WHERE r.activity_id = a.id),
                       (SELECT count(*) FROM audit.entry e WHERE e.row_id = a.id AND e.act = 'INSERT'),
                       (SELECT count(*) FROM audit.entry e WHERE e.row_id = a.id AND e.after ->> 'state' = 'SUBMITTED'),
                       (SELECT count(*) FROM audit.entry e WHERE e.row_id = a.id AND e.after ->> 'state' = 'APPROVED'),
                       (SELECT coalesce(sum(p.amount), 0) FROM programme.spending p
                          JOIN programme.realisation r ON r.id = p.realisation_id WHERE r.activity_id = a.id)
                  FROM programme.activity a WHERE a.id = ANY (?)
                """)) {
            select.setArray(1, admin.createArrayOf("uuid", promised.keySet().toArray()));
            var found = new ArrayList<UUID>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var id = row.getObject(1, UUID.class);
                    found.add(id);
                    var step = promised.get(id);
                    var whole = row.getInt(3) == (row.getLong(4) > 0 ? 1 : 0)
                            && List.of(0L, 24_000_000L).contains(row.getLong(4))
                            && List.of(0, 20).contains(row.getInt(5))
                            && row.getLong(9) == (row.getInt(5) > 0 ? 19_000_000 : 0)
                            && row.getInt(6) == 1
                            && row.getInt(7) <= 1
                            && row.getInt(8) <= row.getInt(7);
                    var kept = switch (step) {
                        case SAVED -> true;
                        case BUDGETED -> row.getLong(4) > 0;
                        case SUBMITTED -> row.getInt(7) == 1;
                        case APPROVED -> row.getInt(8) == 1 && row.getString(2).equals("APPROVED");
                        case REALISED -> row.getInt(5) == 20;
                    };
                    if (!whole || !kept) {
                        faults.add((kept ? "Torn or doubled: " : "Lost: ") + id + " answered as " + step + ", is "
                                + row.getString(2) + " with " + row.getInt(3) + " lines of " + row.getLong(4)
                                + ", output " + row.getInt(5) + ", spent " + row.getLong(9) + ", recorded "
                                + row.getInt(6) + "+" + row.getInt(7)
                                + "+" + row.getInt(8));
                    }
                }
            }
            promised.keySet().stream()
                    .filter(id -> !found.contains(id))
                    .forEach(id -> faults.add("Lost: " + id + " answered as " + promised.get(id)));
        }
        return faults;
    }
}
