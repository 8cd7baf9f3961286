package id.anyam.access.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.access.AccountTrail.Happening;
import id.anyam.web.ForSignedIn;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Slice;
import id.anyam.web.Visitors;
import java.time.Instant;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When, from where, what happened at the doors of accounts, for programs. */
@RestController
class SecurityApi {

    private final AccountEvents events;
    private final Visitors visitors;

    SecurityApi(AccountEvents events, Visitors visitors) {
        this.events = events;
        this.visitors = visitors;
    }

    /** An event; {@code network} and {@code device} are coarse, and empty when unknown. */
    record EventAnswer(
            UUID id,
            @JsonProperty("account_id") UUID accountId,
            String login,
            Instant at,
            Happening kind,
            String name,
            String network,
            String device) {

        static EventAnswer of(AccountEvents.Event event) {
            return new EventAnswer(
                    event.id(),
                    event.account(),
                    event.login(),
                    event.at(),
                    event.kind(),
                    event.name(),
                    event.network(),
                    event.device());
        }
    }

    /** Of one's own account, newest first. */
    @ForSignedIn
    @GetMapping("/api/v1/me/security-events")
    Slice<EventAnswer> own(@RequestParam(defaultValue = "1") int cursor) {
        var me = visitors.current().account().orElseThrow();
        var paging = Paging.of(cursor, events.count(me));
        return Slice.of(events.of(me, paging.offset(), paging.size()), paging).map(EventAnswer::of);
    }

    /** Of all accounts with a role in the organisation acted for, newest first. */
    @May("oversight.read")
    @GetMapping("/api/v1/security-events")
    Slice<EventAnswer> all(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int cursor) {
        var paging = Paging.of(cursor, events.countWatched(q));
        return Slice.of(events.watched(q, paging.offset(), paging.size()), paging)
                .map(EventAnswer::of);
    }
}
