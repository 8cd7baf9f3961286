package id.anyam.access.passkey;

import id.anyam.access.AccountTrail;
import id.anyam.access.AccountTrail.Happening;
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

/** The passkeys of people; row security gives each only their own. */
@Repository
class Passkeys {

    private static final String COLUMNS = """
            SELECT id, name, host, credential_id, transports, backup_eligible, created_at, last_used_at
              FROM access.passkey
            """;

    private final JdbcClient db;
    private final AccountTrail trail;
    private final Clock clock;

    Passkeys(JdbcClient db, AccountTrail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A key as its person knows it.
     *
     * @param host name under which it was made; browsers offer it only there
     * @param travels it may be on several devices of the person
     */
    record Passkey(
            UUID id,
            String name,
            String host,
            byte[] credentialId,
            String transports,
            boolean travels,
            Instant createdAt,
            Optional<Instant> lastUsedAt) {}

    /** A key as a sign-in finds it. */
    record Found(
            UUID id,
            UUID accountId,
            byte[] credential,
            long signatureCount,
            boolean backupEligible,
            boolean backedUp) {}

    @Transactional(readOnly = true)
    List<Passkey> of(UUID account) {
        return db.sql(COLUMNS + " WHERE account_id = :account ORDER BY created_at DESC")
                .param("account", account)
                .query(Passkeys::passkey)
                .list();
    }

    @Transactional(readOnly = true)
    Passkey require(UUID account, UUID id) {
        return db.sql(COLUMNS + " WHERE account_id = :account AND id = :id")
                .param("account", account)
                .param("id", id)
                .query(Passkeys::passkey)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps a new key.
     *
     * @return false when it is kept already
     */
    @Transactional
    boolean add(UUID account, String name, String host, NewKey key) {
        var added = db.sql("""
                INSERT INTO access.passkey (account_id, name, host, credential_id, credential, transports,
                    signature_count, backup_eligible, backed_up, created_at)
                VALUES (:account, :name, :host, :credentialId, :credential, :transports,
                    :count, :eligible, :backedUp, :now)
                ON CONFLICT (credential_id) DO NOTHING
                """)
                        .param("account", account)
                        .param("name", name)
                        .param("host", host)
                        .param("credentialId", key.credentialId())
                        .param("credential", key.credential())
                        .param("transports", key.transports())
                        .param("count", key.use().signatureCount())
                        .param("eligible", key.backupEligible())
                        .param("backedUp", key.use().backedUp())
                        .param("now", now())
                        .update()
                == 1;
        if (added) {
            trail.note(account, Happening.KEY_ADDED, name);
        }
        return added;
    }

    @Transactional
    void rename(UUID account, UUID id, String name) {
        changed(db.sql("UPDATE access.passkey SET name = :name WHERE account_id = :account AND id = :id")
                .param("name", name)
                .param("account", account)
                .param("id", id)
                .update());
    }

    @Transactional
    void remove(UUID account, UUID id) {
        var name = require(account, id).name();
        changed(db.sql("DELETE FROM access.passkey WHERE account_id = :account AND id = :id")
                .param("account", account)
                .param("id", id)
                .update());
        trail.note(account, Happening.KEY_REMOVED, name);
    }

    /** The key with this id, of whoever it is; asked before anybody is known. */
    @Transactional(readOnly = true)
    Optional<Found> behind(byte[] credentialId) {
        return db.sql("""
                SELECT id, account_id, credential, signature_count, backup_eligible, backed_up
                  FROM access.passkey_behind(:credentialId)
                """)
                .param("credentialId", credentialId)
                .query(Found.class)
                .optional();
    }

    @Transactional
    void used(UUID id, KeyUse use) {
        changed(db.sql("""
                UPDATE access.passkey SET signature_count = :count, backed_up = :backedUp, last_used_at = :now
                 WHERE id = :id
                """)
                .param("count", use.signatureCount())
                .param("backedUp", use.backedUp())
                .param("now", now())
                .param("id", id)
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("host"),
                row.getBytes("credential_id"),
                row.getString("transports"),
                row.getBoolean("backup_eligible"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("last_used_at")).map(Timestamp::toInstant));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
