package id.anyam.access.session;

import id.anyam.access.AccountTrail;
import id.anyam.access.Confirmation;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks for the password again, with the same limits against guessing as the sign-in. */
@Component
class PasswordAgain implements Confirmation {

    /** When this session last proved whose it is. */
    static final String PROVED = "anyam.proved";

    private static final Duration RECENT = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final AccountTrail trail;
    private final Visitors visitors;
    private final Clock clock;

    PasswordAgain(
            JdbcClient db,
            PasswordEncoder encoder,
            Attempts attempts,
            AccountTrail trail,
            Visitors visitors,
            Clock clock) {
        this.db = db;
        this.encoder = encoder;
        this.attempts = attempts;
        this.trail = trail;
        this.visitors = visitors;
        this.clock = clock;
    }

    private record Known(String login, @Nullable String passwordHash) {}

    @Override
    public boolean isNeeded(HttpServletRequest request) {
        return !(request.getSession().getAttribute(PROVED) instanceof Instant proved)
                || proved.plus(RECENT).isBefore(clock.instant());
    }

    @Override
    public void check(Typing typing, HttpServletRequest request) {
        var me = known(visitors.current().account().orElseThrow());
        var wait = attempts.begin(me.login(), request.getRemoteAddr());
        if (wait.isPresent()) {
            typing.wrong(FIELD, "access.sign-in.wait", wait.get().toMinutes() + 1);
        } else if (me.passwordHash() == null || !encoder.matches(typing.value(FIELD), me.passwordHash())) {
            trail.refused(me.login());
            typing.wrong(FIELD, "access.password.wrong");
        } else {
            attempts.succeeded(me.login(), request.getRemoteAddr());
            request.getSession().setAttribute(PROVED, clock.instant());
        }
    }

    private Known known(UUID account) {
        return db.sql("SELECT login, password_hash FROM access.account WHERE id = :id")
                .param("id", account)
                .query(Known.class)
                .single();
    }
}
