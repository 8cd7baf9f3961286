package id.anyam.access.passkey;

import id.anyam.access.TokenSecret;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The questions put to keys: random, good for one answer, in the session that asked, for a few minutes. */
@Repository
class Challenges {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    byte[] forSignIn(String session) {
        return ask(session, null, "");
    }

    /** A question whose answer becomes a key of this person under this name. */
    @Transactional
    byte[] forNewKey(String session, UUID account, String name) {
        return ask(session, account, name);
    }

    /** Takes the question back, so that it cannot be answered again. */
    @Transactional
    boolean spendForSignIn(byte[] challenge, String session) {
        return spend(challenge, session, null).isPresent();
    }

    /** Takes the question back and tells the name of the new key. */
    @Transactional
    Optional<String> spendForNewKey(byte[] challenge, String session, UUID account) {
        return spend(challenge, session, account);
    }

    private byte[] ask(String session, @Nullable UUID account, String name) {
        var challenge = new byte[32];
        random.nextBytes(challenge);
        db.sql("DELETE FROM access.passkey_challenge WHERE expires_at < :now")
                .param("now", now())
                .update();
        db.sql("""
                INSERT INTO access.passkey_challenge (challenge, session_hash, account_id, name, expires_at)
                VALUES (:challenge, :session, :account, :name, :expires)
                """)
                .param("challenge", challenge)
                .param("session", TokenSecret.hash(session))
                .param("account", account, Types.OTHER)
                .param("name", name)
                .param("expires", now().plus(GOOD_FOR))
                .update();
        return challenge;
    }

    private Optional<String> spend(byte[] challenge, String session, @Nullable UUID account) {
        return db.sql("""
                DELETE FROM access.passkey_challenge
                 WHERE challenge = :challenge AND session_hash = :session AND expires_at > :now
                   AND account_id IS NOT DISTINCT FROM :account
                RETURNING name
                """)
                .param("challenge", challenge)
                .param("session", TokenSecret.hash(session))
                .param("account", account, Types.OTHER)
                .param("now", now())
                .query(String.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
