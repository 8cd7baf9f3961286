package id.anyam.access.session;

import id.anyam.access.PasskeySignIn;
import id.anyam.shared.RuleViolated;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Lets in by passkey at its own address, with the same new session and the same answers as by password. */
final class ByPasskey extends AbstractHttpConfigurer<ByPasskey, HttpSecurity> {

    static final String ADDRESS = "/masuk/kunci";

    private final PasskeySignIn passkeys;
    private final SignInAnswers answers;

    ByPasskey(PasskeySignIn passkeys, SignInAnswers answers) {
        this.passkeys = passkeys;
        this.answers = answers;
    }

    @Override
    public void configure(HttpSecurity http) {
        var entrance = new Entrance(passkeys);
        entrance.setAuthenticationSuccessHandler(answers);
        entrance.setAuthenticationFailureHandler(answers);
        entrance.setSessionAuthenticationStrategy(
                Objects.requireNonNull(http.getSharedObject(SessionAuthenticationStrategy.class)));
        entrance.setSecurityContextRepository(Objects.requireNonNullElseGet(
                http.getSharedObject(SecurityContextRepository.class), HttpSessionSecurityContextRepository::new));
        http.addFilterAfter(entrance, SlowGuessing.class);
    }

    /** Refused with the message key of the reason. */
    static final class Refused extends AuthenticationException {

        private final String key;

        Refused(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private static final class Entrance extends AbstractAuthenticationProcessingFilter {

        private final PasskeySignIn passkeys;

        Entrance(PasskeySignIn passkeys) {
            super(PathPatternRequestMatcher.withDefaults().matcher(org.springframework.http.HttpMethod.POST, ADDRESS));
            this.passkeys = passkeys;
        }

        @Override
        public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
            try {
                var person = User.withUsername(passkeys.holder(request).toString())
                        .password("")
                        .authorities("SIGNED_IN")
                        .build();
                return UsernamePasswordAuthenticationToken.authenticated(
                        person, null, AuthorityUtils.createAuthorityList("SIGNED_IN"));
            } catch (RuleViolated refused) {
                throw new Refused(refused.key());
            }
        }
    }
}
