package id.anyam.organisation.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.web.ForAnyone;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Boards, offices and holders for programs. */
@RestController
@RequestMapping("/api/v1/organisations/{id}")
class BoardApi {

    private final BoardRegister register;
    private final BoardWorkflow workflow;
    private final Organisations organisations;

    BoardApi(BoardRegister register, BoardWorkflow workflow, Organisations organisations) {
        this.register = register;
        this.workflow = workflow;
        this.organisations = organisations;
    }

    /** A board. */
    record BoardAnswer(
            UUID id,
            String title,
            @JsonProperty("starts_on") LocalDate startsOn,
            @JsonProperty("ends_on") LocalDate endsOn,
            @JsonProperty("sk_number") String skNumber,
            @JsonProperty("sk_on") LocalDate skOn,
            @JsonProperty("sk_issuer") String skIssuer,
            @JsonProperty("pengukuhan_on") @Nullable LocalDate pengukuhanOn) {

        static BoardAnswer of(BoardRegister.Board board) {
            return new BoardAnswer(
                    board.id(),
                    board.title(),
                    board.term().startsOn(),
                    board.term().endsOn(),
                    board.skNumber(),
                    board.skOn(),
                    board.skIssuer(),
                    board.pengukuhanOn().orElse(null));
        }
    }

    /** An open office; the lower the rank, the higher it stands. */
    record OfficeAnswer(
            UUID id,
            String title,
            int rank,
            @JsonProperty("bidang_id") @Nullable UUID bidangId,
            @JsonProperty("ex_officio") String exOfficio) {}

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
    @GetMapping("/boards")
    Slice<BoardAnswer> boards(@PathVariable UUID id) {
        return whole(register.boards(new OrganisationId(id)).stream()
                .map(BoardAnswer::of)
                .toList());
    }

    @May("board.create")
    @PostMapping("/boards")
    ResponseEntity<BoardAnswer> add(@PathVariable UUID id, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var board = BoardForm.read(typing, typing.id("id").orElseGet(UUID::randomUUID))
                .orElseThrow(() -> new Unfit(typing))
                .board();
        workflow.keep(new OrganisationId(id), board);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id + "/boards/" + board.id()))
                .body(BoardAnswer.of(board));
    }

    @ForAnyone
    @GetMapping("/offices")
    Slice<OfficeAnswer> offices(@PathVariable UUID id) {
        return whole(register.offices(new OrganisationId(id)).stream()
                .filter(BoardRegister.Office::open)
                .map(one -> new OfficeAnswer(
                        one.id(), one.title(), one.rank(), one.bidang().orElse(null), one.exOfficio()))
                .toList());
    }

    @May("board.edit")
    @PostMapping("/offices")
    ResponseEntity<OfficeAnswer> addOffice(@PathVariable UUID id, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var bidangs = organisations.bidangs(new OrganisationId(id)).stream()
                .map(bidang -> bidang.id().value())
                .toList();
        var form = OfficeForm.read(typing, bidangs).orElseThrow(() -> new Unfit(typing));
        workflow.addOffice(new OrganisationId(id), form);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id + "/offices"))
                .body(new OfficeAnswer(
                        form.id(),
                        form.title(),
                        form.rank(),
                        form.bidang().orElse(null),
                        form.exOfficio().orElse("")));
    }

    @ForAnyone
    @GetMapping("/boards/{board}/holdings")
    Slice<HoldingAnswer> holdings(@PathVariable UUID id, @PathVariable UUID board) {
        return whole(register.holdings(new OrganisationId(id)).stream()
                .filter(one -> one.board().equals(board))
                .map(HoldingAnswer::of)
                .toList());
    }

    @May("board.edit")
    @PostMapping("/boards/{board}/holdings")
    ResponseEntity<HoldingAnswer> appoint(@PathVariable UUID id, @PathVariable UUID board, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var form = HoldingForm.read(typing).orElseThrow(() -> new Unfit(typing));
        workflow.appoint(new OrganisationId(id), board, form);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id + "/boards/" + board + "/holdings"))
                .body(HoldingAnswer.of(register.holding(new OrganisationId(id), form.id())));
    }

    private static <T> Slice<T> whole(List<T> items) {
        return new Slice<>(items, Optional.empty());
    }
}
