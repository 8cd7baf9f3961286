package id.anyam.access.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Slice;
import id.anyam.web.Visitors;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own tokens, and ending them: also the one that asks, when its program is done. A token makes no tokens. */
@RestController
@RequestMapping("/api/v1/me/tokens")
class TokensApi {

    private final Tokens tokens;
    private final Visitors visitors;

    TokensApi(Tokens tokens, Visitors visitors) {
        this.tokens = tokens;
        this.visitors = visitors;
    }

    /** A token that still works, without its secret; {@code organisation} is the one it acts for. */
    record TokenAnswer(
            UUID id,
            String name,
            String organisation,
            @JsonProperty("created_at") Instant createdAt,
            @JsonProperty("expires_at") Instant expiresAt,
            @JsonProperty("last_used_at") Optional<Instant> lastUsedAt) {}

    @ForSignedIn
    @GetMapping
    Slice<TokenAnswer> list() {
        return Slice.whole(tokens.of(own()).stream()
                .map(token -> new TokenAnswer(
                        token.id(),
                        token.name(),
                        token.organisation(),
                        token.createdAt(),
                        token.expiresAt(),
                        token.lastUsedAt()))
                .toList());
    }

    @ForSignedIn
    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable UUID id) {
        tokens.revoke(own(), id);
        return ResponseEntity.noContent().build();
    }

    private UUID own() {
        return visitors.current().account().orElseThrow();
    }
}
