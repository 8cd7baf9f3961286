package id.anyam.organisation.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.organisation.OrganisationId;
import id.anyam.shared.NotFound;
import id.anyam.web.ForAnyone;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who holds the offices of a board, for programs. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/boards/{board}/holdings")
class HoldingApi {

    private final BoardRegister register;
    private final BoardWorkflow workflow;
    private final BoardRemoval removal;

    HoldingApi(BoardRegister register, BoardWorkflow workflow, BoardRemoval removal) {
        this.register = register;
        this.workflow = workflow;
        this.removal = removal;
    }

    /** Somebody's time in an office. */
    record HoldingAnswer(
            UUID id,
            @JsonProperty("office_id") UUID officeId,
            String office,
            String holder,
            @JsonProperty("title_before") String titleBefore,
            @JsonProperty("title_after") String titleAfter,
            @JsonProperty("starts_on") LocalDate startsOn,
            @JsonProperty("ends_on") LocalDate endsOn,
            @JsonProperty("sk_number") String skNumber,
            String replaced) {

        static HoldingAnswer of(BoardRegister.Holding one) {
            return new HoldingAnswer(
                    one.id(),
                    one.office(),
                    one.officeTitle(),
                    one.holder(),
                    one.titleBefore(),
                    one.titleAfter(),
                    one.term().startsOn(),
                    one.term().endsOn(),
                    one.skNumber(),
                    one.replaced());
        }
    }

    @ForAnyone
    @GetMapping
    Slice<HoldingAnswer> holdings(@PathVariable UUID id, @PathVariable UUID board) {
        return Slice.whole(register.holdings(new OrganisationId(id)).stream()
                .filter(one -> one.board().equals(board))
                .map(HoldingAnswer::of)
                .toList());
    }

    @ForAnyone
    @GetMapping("/{holding}")
    HoldingAnswer holding(@PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding) {
        return Optional.of(register.holding(new OrganisationId(id), holding))
                .filter(one -> one.board().equals(board))
                .map(HoldingAnswer::of)
                .orElseThrow(NotFound::new);
    }

    @May("board.edit")
    @PostMapping
    ResponseEntity<HoldingAnswer> appoint(@PathVariable UUID id, @PathVariable UUID board, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var form = HoldingForm.read(typing).orElseThrow(() -> new Unfit(typing));
        workflow.appoint(new OrganisationId(id), board, form);
        return ResponseEntity.created(
                        URI.create("/api/v1/organisations/" + id + "/boards/" + board + "/holdings/" + form.id()))
                .body(holding(id, board, form.id()));
    }

    /** Mends how the name, the titles or the decree were written. */
    @May("board.edit")
    @PutMapping("/{holding}")
    HoldingAnswer rewrite(
            @PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding, @RequestBody JsonNode json) {
        holding(id, board, holding);
        var typing = Typing.of(json);
        var form = HolderForm.read(typing);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.rewrite(new OrganisationId(id), holding, form);
        return holding(id, board, holding);
    }

    /** Ends somebody's time early, on {@code ends_on}. */
    @May("board.edit")
    @PostMapping("/{holding}/end")
    HoldingAnswer end(
            @PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding, @RequestBody JsonNode json) {
        holding(id, board, holding);
        var typing = Typing.of(json);
        var lastDay = typing.date("ends_on");
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.end(new OrganisationId(id), holding, lastDay);
        return holding(id, board, holding);
    }

    /** Takes away a holder entered by mistake, whom nobody replaced and who got no role with the office. */
    @May(BoardRemoval.PERMISSION)
    @DeleteMapping("/{holding}")
    ResponseEntity<Void> remove(@PathVariable UUID id, @PathVariable UUID board, @PathVariable UUID holding) {
        holding(id, board, holding);
        removal.holding(new OrganisationId(id), holding);
        return ResponseEntity.noContent().build();
    }
}
