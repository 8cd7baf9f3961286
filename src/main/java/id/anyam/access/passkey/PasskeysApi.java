package id.anyam.access.passkey;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitors;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One's own passkeys and their names, for programs. Only a browser makes them, and only there they are removed. */
@RestController
@RequestMapping("/api/v1/me/passkeys")
class PasskeysApi {

    private final Passkeys passkeys;
    private final Visitors visitors;

    PasskeysApi(Passkeys passkeys, Visitors visitors) {
        this.passkeys = passkeys;
        this.visitors = visitors;
    }

    /** A key; browsers offer it only at {@code host}, and {@code travels} when it may be on several devices. */
    record PasskeyAnswer(
            UUID id,
            String name,
            String host,
            boolean travels,
            @JsonProperty("created_at") Instant createdAt,
            @JsonProperty("last_used_at") Optional<Instant> lastUsedAt) {

        static PasskeyAnswer of(Passkeys.Passkey key) {
            return new PasskeyAnswer(
                    key.id(), key.name(), key.host(), key.travels(), key.createdAt(), key.lastUsedAt());
        }
    }

    @ForSignedIn
    @GetMapping
    Slice<PasskeyAnswer> list() {
        return Slice.whole(passkeys.of(own()).stream().map(PasskeyAnswer::of).toList());
    }

    @ForSignedIn
    @GetMapping("/{id}")
    PasskeyAnswer one(@PathVariable UUID id) {
        return PasskeyAnswer.of(passkeys.require(own(), id));
    }

    @ForSignedIn
    @PutMapping("/{id}")
    PasskeyAnswer rename(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var name = typing.text("name", 2, 60);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        passkeys.rename(own(), id, name);
        return one(id);
    }

    private UUID own() {
        return visitors.current().account().orElseThrow();
    }
}
