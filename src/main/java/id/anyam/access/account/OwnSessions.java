package id.anyam.access.account;

import id.anyam.access.TokenSecret;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions in which a person is signed in. A page knows one by a mark, never by its secret id. */
@Component
class OwnSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    record Open(String mark, Instant since, Instant lastUsed, String agent, boolean current) {}

    List<Open> of(UUID account, String currentId) {
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .map(session -> new Open(
                        mark(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        Objects.requireNonNullElse(session.<String>getAttribute("anyam.device"), ""),
                        session.getId().equals(currentId)))
                .sorted(Comparator.comparing(Open::lastUsed).reversed())
                .toList();
    }

    void end(UUID account, String mark) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> mark(id).equals(mark))
                .forEach(sessions::deleteById);
    }

    void endOthers(UUID account, String currentId) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(currentId))
                .forEach(sessions::deleteById);
    }

    private static String mark(String id) {
        return HexFormat.of().formatHex(TokenSecret.hash(id), 0, 8);
    }
}
