package id.anyam.access.membership;

import id.anyam.access.AccountTrail;
import id.anyam.access.AccountTrail.Happening;
import id.anyam.access.TokenSecret;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People who were given a role, or forgot their password, and choose one by a link that works once. */
@Repository
class Newcomers {

    private final JdbcClient db;
    private final AccountTrail trail;

    Newcomers(JdbcClient db, AccountTrail trail) {
        this.db = db;
        this.trail = trail;
    }

    record Known(UUID id, String login, String name) {}

    Optional<Known> byLogin(String login) {
        return db.sql("SELECT id, login, name FROM access.account WHERE login = :login")
                .param("login", login)
                .query(Known.class)
                .optional();
    }

    UUID add(String login, String name) {
        return db.sql("INSERT INTO access.account (login, name) VALUES (:login, :name) RETURNING id")
                .param("login", login)
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** Whether one may give every role this account has, and so may open its door anew. */
    boolean mayRenew(UUID account) {
        return db.sql("SELECT access.may_renew(:account)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Links that were not used yet no longer open anything. */
    void close(UUID account, OffsetDateTime now) {
        db.sql("UPDATE access.welcome SET used_at = :now WHERE account_id = :account AND used_at IS NULL")
                .param("account", account)
                .param("now", now)
                .update();
    }

    void welcome(UUID account, TokenSecret secret, OffsetDateTime expires, OffsetDateTime now) {
        close(account, now);
        db.sql("INSERT INTO access.welcome (secret_hash, account_id, expires_at) VALUES (:hash, :account, :expires)")
                .param("hash", secret.hash())
                .param("account", account)
                .param("expires", expires)
                .update();
        trail.note(account, Happening.LINK_MADE, "");
    }

    @Transactional(readOnly = true)
    Optional<Known> behind(String secret, OffsetDateTime now) {
        return db.sql("""
                SELECT a.id, a.login, a.name
                  FROM access.welcome w
                  JOIN access.account a ON a.id = w.account_id
                 WHERE w.secret_hash = :hash AND w.used_at IS NULL AND w.expires_at > :now AND a.state = 'ACTIVE'
                """)
                .param("hash", TokenSecret.hash(secret))
                .param("now", now)
                .query(Known.class)
                .optional();
    }

    /** Takes the password of who came by this link. */
    @Transactional
    void comeIn(Known who, String secret, String passwordHash, OffsetDateTime now) {
        var first = db.sql("UPDATE access.welcome SET used_at = :now WHERE secret_hash = :hash AND used_at IS NULL")
                .param("hash", TokenSecret.hash(secret))
                .param("now", now)
                .update();
        if (first == 1) {
            db.sql("UPDATE access.account SET password_hash = :hash, password_origin = 'OWN' WHERE id = :id")
                    .param("hash", passwordHash)
                    .param("id", who.id())
                    .update();
            trail.note(who.id(), Happening.PASSWORD_CHOSEN, "");
        }
    }
}
