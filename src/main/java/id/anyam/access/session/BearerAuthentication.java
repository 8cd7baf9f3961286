package id.anyam.access.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A person who came with a personal access token: it acts for one organisation only. */
final class BearerAuthentication extends AbstractAuthenticationToken {

    private final UUID account;
    private final UUID organisation;

    BearerAuthentication(UUID account, UUID organisation) {
        super(List.of());
        this.account = account;
        this.organisation = organisation;
        setAuthenticated(true);
    }

    UUID organisation() {
        return organisation;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return account.toString();
    }
}
