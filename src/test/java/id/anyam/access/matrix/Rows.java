package id.anyam.access.matrix;

import id.anyam.access.matrix.Attempt.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Real rows of every guarded table, and attempts on them as the app's own role. Everything is made within a
 * transaction of the owner's that is never committed; each attempt is undone at once.
 */
final class Rows {

    private static final Pattern STATE = Pattern.compile("'([A-Z_]+)'");

    /** Tries one statement after the other as the app, undoes each, and tells how many rows it reached or why not. */
    private static final String TRY = """
            CREATE FUNCTION pg_temp.outcomes(p_account uuid, p_organisation uuid, p_statements text[]) RETURNS text[]
            LANGUAGE plpgsql AS $$
            DECLARE
                v_found text[] := '{}';
                v_rows  bigint;
                v_one   text;
            BEGIN
                PERFORM access.enter(p_account, p_organisation, now());
                SET LOCAL ROLE anyam_app;
                FOREACH v_one IN ARRAY p_statements LOOP
                    BEGIN
                        EXECUTE v_one;
                        GET DIAGNOSTICS v_rows = ROW_COUNT;
                        RAISE EXCEPTION USING ERRCODE = 'UNDO0', MESSAGE = v_rows::text;
                    EXCEPTION WHEN OTHERS THEN
                        v_found := v_found || CASE WHEN SQLSTATE = 'UNDO0' THEN SQLERRM ELSE SQLSTATE END;
                    END;
                END LOOP;
                RESET ROLE;
                RETURN v_found;
            END $$
            """;

    private final Connection owner;
    private final Expected matrix;
    private final Map<Attempt, Boolean> allowed = new IdentityHashMap<>();
    private final Map<String, UUID> councils;
    private final Map<String, UUID> actors = new HashMap<>();
    private final Map<String, List<String>> states = new HashMap<>();
    private final Map<Recipe, List<Attempt>> attempts = new LinkedHashMap<>();
    private int number = 1000;

    /** @param councils by region code: 00, 64 (which acts), 64.08 below it, 36.74 beside it */
    Rows(Connection owner, Expected matrix, Map<String, UUID> councils, List<String> roles) throws SQLException {
        this.owner = owner;
        this.matrix = matrix;
        this.councils = councils;
        run(TRY);
        for (var role : roles) {
            var account = UUID.randomUUID();
            actors.put(role, account);
            run("INSERT INTO access.account (id, login, name) VALUES ('%s', '%s', 'Contoh')"
                    .formatted(account, account));
            for (var council : List.of(councils.get("64"), councils.get("00"))) {
                if (!role.equals("PUBLIC")) {
                    run("INSERT INTO access.membership (organisation_id, account_id, role, starts_on)"
                            + " VALUES ('%s', '%s', '%s', '2000-01-01')".formatted(council, account, role));
                }
            }
        }
        readStates();
        for (var recipe : Recipe.all()) {
            attempts.put(recipe, make(recipe, roles));
        }
    }

    /** The attempts that end otherwise than the matrix says; stops at the first role with any when only that is asked. */
    List<String> differences(Predicate<Attempt> which, boolean onlyFirst) throws SQLException {
        var found = new ArrayList<String>();
        for (var tried : attempts.values()) {
            var byActor = new LinkedHashMap<String, List<Attempt>>();
            tried.stream()
                    .filter(which)
                    .forEach(one -> byActor.computeIfAbsent(
                                    one.role() + one.place().acting(), _ -> new ArrayList<>())
                            .add(one));
            for (var together : byActor.values()) {
                var reached = outcomes(together);
                for (var at = 0; at < together.size(); at++) {
                    var may = allows(together.get(at));
                    if (may != reached.get(at)) {
                        found.add(together.get(at) + ": matrix says " + (may ? "may" : "may not"));
                    }
                }
                if (onlyFirst && !found.isEmpty()) {
                    return found;
                }
            }
        }
        return found;
    }

    /** What the matrix says of it. */
    boolean allows(Attempt one) {
        return allowed.computeIfAbsent(one, matrix::allows);
    }

    /** All attempts, to ask the matrix about them without trying. */
    List<Attempt> attempts() {
        return attempts.values().stream().flatMap(List::stream).toList();
    }

    private List<Boolean> outcomes(List<Attempt> together) throws SQLException {
        var first = together.getFirst();
        var statements = together.stream().map(Attempt::sql).toArray();
        try (var call = owner.prepareStatement("SELECT pg_temp.outcomes(?, ?, ?)")) {
            call.setObject(1, actors.get(first.role()));
            call.setObject(
                    2, first.role().equals("PUBLIC") ? null : first.place().acting());
            call.setArray(3, owner.createArrayOf("text", statements));
            try (var rows = call.executeQuery()) {
                rows.next();
                var outcomes = (String[]) rows.getArray(1).getArray();
                var reached = new ArrayList<Boolean>();
                for (var at = 0; at < outcomes.length; at++) {
                    reached.add(reached(together.get(at), outcomes[at]));
                }
                return reached;
            }
        }
    }

