package id.anyam.access.account;

import id.anyam.access.AccountTrail;
import id.anyam.access.AccountTrail.Happening;
import id.anyam.access.Device;
import id.anyam.access.TokenSecret;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions in which a person is signed in. A page knows one by a mark, never by its secret id. */
@Component
class OwnSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AccountTrail trail;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, AccountTrail trail) {
        this.sessions = sessions;
        this.trail = trail;
    }

    record Open(String mark, Instant since, Instant lastUsed, String agent, boolean current) {}

    List<Open> of(UUID account, String currentId) {
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .map(session -> new Open(
                        mark(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        agent(session),
                        session.getId().equals(currentId)))
                .sorted(Comparator.comparing(Open::lastUsed).reversed())
                .toList();
    }

    void end(UUID account, String mark) {
        end(account, session -> mark(session.getId()).equals(mark));
    }

    void endOthers(UUID account, String currentId) {
        end(account, session -> !session.getId().equals(currentId));
    }

    private void end(UUID account, Predicate<Session> which) {
        sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(which)
                .forEach(session -> {
                    sessions.deleteById(session.getId());
                    trail.note(
                            account,
                            Happening.SESSION_ENDED,
                            Device.of(agent(session)).orElse(""));
                });
    }

    private static String agent(Session session) {
        return Objects.requireNonNullElse(session.<String>getAttribute("anyam.device"), "");
    }

    private static String mark(String id) {
        return HexFormat.of().formatHex(TokenSecret.hash(id), 0, 8);
    }
}
