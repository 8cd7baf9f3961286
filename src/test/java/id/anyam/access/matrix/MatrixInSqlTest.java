package id.anyam.access.matrix;

import static java.util.stream.Collectors.toSet;
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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The matrix, cell by cell, against row security on every guarded table; and the proof that these checks see:
 * whichever policy, guard or permission is taken away, and whatever is opened, they turn red.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixInSqlTest {

    private static final List<String> ROLES = Stream.concat(
                    Stream.of(Role.values()).map(Role::name), Stream.of("PUBLIC"))
            .toList();
    private static final Expected MATRIX = new Expected(Matrix.file().permissions());
    private static final Map<String, String> ACTS =
            Map.of("SELECT", "read", "INSERT", "create", "UPDATE", "change", "DELETE", "delete");

    /** Lines that say in words what is decided elsewhere, and where. */
    private static final Map<String, String> ELSEWHERE =
            Map.of("region.read PUBLIC ANY", "the register's policy lets everybody read it without asking");

    @Autowired
    TestPeople people;

    @Autowired
    Environment environment;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Connection owner;
    private Rows rows;
    private Breaking breaking;

    @BeforeAll
    void begin() throws SQLException {
        owner = DriverManager.getConnection(
                environment.getRequiredProperty("anyam.db.url"), "postgres", TestServer.adminPassword());
        owner.setAutoCommit(false);
        var councils = new HashMap<String, UUID>();
        for (var region : List.of("00", "64", "64.08", "36.74")) {
            councils.put(region, people.council(region));
        }
        rows = new Rows(owner, MATRIX, councils, ROLES);
        breaking = new Breaking(owner, rows);
    }

    @AfterAll
    void undo() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void knowsEveryGuardedTableAndEverySubject() throws SQLException {
        var tables = breaking.texts("""
                SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity
                """);
        var subjects = new TreeSet<String>();
        Recipe.all().forEach(recipe -> {
            subjects.add(recipe.subject());
            subjects.add(recipe.line("also", recipe.subject()).split("\\.")[0]);
        });

        assertThat(Recipe.all().stream().map(Recipe::table).collect(toSet()))
                .as("src/test/resources/access/rows.sql makes a row of every guarded table")
                .containsExactlyInAnyOrderElementsOf(tables);
        assertThat(subjects)
                .isEqualTo(Matrix.file().permissions().stream()
                        .map(Permission::subject)
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    @Test
    @Tag("slow")
    void decidesEveryCellAsTheFileSays() throws SQLException {
        assertThat(rows.differences(_ -> true, false)).isEmpty();
    }

    @Test
    @Tag("slow")
    void turnsRedWithoutAnyOnePolicy() throws SQLException {
        var silent = new ArrayList<String>();
        for (var policy : policies()) {
            if (policy.decides()
                    && !turnsRed(
                            policy,
                            policy.permissive(),
                            "DROP POLICY %s ON %s".formatted(policy.name(), policy.table()))) {
                silent.add("without " + policy);
            }
            if (policy.refused()
                    && !turnsRed(
                            policy,
                            false,
                            "ALTER POLICY %s ON %s %s".formatted(policy.name(), policy.table(), policy.open()))) {
                silent.add("with opened " + policy);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    @Tag("slow")
    void turnsRedWithoutAnyOneGuardOfSteps() throws SQLException {
        var silent = new ArrayList<String>();
        for (var guard : breaking.texts("""
                SELECT t.tgname || ' ON ' || n.nspname || '.' || c.relname
                  FROM pg_trigger t
                  JOIN pg_proc p ON p.oid = t.tgfoid
                  JOIN pg_class c ON c.oid = t.tgrelid
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE NOT t.tgisinternal AND t.tgtype & 2 = 2 AND (p.prosrc LIKE '%insufficient_privilege%' OR p.proname LIKE 'keep\\_%')
                """)) {
            var table = guard.split(" ON ")[1];
            if (!breaking.turnsRed(
                    "DROP TRIGGER " + guard,
                    one -> one.act().equals("change") && one.recipe().table().equals(table))) {
                silent.add(guard);
            }
        }
        assertThat(silent).as("guards that nothing would miss").containsExactly("steps ON agreement.agreement");
    }

    /** A line that no row tells from the others must at least be what a handler asks for. */
    @Test
    @Tag("slow")
    void turnsRedWithoutAnyOnePermission() throws SQLException {
        var asked = Address.all(requestMappingHandlerMapping).stream()
                .flatMap(address -> address.permission().stream())
                .collect(toSet());
        var silent = new ArrayList<String>();
        for (var permission : Matrix.file().permissions()) {
            if (!breaking.turnsRed(
                            "DELETE FROM access.permission" + Breaking.where(permission),
                            one -> rows.allows(one)
                                    && one.role().equals(permission.role())
                                    && concerns(one, permission.subject()))
                    && !(asked.contains(permission.name()) && isAlone(permission))) {
                silent.add(permission.name() + " " + permission.role() + " " + permission.relation());
            }
        }
        assertThat(silent)
                .as("lines of the matrix that change nothing")
                .containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
    }

    @Test
    @Tag("slow")
    void turnsRedWithoutAnyOneState() throws SQLException {
        var silent = new ArrayList<String>();
        for (var lost : LostState.all(MATRIX.permissions())) {
            if (!breaking.turnsRed(
                    lost.sql(),
                    one -> rows.allows(one)
                            && lost.concerns(one)
                            && concerns(one, lost.line().subject()))) {
                silent.add(lost.toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    /** The role's only line of this name: an address tells whether it is there. */
    private static boolean isAlone(Permission permission) {
        return !permission.role().equals("PUBLIC")
                && MATRIX.permissions().stream()
                                .filter(one -> one.name().equals(permission.name())
                                        && one.role().equals(permission.role()))
                                .count()
                        == 1;
    }

    /** For each subject and place some role that may not read there is let in. */
    @Test
    @Tag("slow")
    void turnsRedWithAPermissionTooMany() throws SQLException {
        var silent = new ArrayList<String>();
        var subjects = MATRIX.permissions().stream().map(Permission::subject).collect(toSet());
        for (var subject : subjects) {
            for (var relation : List.of("OWN", "BELOW", "ABOVE", "ANY")) {
                var stranger = rows.attempts().stream()
                        .filter(one -> readOf(one, subject)
                                && !one.recipe().line("seen", "").equals("hosts")
                                && List.of(one.place().relation(), "ANY").contains(relation)
                                && !one.role().equals("PUBLIC")
                                && !rows.allows(one))
                        .map(Attempt::role)
                        .findFirst();
                var damage = """
                        INSERT INTO access.permission VALUES ('%s', 'read', '%s', '%s', '{*}', '{}')
                        ON CONFLICT (subject, verb, role, relation) DO UPDATE SET from_states = '{*}'
                        """.formatted(subject, stranger.orElse(""), relation);
                if (stranger.isPresent()
                        && !breaking.turnsRed(
                                damage,
                                one -> readOf(one, subject) && one.role().equals(stranger.get()))) {
                    silent.add(damage);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean readOf(Attempt one, String subject) {
        return one.act().equals("read")
                && one.recipe().subject().equals(subject)
                && !one.recipe().has("account");
    }

    @Test
    void leavesNoWayAroundRowSecurity() throws SQLException {
        assertThat(breaking.texts("SELECT fault || ': ' || place FROM access.gate"))
                .isEmpty();
    }

    @Test
    void asksForAGuardWhereverStatesAreWritten() throws SQLException {
        var whole = owner.setSavepoint();
        breaking.run("DROP TRIGGER steps ON kurasi.round");
        breaking.run("ALTER TABLE market.sale ADD COLUMN payment_status text");
        var faults = breaking.texts("SELECT fault || ': ' || place FROM access.gate");
        owner.rollback(whole);

        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "states without a guard of steps: kurasi.round.state",
                        "states without a guard of steps: market.sale.payment_status");
    }

    private boolean concerns(Attempt one, String subject) {
        return one.recipe().subject().equals(subject)
                || one.recipe().line("also", "").startsWith(subject + ".");
    }

    private List<Policy> policies() throws SQLException {
        var policies = new ArrayList<Policy>();
        for (var line : breaking.texts(
                "SELECT schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || ' ' || permissive FROM pg_policies")) {
            var part = line.split(" ");
            var act = ACTS.getOrDefault(part[2], part[2]);
            var decided = rows.attempts().stream()
                    .filter(one -> Policy.decides(part[0], act, one))
                    .map(rows::allows)
                    .collect(toSet());
            policies.add(new Policy(
                    part[0],
                    part[1],
                    act,
                    part[3].equals("PERMISSIVE"),
                    decided.contains(true),
                    decided.contains(false)));
        }
        return policies;
    }

    /** @param among of what the damage can only change: of what is allowed or of what is not */
    private boolean turnsRed(Policy policy, boolean among, String damage) throws SQLException {
        return breaking.turnsRed(
                damage, one -> rows.allows(one) == among && Policy.decides(policy.table(), policy.act(), one));
    }
}
