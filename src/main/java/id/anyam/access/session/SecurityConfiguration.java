package id.anyam.access.session;

import id.anyam.access.AccountTrail;
import id.anyam.access.AccountTrail.Happening;
import id.anyam.access.PasskeySignIn;
import id.anyam.database.Acting;
import id.anyam.web.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sign-in by password or passkey on our own page. Who may call what is declared on every handler, not here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    /** A request with a token knows no session, so no other site can make a browser send it: no form token either. */
    @Bean
    @Order(1)
    SecurityFilterChain bearers(HttpSecurity http, ActingFilter acting, JdbcClient db, Clock clock, Problems problems)
            throws Exception {
        return http.securityMatcher(BearerFilter::carried)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(db, clock, problems), AnonymousAuthenticationFilter.class)
                .addFilterAfter(acting, AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(
            HttpSecurity http,
            ActingFilter acting,
            Problems problems,
            Attempts attempts,
            SignInAnswers answers,
            PasskeySignIn passkeys,
            AccountTrail trail)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/bahasa", "/tema"))
                .formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("login")
                        .passwordParameter("sandi")
                        .successHandler(answers)
                        .failureHandler(answers))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(out -> out.logoutUrl("/keluar")
                        .addLogoutHandler((_, _, who) -> noteLeaving(trail, who))
                        .logoutSuccessUrl("/masuk?keluar"))
                .addFilterBefore(new SlowGuessing(attempts, answers), UsernamePasswordAuthenticationFilter.class)
                .with(new ByPasskey(passkeys, answers), Customizer.withDefaults())
                .addFilterAfter(acting, AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.accessDeniedHandler(new FormRefused(problems)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** An address that is refused as such is so before any other header is written. */
    @Bean
    RequestRejectedHandler refusedAddresses() {
        return (_, response, _) -> {
            response.setHeader("Content-Security-Policy", CONTENT_POLICY);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    private static void noteLeaving(AccountTrail trail, @Nullable Authentication who) {
        if (who != null && !(who instanceof AnonymousAuthenticationToken)) {
            var account = UUID.fromString(who.getName());
            new Acting(account, null).run(() -> trail.note(account, Happening.SIGNED_OUT, ""));
        }
    }

    /** Two pages of one session that are asked for at once may keep the same thing. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfManyTabs() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** When a session was last used is kept to the minute, or every page would wait until the disk has it. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsUsedWithinAMinute() {
        return sessions -> sessions.setUpdateSessionQuery("""
                UPDATE %TABLE_NAME% AS s
                   SET session_id = n.session_id, last_access_time = n.last_access_time,
                       max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time, principal_name = n.principal_name
                  FROM (VALUES (CAST(? AS char(36)), CAST(? AS bigint), CAST(? AS integer), CAST(? AS bigint), CAST(? AS text), CAST(? AS char(36))))
                       AS n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
                 WHERE s.primary_id = n.primary_id
                   AND (n.last_access_time - s.last_access_time >= 60000
                        OR s.session_id <> n.session_id
                        OR s.max_inactive_interval <> n.max_inactive_interval
                        OR s.principal_name IS DISTINCT FROM n.principal_name)
                """);
    }

    /** Sessions belong to nobody's organisation, so their transactions need not tell who acts. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                return template.execute(action);
            }
        };
    }
}
