package id.anyam.organisation.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.web.ForAnyone;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Offices for programs. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/offices")
class OfficeApi {

    private final BoardRegister register;
    private final OfficeWorkflow workflow;
    private final BoardPages pages;

    OfficeApi(BoardRegister register, OfficeWorkflow workflow, BoardPages pages) {
        this.register = register;
        this.workflow = workflow;
        this.pages = pages;
    }

    /** An office; the lower the rank, the higher it stands. */
    record OfficeAnswer(
            UUID id,
            String title,
            int rank,
            @JsonProperty("bidang_id") @Nullable UUID bidangId,
            @JsonProperty("ex_officio") String exOfficio,
            boolean open) {

        static OfficeAnswer of(BoardRegister.Office one) {
            return new OfficeAnswer(
                    one.id(), one.title(), one.rank(), one.bidang().orElse(null), one.exOfficio(), one.open());
        }
    }

    /** The open offices, the highest first. */
    @ForAnyone
    @GetMapping
    Slice<OfficeAnswer> offices(@PathVariable UUID id) {
        return Slice.whole(register.offices(new OrganisationId(id)).stream()
                .filter(BoardRegister.Office::open)
                .map(OfficeAnswer::of)
                .toList());
    }

    @ForAnyone
    @GetMapping("/{office}")
    OfficeAnswer office(@PathVariable UUID id, @PathVariable UUID office) {
        return OfficeAnswer.of(register.office(new OrganisationId(id), office));
    }

    @May("board.edit")
    @PostMapping
    ResponseEntity<OfficeAnswer> add(@PathVariable UUID id, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var office = keep(pages.mine(id), typing.id("id").orElseGet(UUID::randomUUID), typing);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id + "/offices/" + office.id()))
                .body(office);
    }

    @May("board.edit")
    @PutMapping("/{office}")
    OfficeAnswer mend(@PathVariable UUID id, @PathVariable UUID office, @RequestBody JsonNode json) {
        var organisation = pages.mine(id);
        register.office(organisation.id(), office);
        return keep(organisation, office, Typing.of(json));
    }

    /** Closes an office that nobody holds from today on. */
    @May("board.edit")
    @PostMapping("/{office}/closure")
    OfficeAnswer close(@PathVariable UUID id, @PathVariable UUID office) {
        var organisation = pages.mine(id);
        workflow.close(organisation.id(), office, pages.today(organisation));
        return office(id, office);
    }

    private OfficeAnswer keep(Organisation organisation, UUID office, Typing typing) {
        var form = OfficeForm.read(typing, office, pages.bidangs(organisation)).orElseThrow(() -> new Unfit(typing));
        workflow.keep(organisation.id(), form);
        return office(organisation.id().value(), office);
    }
}
