package id.anyam.access.account;

import id.anyam.access.TokenSecret;
import id.anyam.database.CannotStart;
import id.anyam.database.Installation;
import id.anyam.database.Installation.Beside;
import id.anyam.database.WayIn;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/** Comes in by the same door as everybody: the page, its form, the password's check, the session, the first page. */
@Component
class ComingIn implements WayIn {

    private static final Logger LOG = LoggerFactory.getLogger(ComingIn.class);
    private static final String SHUT = "sandi yang benar tidak membawa masuk: ";
    private static final int GOES_ELSEWHERE = 302;
    private static final int IS_THERE = 200;

    private final ApplicationContext running;
    private final Installation installation;
    private final PasswordEncoder encoder;

    ComingIn(ApplicationContext running, Installation installation, PasswordEncoder encoder) {
        this.running = running;
        this.installation = installation;
        this.encoder = encoder;
    }

    private record Somebody(UUID account, String login) {}

    @Override
    public Tried on(Beside copy) {
        var password = TokenSecret.random(new SecureRandom()).value();
        try (var admin = copy.admin()) {
            copy.bringUpToDate();
            var somebody = give(admin, encoder.encode(password));
            if (somebody.isEmpty()) {
                return new Tried(true, "belum ada orang dengan peran hari ini");
            }
            try (var program = serve(copy)) {
                return tried(program, somebody.get(), password);
            }
        } catch (CannotStart e) {
            return new Tried(false, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.error("Coming in was cut off", e);
            return new Tried(false, SHUT + "jawabannya terputus; sebabnya di log");
        } catch (SQLException | RuntimeException e) {
            LOG.error("Coming in failed", e);
            return new Tried(false, "program di atas salinan gagal; sebabnya di log");
        } finally {
            FileSystemUtils.deleteRecursively(folder().toFile());
        }
    }

    /** Whoever is the first of those with a role today. */
    private static Optional<Somebody> give(Connection admin, String hash) throws SQLException {
        try (var give = admin.prepareStatement("""
                UPDATE access.account SET password_hash = ?, password_origin = 'OWN'
                 WHERE id = (SELECT a.id
                               FROM access.account a CROSS JOIN LATERAL access.visitor(a.id, now()) v
                              WHERE v.roles IS NOT NULL
                              ORDER BY a.login
                              LIMIT 1)
                RETURNING id, login
                """)) {
            give.setString(1, hash);
            try (var row = give.executeQuery()) {
                return row.next()
                        ? Optional.of(new Somebody(row.getObject("id", UUID.class), row.getString("login")))
                        : Optional.empty();
            }
        }
    }

    private ConfigurableApplicationContext serve(Beside copy) {
        var program = running.getBeanNamesForAnnotation(SpringBootApplication.class)[0];
        var application =
                new SpringApplication(ClassUtils.getUserClass(Objects.requireNonNull(running.getType(program))));
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false);
        var settings = new HashMap<>(copy.settings());
        settings.put("anyam.command", "false");
        settings.put("anyam.greeting", "false");
        settings.put("anyam.data", folder().toString());
        settings.put("anyam.db.pool", "4");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", "0");
        settings.put("server.shutdown", "immediate");
        return application.run(settings.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new));
    }

    /** What a program keeps beside its database lies here meanwhile. */
    private Path folder() {
        return installation.folder().resolve("drill");
    }

    private static Tried tried(ConfigurableApplicationContext program, Somebody somebody, String password)
            throws IOException {
        var port = Objects.requireNonNull(((ServletWebServerApplicationContext) program).getWebServer())
                .getPort();
        try (var stranger = new Visit(port);
                var person = new Visit(port)) {
            var refusal = stranger.signIn(somebody.login(), password + "x");
            if (stranger.firstPage() == IS_THERE) {
                return new Tried(false, "sandi yang salah diterima");
            }
            var answer = person.signIn(somebody.login(), password);
            var page = person.firstPage();
            var kept = program.getBean(FindByIndexNameSessionRepository.class)
                    .findByPrincipalName(somebody.account().toString())
                    .size();
            return refusal == GOES_ELSEWHERE && answer == GOES_ELSEWHERE && page == IS_THERE && kept > 0
                    ? new Tried(true, "sandi sekali pakai membuka beranda, sandi salah ditolak")
                    : new Tried(
                            false,
                            SHUT + "pintu menjawab %d, beranda %d, %d sesi tersimpan".formatted(answer, page, kept));
        }
    }
}