    /** A refusal of another kind than rights (a key, a check) comes after rights were asked. */
    private static boolean reached(Attempt one, String outcome) {
        if (outcome.length() == 5 && !outcome.equals("42501") && !outcome.startsWith("23")) {
            throw new IllegalStateException("%s: %s%n%s".formatted(one, outcome, one.sql()));
        }
        return outcome.startsWith("23") && outcome.length() == 5
                ? !one.recipe().has("strict") || !one.act().equals("change")
                : outcome.length() < 5 && !outcome.equals("0");
    }

    private List<Attempt> make(Recipe recipe, List<String> roles) throws SQLException {
        var made = new ArrayList<Attempt>();
        for (var place : places(recipe)) {
            for (var state : states(recipe)) {
                var words = words(recipe, place, state);
                for (var role : roles) {
                    made.addAll(attempts(recipe, role, place, state, words));
                }
            }
        }
        return made;
    }

    /**
     * What a role tries on a row. A row that it may not read it cannot find to change it, so that is not tried; and
     * of the roles that the matrix gives nothing of this kind, one and the public stand for all in trying to add.
     */
    private List<Attempt> attempts(Recipe recipe, String role, Place place, String state, Map<String, String> words) {
        var where = " WHERE " + Recipe.fill(recipe.line("where", "id = :id"), words);
        var made = new ArrayList<Attempt>();
        var read = new Attempt(recipe, role, place, "read", state, state, "SELECT 1 FROM " + recipe.table() + where);
        made.add(read);
        if (matrix.allows(read)) {
            var steps = hasSteps(recipe) ? states(recipe) : List.of(state);
            for (var to : steps) {
                var set = hasSteps(recipe) ? "state = '" + to + "'" : "organisation_id = organisation_id";
                var update = "UPDATE " + recipe.table() + " SET " + recipe.line("change", set) + where;
                made.add(new Attempt(recipe, role, place, "change", state, to, update));
            }
            made.add(new Attempt(recipe, role, place, "delete", state, state, "DELETE FROM " + recipe.table() + where));
        }
        if (List.of("ARTISAN", "PUBLIC").contains(role) || matrix.names(role, recipe)) {
            made.add(new Attempt(recipe, role, place, "create", state, state, another(recipe, words)));
        }
        return made;
    }

    private boolean hasSteps(Recipe recipe) {
        return recipe.parent().isEmpty()
                && !recipe.has("change")
                && recipe.granted().contains("change")
                && !states(recipe).equals(List.of(""));
    }

    private String another(Recipe recipe, Map<String, String> words) {
        if (!recipe.granted().contains("create")) {
            return "INSERT INTO " + recipe.table() + " DEFAULT VALUES";
        }
        var another = new HashMap<>(words);
        another.put("id", "'" + UUID.randomUUID() + "'");
        another.put("n", Integer.toString(++number));
        return Recipe.fill(recipe.insert(), another);
    }

    /** Makes the row with all that stands before it, and tells what its words stand for. */
    private Map<String, String> words(Recipe recipe, Place place, String state) throws SQLException {
        var words = Recipe.freshIds();
        words.put("o", "'" + place.owner() + "'");
        words.put("acting", "'" + place.acting() + "'");
        words.put("somebody", "'" + actors.get("PUBLIC") + "'");
        words.put("s", "'" + state + "'");
        words.put("n", Integer.toString(++number));
        if (recipe.parent().isPresent()) {
            words.put(
                    "parent",
                    words(Recipe.of(recipe.parent().get()), place, state).getOrDefault("id", ""));
        }
        if (!recipe.has("stands")) {
            for (var statement : recipe.statements()) {
                run(Recipe.fill(statement, words));
            }
        }
        if (place.relation().equals("GUEST") && recipe.table().equals("meeting.meeting")) {
            run(Recipe.fill(
                    "INSERT INTO meeting.invitation (organisation_id, meeting_id, invited_id) VALUES (:o, :id, :acting)",
                    words));
        }
        return words;
    }

    private List<Place> places(Recipe recipe) {
        var acting = councils.get("64");
        if (recipe.has("register")) {
            var national = councils.get("00");
            return List.of(new Place("OWN", national, national), new Place("STRANGER", national, acting));
        }
        var places = new ArrayList<>(List.of(
                new Place("OWN", acting, acting),
                new Place("BELOW", councils.get("64.08"), acting),
                new Place("ABOVE", councils.get("00"), acting),
                new Place("STRANGER", councils.get("36.74"), acting)));
        if (recipe.table().startsWith("meeting.") && !recipe.has("invited")) {
            places.add(new Place("GUEST", councils.get("36.74"), acting));
        }
        return places;
    }

    private List<String> states(Recipe recipe) {
        if (recipe.has("states")) {
            return List.of(recipe.line("states", "").split(" "));
        }
        return states.getOrDefault(recipe.parent().orElse(recipe.table()), List.of(""));
    }

    private void readStates() throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        SELECT c.conrelid::regclass, pg_get_constraintdef(c.oid)
                          FROM pg_constraint c
                          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = 'state' AND c.conkey = ARRAY[a.attnum]
                         WHERE c.contype = 'c' AND pg_get_constraintdef(c.oid) LIKE '%ANY%'
                        """)) {
            while (rows.next()) {
                var names = STATE.matcher(rows.getString(2)).results().map(found -> found.group(1));
                states.put(rows.getString(1), names.toList());
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
