package id.anyam.database;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for which organisation. Bound for the length of a request or a command; every
 * transaction hands it to PostgreSQL, which looks up the roles itself and lets row security decide.
 * Unbound means nobody: the public.
 */
public record Acting(@Nullable UUID account, @Nullable UUID organisation) {

    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();
    public static final Acting NOBODY = new Acting(null, null);

    public static Acting current() {
        return CURRENT.orElse(NOBODY);
    }

    public Optional<UUID> organisationIfAny() {
        return Optional.ofNullable(organisation);
    }

    /** Runs {@code work} as this actor. */
    public <T> T call(Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, this).call(work::call);
    }

    /** Runs {@code work} as this actor, for work that fails only unchecked. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
