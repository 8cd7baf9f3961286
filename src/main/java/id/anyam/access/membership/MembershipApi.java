package id.anyam.access.membership;

import id.anyam.access.membership.Memberships.Membership;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.net.URI;
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

    private final MembershipWorkflow workflow;
    private final Visitors visitors;

    MembershipApi(MembershipWorkflow workflow, Visitors visitors) {
        this.workflow = workflow;
        this.visitors = visitors;
    }

    /** What was given; {@code welcomePath} is told once and lets a new person choose a password. */
    record Given(Membership membership, Optional<String> welcomePath) {}

    @May("membership.read")
    @GetMapping
    Slice<Membership> list(@RequestParam(name = "organisation_id") Optional<UUID> organisation) {
        return new Slice<>(workflow.in(organisation.orElseGet(this::own), ""), Optional.empty());
    }

    @May("membership.read")
    @GetMapping("/{id}")
    Membership one(@PathVariable UUID id) {
        return workflow.require(id);
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
                .body(new Given(given.membership(), given.welcome().map(secret -> "/undangan/" + secret.value())));
    }

    @May("membership.revoke")
    @PostMapping("/{id}/revocation")
    Membership revoke(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var why = typing.text("reason", 3, 500);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.revoke(id, why);
        return workflow.require(id);
    }

    private static URI there(UUID id) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(id);
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
