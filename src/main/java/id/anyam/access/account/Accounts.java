package id.anyam.access.account;

import id.anyam.access.AccountTrail;
import id.anyam.access.AccountTrail.Happening;
import id.anyam.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, as a collection. */
@Repository
class Accounts {

    private final JdbcClient db;
    private final AccountTrail trail;

    Accounts(JdbcClient db, AccountTrail trail) {
        this.db = db;
        this.trail = trail;
    }

    record Account(
            UUID id,
            String login,
            String name,
            @Nullable String passwordHash,
            String locale,
            String theme,
            String passwordOrigin,
            String state) {

        /** Somebody else knows the password, because they gave it. */
        boolean hasGivenPassword() {
            return passwordOrigin.equals("GIVEN");
        }

        boolean active() {
            return state.equals("ACTIVE");
        }
    }

    @Transactional(readOnly = true)
    Optional<Account> byLogin(String login) {
        return db.sql("""
                SELECT id, login, name, password_hash, locale, theme, password_origin, state
                  FROM access.account
                 WHERE login = lower(:login)
                """).param("login", login.strip()).query(Account.class).optional();
    }

    @Transactional(readOnly = true)
    Account require(UUID id) {
        return db.sql("""
                SELECT id, login, name, password_hash, locale, theme, password_origin, state
                  FROM access.account
                 WHERE id = :id
                """).param("id", id).query(Account.class).optional().orElseThrow(NotFound::new);
    }

    @Transactional
    void prefer(UUID id, PreferencesForm preferences) {
        db.sql("UPDATE access.account SET locale = :locale, theme = :theme WHERE id = :id")
                .param("id", id)
                .param("locale", preferences.locale())
                .param("theme", preferences.theme())
                .update();
    }

    /** A link with which somebody else could choose another no longer works from now on. */
    @Transactional
    void setPassword(UUID id, String hash) {
        db.sql("UPDATE access.welcome SET used_at = access.now() WHERE account_id = :id AND used_at IS NULL")
                .param("id", id)
                .update();
        db.sql("UPDATE access.account SET password_hash = :hash, password_origin = 'OWN' WHERE id = :id")
                .param("id", id)
                .param("hash", hash)
                .update();
        trail.note(id, Happening.PASSWORD_CHANGED, "");
    }
}
