package id.anyam.organisation.bidang;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.web.ForAnyone;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** A council's bidang for programs. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/bidang")
class BidangApi {

    private final Bidangs bidangs;
    private final Organisations organisations;

    BidangApi(Bidangs bidangs, Organisations organisations) {
        this.bidangs = bidangs;
        this.organisations = organisations;
    }

    /** One open bidang. */
    record BidangAnswer(UUID id, String name, int position) {}

    @ForAnyone
    @GetMapping
    Slice<BidangAnswer> list(@PathVariable UUID id) {
        return Slice.whole(organisations.bidangs(new OrganisationId(id)).stream()
                .map(one -> new BidangAnswer(one.id().value(), one.name(), one.position()))
                .toList());
    }

    @May("bidang.create")
    @PostMapping
    ResponseEntity<BidangAnswer> add(@PathVariable UUID id, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var bidang = typing.id("id").orElseGet(UUID::randomUUID);
        bidangs.add(permitted("bidang.create", id), bidang, name(typing));
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id + "/bidang/" + bidang))
                .body(require(id, bidang));
    }

    @May("bidang.edit")
    @PutMapping("/{bidang}")
    BidangAnswer rename(@PathVariable UUID id, @PathVariable UUID bidang, @RequestBody JsonNode json) {
        bidangs.rename(permitted("bidang.edit", id), bidang, name(Typing.of(json)));
        return require(id, bidang);
    }

    @ForAnyone
    @GetMapping("/{bidang}")
    BidangAnswer one(@PathVariable UUID id, @PathVariable UUID bidang) {
        return require(id, bidang);
    }

    /** Puts it at {@code position} in the council's order, from 1; the others make room. */
    @May("bidang.edit")
    @PostMapping("/{bidang}/position")
    Slice<BidangAnswer> place(@PathVariable UUID id, @PathVariable UUID bidang, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var position = typing.whole("position", 1, 999);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        bidangs.place(permitted("bidang.edit", id), bidang, position);
        return list(id);
    }

    @May("bidang.edit")
    @PostMapping("/{bidang}/closure")
    ResponseEntity<Void> close(@PathVariable UUID id, @PathVariable UUID bidang) {
        bidangs.close(permitted("bidang.edit", id), bidang);
        return ResponseEntity.noContent().build();
    }

    private static String name(Typing typing) {
        var name = typing.text("name", 3, 100);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        return name;
    }

    private OrganisationId permitted(String permission, UUID id) {
        var council = new OrganisationId(id);
        if (!organisations.permits(permission, council)) {
            throw new NotFound();
        }
        return council;
    }

    private BidangAnswer require(UUID id, UUID bidang) {
        return list(id).items().stream()
                .filter(one -> one.id().equals(bidang))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
