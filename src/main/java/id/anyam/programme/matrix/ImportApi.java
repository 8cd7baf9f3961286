package id.anyam.programme.matrix;

import id.anyam.programme.matrix.Imports.Import;
import id.anyam.programme.matrix.Imports.State;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Keeps;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** The matrix for programs: the same preview, the same application, the same undoing. */
@RestController
@RequestMapping("/api/v1/programme-imports")
class ImportApi {

    private final ImportWorkflow workflow;
    private final YearPlans plans;
    private final Sheets sheets;
    private final Visitors visitors;
    private final MessageSource messages;

    ImportApi(ImportWorkflow workflow, YearPlans plans, Sheets sheets, Visitors visitors, MessageSource messages) {
        this.workflow = workflow;
        this.plans = plans;
        this.sheets = sheets;
        this.visitors = visitors;
        this.messages = messages;
    }

    /** An import in short; rows of the sheet counted by what becomes of them. */
    record Item(UUID id, int year, String file, String state, int added, int changed, int unchanged, int refused) {

        static Item of(Import one) {
            var counts = one.counts();
            return new Item(
                    one.id(),
                    one.year().value(),
                    one.file(),
                    one.state().name(),
                    counts.added(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.refused());
        }
    }

    /** {@code seen} goes back with the application, so that what is written is what was looked at. */
    record Whole(
            UUID id,
            int year,
            String file,
            String state,
            String seen,
            int added,
            int changed,
            int unchanged,
            int refused,
            int skipped,
            List<String> ignored) {}

    /** A row of the sheet and what becomes of it. */
    record Line(int row, String verdict, List<Flaw> errors, List<String> remarks) {}

    /** What is wrong with a row; {@code column} is empty when no single cell is. */
    record Flaw(String column, String message) {}

    @May("import.read")
    @GetMapping
    Slice<Item> list() {
        return Slice.whole(workflow.applied().stream().map(Item::of).toList());
    }

    @May("import.create")
    @PostMapping
    ResponseEntity<Whole> upload(
            @RequestParam MultipartFile file, @RequestParam int year, @RequestParam Optional<UUID> id)
            throws IOException {
        return keep(id, year, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    @May("import.create")
    @PostMapping(consumes = MatrixController.TYPE)
    ResponseEntity<Whole> upload(
            @RequestBody InputStreamResource file,
            @RequestParam int year,
            @RequestParam Optional<UUID> id,
            @RequestParam(name = "file_name", defaultValue = "") String name)
            throws IOException {
        // One byte beyond the limit is enough to be refused, however much would follow.
        return keep(id, year, name, file.getInputStream().readNBytes(ImportWorkflow.LARGEST + 1));
    }

    private ResponseEntity<Whole> keep(Optional<UUID> id, int year, String name, byte[] file) {
        var fresh = id.orElseGet(UUID::randomUUID);
        workflow.upload(fresh, new BudgetYear(year), name, file);
        return ResponseEntity.created(URI.create("/api/v1/programme-imports/" + fresh))
                .body(show(fresh));
    }

    @May("import.read")
    @Keeps
    @GetMapping("/{id}")
    Whole show(@PathVariable UUID id) {
        var found = workflow.require(id);
        var preview = workflow.preview(id);
        var facts = preview.facts();
        var waits = found.state() == State.WAITING;
        var counts = found.counts();
        return new Whole(
                id,
                found.year().value(),
                found.file(),
                found.state().name(),
                preview.fingerprint(),
                waits ? facts.count(Verdict.NEW) : counts.added(),
                waits ? facts.count(Verdict.CHANGED) : counts.changed(),
                waits ? facts.count(Verdict.UNCHANGED) : counts.unchanged(),
                waits ? facts.count(Verdict.REFUSED) : counts.refused(),
                facts.count(Verdict.SKIPPED),
                facts.unknown());
    }

    @May("import.read")
    @Keeps
    @GetMapping("/{id}/rows")
    Slice<Line> rows(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "1") int cursor) {
        var w = words();
        var one = Arrays.stream(Verdict.values())
                .filter(value -> value.name().equals(verdict))
                .findFirst();
        var facts = workflow.preview(id).facts();
        var total = verdict.isEmpty() ? facts.rows() : one.map(facts::count).orElse(0);
        var paging = Paging.of(cursor, total);
        var rows = total == 0 ? List.<Preview.Row>of() : workflow.rows(id, one, paging.offset(), paging.size());
        return Slice.of(rows.stream().map(row -> line(row, w)).toList(), paging);
    }

    private static Line line(Preview.Row row, Words w) {
        return new Line(
                row.number(),
                row.verdict().name(),
                row.problems().stream()
                        .map(problem -> new Flaw(
                                problem.field().toLowerCase(Locale.ROOT),
                                problem.problem().sentence(w)))
                        .toList(),
                row.remarks().stream()
                        .map(remark -> remark.problem().sentence(w))
                        .toList());
    }

    @May("import.read")
    @Keeps
    @GetMapping("/{id}/notes")
    ResponseEntity<byte[]> notes(@PathVariable UUID id) {
        return MatrixController.file("catatan.xlsx", ImportScreens.annotated(workflow, id, words()));
    }

    /** Without {@code seen} it applies what the import would do now. */
    @May("import.apply")
    @PostMapping("/{id}/application")
    Whole apply(@PathVariable UUID id, @RequestBody(required = false) Optional<JsonNode> body) {
        workflow.require(id);
        var seen = body.map(Typing::of).map(typing -> typing.value("seen")).filter(text -> !text.isEmpty());
        workflow.apply(id, seen.orElseGet(() -> workflow.preview(id).fingerprint()));
        return show(id);
    }

    /** Takes back what was applied, unless somebody went on with it. */
    @May("import.undo")
    @PostMapping("/{id}/undoing")
    Whole undo(@PathVariable UUID id) {
        workflow.undo(id);
        return show(id);
    }

    /** Throws away what only waits. */
    @May("import.delete")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> discard(@PathVariable UUID id) {
        workflow.discard(id);
        return ResponseEntity.noContent().build();
    }

    /** The plan of a year as a workbook. */
    @May("import.read")
    @GetMapping("/matrix")
    ResponseEntity<byte[]> matrix(@RequestParam int year) {
        var plan = plans.of(workflow.council(), new BudgetYear(year));
        return MatrixController.file("matriks-" + year + ".xlsx", sheets.write(workflow.council(), plan, words()));
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
