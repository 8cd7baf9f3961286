package id.anyam.access.matrix;

import id.anyam.access.Matrix.Permission;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Tries every cell of a subject on real rows, as the app's own role, and tells where the database decides otherwise
 * than the matrix. Everything is undone: it runs within a transaction of the owner's that is never committed.
 */
final class RowChecks {

    private static final AtomicInteger NUMBER = new AtomicInteger(10_000);
    private static final String REFUSED = "42501";

    private final Connection owner;
    private final List<Permission> matrix;
    private final UUID somebody;
    private final Map<String, UUID> actors;
    private final UUID acting;
    private final Map<String, UUID> places;

    /**
     * @param actors an account with each role in the acting organisation
     * @param places by relation, the organisation whose rows stand in it
     */
    RowChecks(
            Connection owner,
            List<Permission> matrix,
            UUID somebody,
            Map<String, UUID> actors,
            UUID acting,
            Map<String, UUID> places) {
        this.owner = owner;
        this.matrix = matrix;
        this.somebody = somebody;
        this.actors = actors;
        this.acting = acting;
        this.places = places;
    }

    /** The cells in which database and matrix differ, in words; stops at the first when only that is asked. */
    List<String> differences(Recipe recipe, List<String> roles, boolean onlyFirst) throws SQLException {
        var found = new ArrayList<String>();
        for (var role : roles) {
            for (var place : places.entrySet()) {
                var cells = new Cells(matrix, recipe.subject(), role, place.getKey());
                for (var state : recipe.states()) {
                    var at = owner.setSavepoint();
                    check(recipe, cells, place.getValue(), state, found);
                    owner.rollback(at);
                    if (onlyFirst && !found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private void check(Recipe recipe, Cells cells, UUID place, String state, List<String> found) throws SQLException {
        var number = NUMBER.incrementAndGet();
        var before = recipe.before().isEmpty() ? null : id(fill(recipe.before(), place, "", number, null));
        var row = id(fill(recipe.insert(), place, state, number, before) + " RETURNING id");
        enter(cells.role());
        var where = " WHERE id = '" + row + "'";
        compare(found, cells, "read", state, cells.read(state), touches("SELECT 1 FROM " + recipe.table() + where));
        for (var to : recipe.states()) {
            var set = recipe.hasStates() ? "state = '" + to + "'" : recipe.change();
            compare(
                    found,
                    cells,
                    "change to " + to,
                    state,
                    cells.change(state, to),
                    touches("UPDATE " + recipe.table() + " SET " + set + where));
        }
        compare(found, cells, "delete", state, cells.delete(state), touches("DELETE FROM " + recipe.table() + where));
        var insert = fill(recipe.insert(), place, state, NUMBER.incrementAndGet(), before);
        compare(found, cells, "create", state, cells.create(state), touches(insert));
        run("RESET ROLE");
    }

    private void enter(String role) throws SQLException {
        try (var enter = owner.prepareStatement("SELECT access.enter(?, ?, now())")) {
            enter.setObject(1, actors.get(role));
            enter.setObject(2, role.equals("PUBLIC") ? null : acting);
            enter.execute();
        }
        run("SET LOCAL ROLE anyam_app");
    }

    /** Whether the statement reached a row; a refusal of another kind than rights (a key, a check) is none of ours. */
    private boolean touches(String sql) throws SQLException {
        Savepoint at = owner.setSavepoint();
        try (var statement = owner.createStatement()) {
            if (statement.execute(sql)) {
                try (var rows = statement.getResultSet()) {
                    return rows.next();
                }
            }
            return statement.getUpdateCount() > 0;
        } catch (SQLException refused) {
            if (!REFUSED.equals(refused.getSQLState())) {
                owner.rollback(at);
                return !sql.startsWith("SELECT");
            }
            return false;
        } finally {
            owner.rollback(at);
        }
    }

    private static void compare(
            List<String> found, Cells cells, String act, String state, boolean expected, boolean actual) {
        if (expected != actual) {
            found.add("%s %s %s in %s %s: matrix says %s"
                    .formatted(
                            cells.role(), act, cells.subject(), cells.relation(), state, expected ? "may" : "may not"));
        }
    }

    private String fill(String sql, UUID place, String state, int number, @Nullable UUID before) {
        return sql.strip()
                .replace(":o", "'" + place + "'")
                .replace(":s", "'" + state + "'")
                .replace(":a", "'" + somebody + "'")
                .replace(":b", "'" + before + "'")
                .replaceAll("(?<!:):n\\b", Integer.toString(number));
    }

    private UUID id(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
