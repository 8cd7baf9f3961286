package id.anyam.demo.country;

import id.anyam.database.AfterMigration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Loads the demo country into an empty installation, once, all or nothing; the same seed gives the same country. */
class DemoCountry implements AfterMigration {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCountry.class);
    static final String PASSWORD = "anyam-demo-2026";

    private static final List<String> PARTS = List.of(
            "00_tools",
            "10_agencies",
            "20_people",
            "30_meetings",
            "40_programmes",
            "50_activities",
            "60_people_and_works");
    private static final List<String> BULK = List.of(
            "organisation.organisation",
            "meeting.invitation",
            "meeting.presence",
            "programme.programme",
            "programme.programme_version",
            "programme.adoption",
            "programme.adaptation",
            "programme.indicator",
            "programme.activity",
            "programme.budget_line",
            "programme.allocation",
            "programme.realisation",
            "programme.spending",
            "artisan.artisan",
            "product.product");

    private static final List<String> COUNTED = List.of(
            "programme.adoption",
            "programme.indicator",
            "programme.activity",
            "programme.budget_line",
            "programme.allocation",
            "programme.realisation",
            "programme.spending");

    private final Size size;
    private final PasswordEncoder encoder;

    DemoCountry(Size size, PasswordEncoder encoder) {
        this.size = size;
        this.encoder = encoder;
    }

    @Override
    public void run(Connection owner) throws SQLException {
        if (isLoaded(owner)) {
            return;
        }
        set(owner, "demo.size", size.name().toLowerCase(java.util.Locale.ROOT));
        set(owner, "demo.artisans", Integer.toString(size.artisans()));
        set(owner, "demo.hash", encoder.encode(PASSWORD));
        triggers(owner, "DISABLE");
        for (var part : PARTS) {
            LOG.debug("Demo country: {}", part);
            execute(owner, read(part));
        }
        triggers(owner, "ENABLE");
        execute(owner, "ANALYZE");
        execute(owner, "SELECT programme.count_figures_anew()");
        execute(owner, "INSERT INTO region.edition (name, loaded_at) VALUES ('demo', access.now())");
    }

    /** Bulk rows tell no person's act, so they leave no trail, and totals are counted once at the end. */
    private static void triggers(Connection owner, String change) throws SQLException {
        for (var table : BULK) {
            trigger(owner, change, table, "audit");
        }
        for (var table : COUNTED) {
            trigger(owner, change, table, "figure");
        }
    }

    /** One trigger, or the three of a table whose changes are taken by statement. */
    private static void trigger(Connection owner, String change, String table, String name) throws SQLException {
        execute(owner, """
                DO $$ DECLARE t record; BEGIN
                    FOR t IN SELECT tgname FROM pg_trigger
                              WHERE tgrelid = '%1$s'::regclass AND tgname ~ '^%2$s(_update|_delete)?$' LOOP
                        EXECUTE format('ALTER TABLE %1$s %3$s TRIGGER %%I', t.tgname);
                    END LOOP;
                END $$
                """.formatted(table, name, change));
    }

    private static boolean isLoaded(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM region.edition WHERE name = 'demo'")) {
            return rows.next();
        }
    }

    private static void set(Connection owner, String name, String value) throws SQLException {
        try (var statement = owner.prepareStatement("SELECT set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String read(String part) {
        try {
            return new ClassPathResource("demo/" + part + ".sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
