package id.anyam.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after a few failures for a login or from an address every further try waits, twice as
 * long each time, at most a quarter of an hour. Logins that do not exist are treated the same.
 */
@Component
class Attempts {

    private static final int FREE_FOR_A_LOGIN = 5;
    private static final int FREE_FOR_AN_ADDRESS = 40;
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final AttemptKey key;
    private final Clock clock;

    Attempts(JdbcClient db, AttemptKey key, Clock clock) {
        this.db = db;
        this.key = key;
        this.clock = clock;
    }

    private record Failures(int number, Optional<Instant> last) {}

    /** What tries are counted by, and how many failures are free. */
    private record Counted(byte[] key, int free) {}

    private List<Counted> counted(String login, String address) {
        var byAddress = new Counted(key.of("address " + address), FREE_FOR_AN_ADDRESS);
        return login.isEmpty()
                ? List.of(byAddress)
                : List.of(new Counted(key.of("login " + login), FREE_FOR_A_LOGIN), byAddress);
    }

    /**
     * Notes a try before it is made, so that many at once do not slip through together.
     *
     * @param login whose door it is; empty when only the address is known
     * @return how long to wait; empty when the try may be made now
     */
    @Transactional
    Optional<Duration> begin(String login, String address) {
        var counted = counted(login, address);
        counted.forEach(one -> lock(one.key()));
        var wait = counted.stream().map(one -> wait(one.key(), one.free())).max(Duration::compareTo);
        if (wait.filter(Duration::isPositive).isPresent()) {
            return wait;
        }
        counted.forEach(one -> db.sql("INSERT INTO access.attempt (key, at) VALUES (:key, :now)")
                .param("key", one.key())
                .param("now", now())
                .update());
        return Optional.empty();
    }

    /** The try was the right one: the login starts afresh, and nothing is held against the address. */
    @Transactional
    void succeeded(String login, String address) {
        db.sql("DELETE FROM access.attempt WHERE key = :key OR at < :old")
                .param("key", key.of("login " + login))
                .param("old", now().minus(REMEMBERED))
                .update();
        db.sql("""
                DELETE FROM access.attempt a
                 WHERE a.key = :key AND a.at = (SELECT max(b.at) FROM access.attempt b WHERE b.key = :key)
                """).param("key", key.of("address " + address)).update();
    }

    private void lock(byte[] one) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(encode(:key, 'hex'), 0))::text")
                .param("key", one)
                .query()
                .singleValue();
    }

    private Duration wait(byte[] one, int free) {
        var failures = db.sql(
                        "SELECT count(*) AS number, max(at) AS last FROM access.attempt WHERE key = :key AND at > :since")
                .param("key", one)
                .param("since", now().minus(REMEMBERED))
                .query((row, number) -> new Failures(
                        row.getInt("number"),
                        Optional.ofNullable(row.getTimestamp("last")).map(java.sql.Timestamp::toInstant)))
                .single();
        return failures.last()
                .filter(_ -> failures.number() >= free)
                .map(last -> Duration.between(clock.instant(), last.plus(delay(failures.number() - free))))
                .orElse(Duration.ZERO);
    }

    private static Duration delay(int beyond) {
        return shorter(Duration.ofMinutes(1L << Math.min(beyond, 10)), LONGEST);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
