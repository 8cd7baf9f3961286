package id.anyam.access.account;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the account behind a login. The name of the signed-in principal is the account's id. */
@Service
class SignIn implements UserDetailsService {

    private final Accounts accounts;

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return accounts.byLogin(login)
                .filter(account -> account.active() && account.passwordHash() != null)
                .map(account -> User.withUsername(account.id().toString())
                        .password(account.passwordHash())
                        .authorities("SIGNED_IN")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(""));
    }
}
