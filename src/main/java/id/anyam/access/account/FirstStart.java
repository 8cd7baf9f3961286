package id.anyam.access.account;

import id.anyam.access.AccountTrail;
import id.anyam.shared.ReadyNotice;
import id.anyam.shared.RuleViolated;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * An installation without accounts leads every page to its setup. The code that guards it is told on the console
 * only and is spent in the transaction of the first account, so two people cannot both be the first.
 */
@Component
class FirstStart implements HandlerInterceptor, ReadyNotice {

    /** What may be asked for before: the setup itself, its language and dress, and what failed. */
    private static final Set<String> OPEN = Set.of("/mulai", "/bahasa", "/tema", "/gaya", "/error");

    private final JdbcClient db;
    private final AccountTrail trail;
    private final Clock clock;
    private volatile boolean done;

    FirstStart(JdbcClient db, AccountTrail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    boolean waiting() {
        if (!done) {
            done = db.sql("SELECT EXISTS (SELECT 1 FROM access.account)")
                    .query(Boolean.class)
                    .single();
        }
        return !done;
    }

    @Override
    public List<String> lines() {
        if (!waiting()) {
            return List.of();
        }
        return db
                .sql("SELECT code FROM access.setup")
                .query(String.class)
                .optional()
                .map(code -> "Belum ada akun. Buka /mulai dan isi kode pemasangan: " + code)
                .stream()
                .toList();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var path = request.getRequestURI();
        if (OPEN.contains(path)
                || path.startsWith("/aset/")
                || path.startsWith("/webjars/")
                || path.startsWith("/api/")
                || !waiting()) {
            return true;
        }
        response.sendRedirect("/mulai");
        return false;
    }

    @Transactional
    void create(FirstStartForm form, String passwordHash) {
        var spent = db.sql("DELETE FROM access.setup WHERE code = :code")
                .param("code", form.code().toUpperCase(Locale.ROOT))
                .update();
        if (spent == 0) {
            throw new RuleViolated("access.start.wrong-code");
        }
        var account = db.sql("""
                INSERT INTO access.account (login, name, password_hash)
                VALUES (:login, :name, :hash) RETURNING id
                """)
                .param("login", form.login())
                .param("name", form.name())
                .param("hash", passwordHash)
                .query(UUID.class)
                .single();
        db.sql("SELECT access.first_administrator(:account, :today)")
                .param("account", account)
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")))
                .query()
                .singleValue();
        trail.note(account, AccountTrail.Happening.SET_UP, "");
    }
}
