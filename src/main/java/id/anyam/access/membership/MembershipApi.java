package id.anyam.access.membership;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.access.TokenSecret;
import id.anyam.access.membership.Memberships.Membership;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Roles of people over the API. */
@RestController
@RequestMapping("/api/v1/memberships")
class MembershipApi {

    private static final int PART = 100;

    private final MembershipWorkflow workflow;
    private final Visitors visitors;

    MembershipApi(MembershipWorkflow workflow, Visitors visitors) {
        this.workflow = workflow;
        this.visitors = visitors;
    }

    /** One role of one person; {@code awaited}: the person has not come in yet. */
    record MembershipAnswer(
            UUID id,
            @JsonProperty("organisation_id") UUID organisationId,
            String organisation,
            @JsonProperty("account_id") UUID accountId,
            String name,
            String login,
            String role,
            @JsonProperty("starts_on") LocalDate startsOn,
            @JsonProperty("ends_on") Optional<LocalDate> endsOn,
            boolean revoked,
            @JsonProperty("revoked_why") Optional<String> revokedWhy,
            boolean awaited) {

        static MembershipAnswer of(Membership one) {
            return new MembershipAnswer(
                    one.id(),
                    one.organisationId(),
                    one.organisation(),
                    one.accountId(),
                    one.name(),
                    one.login(),
                    one.role(),
                    one.startsOn(),
                    one.endsOn(),
                    one.revoked(),
                    one.revokedWhy(),
                    one.awaited());
        }
    }

    /** What was given; {@code welcome_path} is told once and lets its person choose a password. */
    record Given(
            MembershipAnswer membership,
            @JsonProperty("welcome_path") Optional<String> welcomePath) {}

    /** Where a person chooses a password, told this once; earlier ways no longer work. */
    record Welcome(@JsonProperty("welcome_path") String welcomePath) {}

    @May("membership.read")
    @GetMapping
    Slice<MembershipAnswer> list(
            @RequestParam(name = "organisation_id") Optional<UUID> organisation,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "0") int cursor) {
        var place = Math.max(0, cursor);
        var wanted = new Memberships.Wanted(organisation.orElseGet(this::own), query, role);
        return Slice.from(place, PART, workflow.list(wanted, place, PART + 1)).map(MembershipAnswer::of);
    }

    @May("membership.read")
    @GetMapping("/{id}")
    MembershipAnswer one(@PathVariable UUID id) {
        return MembershipAnswer.of(workflow.require(id));
    }

    /** A new link for somebody who has not come in yet or forgot the password. */
    @May("membership.create")
    @PostMapping("/{id}/welcome")
    Welcome welcomeAgain(@PathVariable UUID id) {
        return new Welcome(path(workflow.welcomeAgain(id)));
    }

    @May("membership.create")
    @PostMapping
    ResponseEntity<Given> give(@RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var form = MembershipForm.of(typing, typing.id("organisation_id").orElseGet(this::own));
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        var given = workflow.give(form);
        return ResponseEntity.created(there(given.membership().id()))
                .body(new Given(
                        MembershipAnswer.of(given.membership()), given.welcome().map(MembershipApi::path)));
    }

    @May("membership.revoke")
    @PostMapping("/{id}/revocation")
    MembershipAnswer revoke(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var why = typing.text("reason", 3, 500);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.revoke(id, why);
        return one(id);
    }

    private static String path(TokenSecret secret) {
        return "/undangan/" + secret.value();
    }

    private static URI there(UUID id) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(id);
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
