package id.anyam.access.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.access.Device;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Slice;
import id.anyam.web.Visitors;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in by browser, and ending it, for programs. */
@RestController
@RequestMapping("/api/v1/me/sessions")
class SessionsApi {

    private static final String NONE = "";

    private final OwnSessions sessions;
    private final Visitors visitors;

    SessionsApi(OwnSessions sessions, Visitors visitors) {
        this.sessions = sessions;
        this.visitors = visitors;
    }

    /** A browser one is signed in with; {@code mark} names it without being its secret. */
    record SessionAnswer(
            String mark,
            String device,
            Instant since,
            @JsonProperty("last_used") Instant lastUsed) {}

    @ForSignedIn
    @GetMapping
    Slice<SessionAnswer> list() {
        return Slice.whole(sessions.of(own(), NONE).stream()
                .map(open -> new SessionAnswer(
                        open.mark(), Device.of(open.agent()).orElse(""), open.since(), open.lastUsed()))
                .toList());
    }

    @ForSignedIn
    @DeleteMapping("/{mark}")
    ResponseEntity<Void> end(@PathVariable String mark) {
        sessions.end(own(), mark);
        return ResponseEntity.noContent().build();
    }

    /** Ends all of them. */
    @ForSignedIn
    @DeleteMapping
    ResponseEntity<Void> endAll() {
        sessions.endOthers(own(), NONE);
        return ResponseEntity.noContent().build();
    }

    private UUID own() {
        return visitors.current().account().orElseThrow();
    }
}
