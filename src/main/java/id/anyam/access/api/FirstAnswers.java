package id.anyam.access.api;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first answers to repeatable API requests, kept for a day in the transaction of their effect. */
@Repository
class FirstAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;

    FirstAnswers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record First(
            byte[] requestHash,
            int status,
            @Nullable String location,
            @Nullable String contentType,
            @Nullable String body) {}

    /**
     * Takes the key for this request. A concurrent request with the same key waits here until the one that
     * took it has come to its end.
     *
     * @return whether this request is the first with the key
     */
    boolean take(UUID account, String key, byte[] requestHash) {
        db.sql("DELETE FROM access.idempotency WHERE account_id = :account AND at < :past")
                .param("account", account)
                .param("past", now().minus(KEPT))
                .update();
        return db.sql("""
                INSERT INTO access.idempotency (account_id, key, request_hash, status, at)
                VALUES (:account, :key, :hash, 0, :now)
                ON CONFLICT DO NOTHING
                """)
                        .param("account", account)
                        .param("key", key)
                        .param("hash", requestHash)
                        .param("now", now())
                        .update()
                == 1;
    }

    First of(UUID account, String key) {
        return db.sql("""
                SELECT request_hash, status, location, content_type, body
                  FROM access.idempotency
                 WHERE account_id = :account AND key = :key
                """)
                .param("account", account)
                .param("key", key)
                .query(First.class)
                .single();
    }

    void keep(UUID account, String key, First answer) {
        db.sql("""
                UPDATE access.idempotency
                   SET status = :status, location = :location, content_type = :contentType, body = :body
                 WHERE account_id = :account AND key = :key
                """)
                .param("account", account)
                .param("key", key)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("contentType", answer.contentType())
                .param("body", answer.body())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
