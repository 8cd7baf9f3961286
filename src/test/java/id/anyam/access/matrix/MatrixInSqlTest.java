package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.TestServer;
import id.anyam.access.Matrix;
import id.anyam.access.Matrix.Permission;
import id.anyam.access.Role;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * The matrix, cell by cell, against row security; and the proof that these checks see: whichever policy is taken
 * away or opened, whichever permission is taken away or added, they turn red.
 */
@ServerTest
class MatrixInSqlTest {

    private static final List<String> ROLES = roles();

    @Autowired
    TestPeople people;

    @Autowired
    Environment environment;

    private Connection owner;
    private RowChecks checks;

    static List<Recipe> recipes() {
        return Recipe.ALL;
    }

    @BeforeEach
    void begin() throws SQLException {
        var council = people.council("64");
        var actors = new HashMap<String, UUID>();
        for (var role : Role.values()) {
            actors.put(role.name(), people.person(role.name(), council).account());
        }
        var places = new LinkedHashMap<String, UUID>();
        places.put("OWN", council);
        places.put("BELOW", people.council("64.08"));
        places.put("ABOVE", people.council("00"));
        places.put("STRANGER", people.council("36.74"));
        owner = DriverManager.getConnection(
                environment.getRequiredProperty("anyam.db.url"), "postgres", TestServer.adminPassword());
        owner.setAutoCommit(false);
        var somebody = people.person("MENTOR", "36.74").account();
        checks = new RowChecks(owner, Matrix.file().permissions(), somebody, actors, council, places);
    }

    @AfterEach
    void undo() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void decidesEveryCellAsTheFileSays(Recipe recipe) throws SQLException {
        assertThat(checks.differences(recipe, ROLES, false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void turnsRedWithoutAnyOneOfItsPolicies(Recipe recipe) throws SQLException {
        for (var policy : List.of("reads", "creates", "changes", "deletes")) {
            if (allowsSomething(recipe, policy)) {
                assertTurnsRed(recipe, ROLES, "DROP POLICY " + policy + " ON " + recipe.table());
            }
            var opened = policy.equals("creates")
                    ? "WITH CHECK (true)"
                    : policy.equals("changes") ? "USING (true) WITH CHECK (true)" : "USING (true)";
            if (!(policy.equals("reads") && readByAll(recipe))) {
                assertTurnsRed(recipe, ROLES, "ALTER POLICY " + policy + " ON " + recipe.table() + " " + opened);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void turnsRedWithoutAnyOneOfItsPermissions(Recipe recipe) throws SQLException {
        for (var permission : of(recipe)) {
            if (onlyOneToSay(permission)) {
                assertTurnsRed(recipe, List.of(permission.role()), """
                        DELETE FROM access.permission WHERE subject = '%s' AND verb = '%s' AND role = '%s' AND relation = '%s'
                        """.formatted(
                                permission.subject(), permission.verb(), permission.role(), permission.relation()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void turnsRedWithAPermissionTooMany(Recipe recipe) throws SQLException {
        if (readByAll(recipe)) {
            return;
        }
        for (var role : ROLES) {
            for (var relation : role.equals("PUBLIC") ? List.of("ANY") : List.of("OWN", "BELOW", "ABOVE")) {
                var reads = recipe.states().stream()
                        .allMatch(new Cells(Matrix.file().permissions(), recipe.subject(), role, relation)::read);
                if (!reads) {
                    assertTurnsRed(recipe, List.of(role), """
                            INSERT INTO access.permission VALUES ('%s', 'read', '%s', '%s', '{*}', '{}')
                            ON CONFLICT (subject, verb, role, relation) DO UPDATE SET from_states = '{*}'
                            """.formatted(recipe.subject(), role, relation));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "programme"})
    void turnsRedWithoutTheGuardOfItsSteps(String subject) throws SQLException {
        var recipe = Recipe.ALL.stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();

        assertTurnsRed(recipe, List.of("SECRETARY"), "DROP TRIGGER steps ON " + recipe.table());
    }

    @Test
    void leavesNoWayAroundRowSecurity() throws SQLException {
        var faults = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT fault, place FROM access.gate")) {
            while (rows.next()) {
                faults.add(rows.getString(1) + ": " + rows.getString(2));
            }
        }
        assertThat(faults).isEmpty();
    }

    private void assertTurnsRed(Recipe recipe, List<String> roles, String damage) throws SQLException {
        var whole = owner.setSavepoint();
        try (var statement = owner.createStatement()) {
            statement.execute(damage);
        }
        assertThat(checks.differences(recipe, roles, true)).as(damage).isNotEmpty();
        owner.rollback(whole);
    }

    /** Whether another permission of the role, or of the public, says the same; then nothing is lost without this one. */
    private static boolean onlyOneToSay(Permission permission) {
        var rest = new ArrayList<>(Matrix.file().permissions());
        rest.remove(permission);
        var relations =
                permission.relation().equals("ANY") ? List.of("OWN", "STRANGER") : List.of(permission.relation());
        return relations.stream().anyMatch(relation -> {
            var with = new Cells(Matrix.file().permissions(), permission.subject(), permission.role(), relation);
            var without = new Cells(rest, permission.subject(), permission.role(), relation);
            return Recipe.ALL.stream()
                    .filter(recipe -> recipe.subject().equals(permission.subject()))
                    .anyMatch(recipe -> differ(recipe, with, without));
        });
    }

    private static boolean differ(Recipe recipe, Cells one, Cells other) {
        return recipe.states().stream()
                .anyMatch(state -> one.read(state) != other.read(state)
                        || one.create(state) != other.create(state)
                        || one.delete(state) != other.delete(state)
                        || recipe.states().stream().anyMatch(to -> one.change(state, to) != other.change(state, to)));
    }

    private static boolean readByAll(Recipe recipe) {
        return of(recipe).stream()
                .anyMatch(one -> one.verb().equals("read") && one.role().equals("PUBLIC"));
    }

    /** A policy under which nobody may do anything says the same as no policy. */
    private static boolean allowsSomething(Recipe recipe, String policy) {
        return of(recipe).stream().anyMatch(one -> switch (policy) {
            case "reads" -> one.verb().equals("read");
            case "creates" -> one.from().contains("-");
            case "deletes" -> one.verb().equals("delete");
            default ->
                !one.from().equals(List.of("-")) && !List.of("read", "delete").contains(one.verb());
        });
    }

    private static List<Permission> of(Recipe recipe) {
        return Matrix.file().permissions().stream()
                .filter(one -> one.subject().equals(recipe.subject()))
                .toList();
    }

    private static List<String> roles() {
        var roles = new ArrayList<String>();
        for (var role : Role.values()) {
            roles.add(role.name());
        }
        roles.add("PUBLIC");
        return roles;
    }
}
