package id.anyam.access.token;

import id.anyam.access.AccountTrail;
import id.anyam.access.AccountTrail.Happening;
import id.anyam.access.TokenSecret;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The personal access tokens of people, each asked for only by its own person. */
@Repository
class Tokens {

    private final JdbcClient db;
    private final AccountTrail trail;
    private final Clock clock;

    Tokens(JdbcClient db, AccountTrail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    record Token(
            UUID id,
            String name,
            String organisation,
            Instant createdAt,
            Instant expiresAt,
            Optional<Instant> lastUsedAt) {}

    @Transactional(readOnly = true)
    List<Token> of(UUID account) {
        return db.sql("""
                SELECT t.id, t.name, o.short_name AS organisation, t.created_at, t.expires_at, t.last_used_at
                  FROM access.token t
                  JOIN organisation.organisation o ON o.id = t.organisation_id
                 WHERE t.account_id = :account AND t.revoked_at IS NULL AND t.expires_at > :now
                 ORDER BY t.created_at DESC
                """)
                .param("account", account)
                .param("now", now())
                .query(Tokens::token)
                .list();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("last_used_at")).map(Timestamp::toInstant));
    }

    /**
     * Keeps a new token.
     *
     * @return false when the same form was sent before
     */
    @Transactional
    boolean add(UUID account, TokenForm form, TokenSecret secret) {
        var added = db.sql("""
                INSERT INTO access.token (id, account_id, organisation_id, name, secret_hash, created_at, expires_at)
                VALUES (:id, :account, :organisation, :name, :hash, :now, :expires)
                ON CONFLICT (id) DO NOTHING
                """)
                        .param("id", form.id())
                        .param("account", account)
                        .param("organisation", form.organisation())
                        .param("name", form.name())
                        .param("hash", secret.hash())
                        .param("now", now())
                        .param("expires", form.expiresAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (added) {
            trail.note(account, Happening.TOKEN_MADE, form.name());
        }
        return added;
    }

    @Transactional
    void revoke(UUID account, UUID token) {
        var name = db.sql("""
                UPDATE access.token SET revoked_at = :now
                 WHERE id = :token AND account_id = :account AND revoked_at IS NULL
                RETURNING name
                """)
                .param("now", now())
                .param("token", token)
                .param("account", account)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        trail.note(account, Happening.TOKEN_REVOKED, name);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
