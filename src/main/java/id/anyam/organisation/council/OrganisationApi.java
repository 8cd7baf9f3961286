package id.anyam.organisation.council;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.region.Regions;
import id.anyam.shared.NotFound;
import id.anyam.web.ForAnyone;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Organisations for programs. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationApi {

    private static final int PART = 100;

    private final OrganisationsInDatabase organisations;
    private final OrganisationWorkflow workflow;
    private final Regions regions;

    OrganisationApi(OrganisationsInDatabase organisations, OrganisationWorkflow workflow, Regions regions) {
        this.organisations = organisations;
        this.workflow = workflow;
        this.regions = regions;
    }

    /** An organisation with its letterhead. */
    record OrganisationAnswer(
            UUID id,
            String kind,
            @JsonProperty("partner_kind") @Nullable String partnerKind,
            @JsonProperty("parent_id") @Nullable UUID parentId,
            @JsonProperty("region_code") String regionCode,
            String name,
            @JsonProperty("short_name") String shortName,
            String zone,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @JsonProperty("letter_code") @Nullable String letterCode,
            @Nullable String colour,
            @Nullable String motif,
            @Nullable String logo,
            @JsonProperty("opened_on") @Nullable LocalDate openedOn,
            @JsonProperty("closed_on") @Nullable LocalDate closedOn) {

        static OrganisationAnswer of(Organisation one) {
            var letterhead = one.letterhead();
            return new OrganisationAnswer(
                    one.id().value(),
                    one.kind().name(),
                    one.partnerKind().map(Enum::name).orElse(null),
                    one.parent().map(OrganisationId::value).orElse(null),
                    one.region().value(),
                    one.name(),
                    one.shortName(),
                    one.zone().getId(),
                    letterhead.address().orElse(null),
                    letterhead.phone().orElse(null),
                    letterhead.email().orElse(null),
                    letterhead.website().orElse(null),
                    letterhead.letterCode().orElse(null),
                    letterhead.colour().orElse(null),
                    letterhead.motif().orElse(null),
                    letterhead
                            .logo()
                            .map(_ -> "/organisasi/" + one.id() + "/logo")
                            .orElse(null),
                    one.openedOn().orElse(null),
                    one.closedOn().orElse(null));
        }
    }

    @ForAnyone
    @GetMapping
    Slice<OrganisationAnswer> list(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "0") int cursor) {
        var place = Math.max(0, cursor);
        var found = organisations.list(new Wanted(query, region, kind, parent, ""), place, PART + 1);
        return Slice.from(place, PART, found).map(OrganisationAnswer::of);
    }

    @ForAnyone
    @GetMapping("/{id}")
    OrganisationAnswer one(@PathVariable UUID id) {
        return OrganisationAnswer.of(require(id));
    }

    /** Adds an Opd or partner below the council that {@code parent_id} names; {@code kind} is OPD or a kind of partner. */
    @May("organisation.create")
    @PostMapping
    ResponseEntity<OrganisationAnswer> add(@RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var parent = typing.id("parent_id").flatMap(id -> organisations.find(new OrganisationId(id)));
        if (parent.isEmpty()) {
            typing.wrong("parent_id", "web.typing.choose");
            throw new Unfit(typing);
        }
        var form = NewForm.read(typing, parent.get(), regions).orElseThrow(() -> new Unfit(typing));
        workflow.add(parent.get().id(), form);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + form.id()))
                .body(one(form.id().value()));
    }

    @May("organisation.edit")
    @PutMapping("/{id}")
    OrganisationAnswer mend(@PathVariable UUID id, @RequestBody JsonNode json) {
        var organisation = require(id);
        var typing = Typing.of(json);
        var form = ProfileForm.read(typing, Optional.of(organisation)).orElseThrow(() -> new Unfit(typing));
        workflow.mend(organisation.id(), form);
        return one(id);
    }

    /** Puts a PNG or JPEG on the letters: the part {@code logo} of a form of several parts. */
    @May("organisation.brand")
    @PutMapping(path = "/{id}/logo", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    OrganisationAnswer chooseLogo(@PathVariable UUID id, @RequestParam MultipartFile logo) throws IOException {
        try (var content = logo.getInputStream()) {
            workflow.chooseLogo(mendable(id), Objects.requireNonNullElse(logo.getOriginalFilename(), ""), content);
        }
        return one(id);
    }

    @May("organisation.brand")
    @DeleteMapping("/{id}/logo")
    OrganisationAnswer dropLogo(@PathVariable UUID id) {
        workflow.dropLogo(mendable(id));
        return one(id);
    }

    @May("organisation.edit")
    @PostMapping("/{id}/closure")
    OrganisationAnswer close(@PathVariable UUID id) {
        workflow.close(new OrganisationId(id));
        return one(id);
    }

    private OrganisationId mendable(UUID id) {
        return Optional.of(require(id))
                .filter(workflow::mayMend)
                .map(Organisation::id)
                .orElseThrow(NotFound::new);
    }

    private Organisation require(UUID id) {
        return organisations.find(new OrganisationId(id)).orElseThrow(NotFound::new);
    }
}
