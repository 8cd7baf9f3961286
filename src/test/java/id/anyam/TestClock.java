package id.anyam;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of a test: real until a test sets it, and real again after {@link #reset()}. */
@TestComponent
@Primary
public class TestClock extends Clock {

    private volatile Instant fixed = Instant.MIN;

    public void set(Instant instant) {
        fixed = instant;
    }

    public void reset() {
        fixed = Instant.MIN;
    }

    @Override
    public Instant instant() {
        return fixed.equals(Instant.MIN) ? Clock.systemUTC().instant() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
