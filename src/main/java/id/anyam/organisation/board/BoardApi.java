package id.anyam.organisation.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.organisation.OrganisationId;
import id.anyam.web.ForAnyone;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Boards for programs. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/boards")
class BoardApi {

    private final BoardRegister register;
    private final BoardWorkflow workflow;
    private final BoardRemoval removal;

    BoardApi(BoardRegister register, BoardWorkflow workflow, BoardRemoval removal) {
        this.register = register;
        this.workflow = workflow;
        this.removal = removal;
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

    @ForAnyone
    @GetMapping
    Slice<BoardAnswer> boards(@PathVariable UUID id) {
        return Slice.whole(register.boards(new OrganisationId(id)).stream()
                .map(BoardAnswer::of)
                .toList());
    }

    @ForAnyone
    @GetMapping("/{board}")
    BoardAnswer board(@PathVariable UUID id, @PathVariable UUID board) {
        return BoardAnswer.of(register.board(new OrganisationId(id), board));
    }

    @May("board.create")
    @PostMapping
    ResponseEntity<BoardAnswer> add(@PathVariable UUID id, @RequestBody JsonNode json) {
        var typing = Typing.of(json);
        var board = keep(id, typing.id("id").orElseGet(UUID::randomUUID), typing);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id + "/boards/" + board.id()))
                .body(board);
    }

    /** Mends its title, term, decree or pengukuhan. */
    @May("board.edit")
    @PutMapping("/{board}")
    BoardAnswer mend(@PathVariable UUID id, @PathVariable UUID board, @RequestBody JsonNode json) {
        register.board(new OrganisationId(id), board);
        return keep(id, board, Typing.of(json));
    }

    /** Takes away a board that was entered by mistake and that nobody was put into. */
    @May(BoardRemoval.PERMISSION)
    @DeleteMapping("/{board}")
    ResponseEntity<Void> remove(@PathVariable UUID id, @PathVariable UUID board) {
        removal.board(new OrganisationId(id), board);
        return ResponseEntity.noContent().build();
    }

    private BoardAnswer keep(UUID id, UUID board, Typing typing) {
        var form = BoardForm.read(typing, board).orElseThrow(() -> new Unfit(typing));
        workflow.keep(new OrganisationId(id), form.board());
        return BoardAnswer.of(form.board());
    }
}
