package id.anyam.access.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.access.Matrix;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who one is behind the token: the account, the organisation acted for, and what one may do there. */
@RestController
class MeApi {

    private final Accounts accounts;
    private final Visitors visitors;

    MeApi(Accounts accounts, Visitors visitors) {
        this.accounts = accounts;
        this.visitors = visitors;
    }

    record Me(
            UUID id,
            String login,
            String name,
            String locale,
            String theme,
            @JsonProperty("organisation_id") Optional<UUID> organisationId,
            Optional<String> organisation,
            List<String> permissions) {}

    @ForSignedIn
    @GetMapping("/api/v1/me")
    Me me() {
        var visitor = visitors.current();
        var account = accounts.require(visitor.account().orElseThrow());
        var permissions = Matrix.file().permissions().stream()
                .map(Matrix.Permission::name)
                .distinct()
                .filter(visitor::may)
                .toList();
        return new Me(
                account.id(),
                account.login(),
                account.name(),
                account.locale(),
                account.theme(),
                visitor.organisation().map(Visitor.Place::id),
                visitor.organisation().map(Visitor.Place::name),
                permissions);
    }

    /** Changes the language ({@code id}, {@code en}) and the theme ({@code auto}, {@code light}, {@code dark}). */
    @ForSignedIn
    @PutMapping("/api/v1/me")
    Me prefer(@RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var preferences = PreferencesForm.of(typing);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        accounts.prefer(visitors.current().account().orElseThrow(), preferences);
        return me();
    }
}
