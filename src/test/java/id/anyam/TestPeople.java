package id.anyam;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.anyam.access.TokenSecret;
import id.anyam.database.Acting;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Makes people with roles for a test, straight in the database, and acts as them. */
@TestComponent
public class TestPeople implements AutoCloseable {

    public static final String PASSWORD = "benang-merah-tenun-2026";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Of the kind the program keeps, but soon guessed: signing in a thousand times must not take minutes. */
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD);

    private final HikariDataSource owners;

    TestPeople(Environment environment, DataSource migrated) {
        this.owners = pool(environment.getRequiredProperty("anyam.db.url"));
        asOwner(db -> db.sql("INSERT INTO access.account (login, name) VALUES ('sudah.ada', 'Contoh')")
                .update());
    }

    /** Somebody with an account; {@code organisation} is where the first role was given. */
    public record Person(UUID account, String login, UUID organisation) {

        public <T> T call(Callable<T> work) throws Exception {
            return new Acting(account, organisation).call(work);
        }

        public void run(Runnable work) {
            new Acting(account, organisation).run(work);
        }
    }

    /** The council of a region: {@code 00} Dekranas, {@code 35} Jawa Timur, {@code 64.08} Kutai Timur. */
    public UUID council(String regionCode) {
        return asOwner(
                db -> db.sql("""
                        SELECT id FROM organisation.organisation
                         WHERE region_code = :code AND kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND closed_on IS NULL
                        """).param("code", regionCode).query(UUID.class).single());
    }

    /** A new person with this role of the matrix in the council of this region, from long ago and without end. */
    public Person person(String role, String regionCode) {
        return person(role, council(regionCode));
    }

    public Person person(String role, UUID organisation) {
        return asOwner(db -> {
            var login = role.toLowerCase() + NUMBER.incrementAndGet() + "."
                    + ProcessHandle.current().pid();
            var account = db.sql(
                            "INSERT INTO access.account (login, name, password_hash) VALUES (:login, :name, :hash) RETURNING id")
                    .param("login", login)
                    .param("name", "Contoh " + login)
                    .param("hash", HASH)
                    .query(UUID.class)
                    .single();
            var person = new Person(account, login, organisation);
            give(db, person, role);
            return person;
        });
    }

    /** Gives this person one more role where the first was given. */
    public void alsoHolds(Person person, String role) {
        asOwner(db -> give(db, person, role));
    }

    private static int give(JdbcClient db, Person person, String role) {
        return db.sql("""
                        INSERT INTO access.membership (organisation_id, account_id, role, starts_on)
                        VALUES (:organisation, :account, :role, :since)
                        """)
                .param("organisation", person.organisation())
                .param("account", person.account())
                .param("role", role)
                .param("since", LocalDate.of(2000, 1, 1))
                .update();
    }

    /** The secret of a new access token of this person in the organisation of the first role. */
    public String token(Person person) {
        var secret = TokenSecret.random(new SecureRandom());
        return asOwner(db -> {
            db.sql("""
                            INSERT INTO access.token (account_id, organisation_id, name, secret_hash, expires_at)
                            VALUES (:account, :organisation, 'Contoh', :hash, now() + interval '10 years')
                            """)
                    .param("account", person.account())
                    .param("organisation", person.organisation())
                    .param("hash", secret.hash())
                    .update();
            return secret.value();
        });
    }

    /** Works past row security, to prepare or to look; never what a test is about. */
    public <T> T asOwner(OwnersWork<T> work) {
        try (Connection connection = owners.getConnection()) {
            return work.with(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        owners.close();
    }

    private static HikariDataSource pool(String url) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername("postgres");
        settings.setPassword(TestServer.adminPassword());
        settings.setMaximumPoolSize(3);
        settings.setMinimumIdle(0);
        settings.setIdleTimeout(10_000);
        return new HikariDataSource(settings);
    }

    /** Work on a connection that row security does not hold. */
    @FunctionalInterface
    public interface OwnersWork<T> {
        T with(JdbcClient db);
    }
}
