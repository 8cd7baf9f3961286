package id.anyam.programme.matrix;

import id.anyam.programme.matrix.Imports.Counts;
import id.anyam.programme.matrix.Imports.Import;
import id.anyam.programme.matrix.Imports.State;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with an import: look at it, apply it once, take it back. */
@Service
class ImportWorkflow {

    static final int LARGEST = 20 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final int NAMED = 5;

    private final Imports imports;
    private final Previews previews;
    private final Comparison comparison;
    private final Writing writing;
    private final Undoing undoing;
    private final Visitors visitors;
    private final Clock clock;

    ImportWorkflow(
            Imports imports,
            Previews previews,
            Comparison comparison,
            Writing writing,
            Undoing undoing,
            Visitors visitors,
            Clock clock) {
        this.imports = imports;
        this.previews = previews;
        this.comparison = comparison;
        this.writing = writing;
        this.undoing = undoing;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** Keeps an upload that can be read, for a day, with what it would bring. */
    @Transactional
    public void upload(UUID id, BudgetYear year, String name, byte[] workbook) {
        if (workbook.length > LARGEST) {
            throw new RuleViolated("programme.matrix.too-large", Integer.toString(LARGEST / 1024 / 1024));
        }
        var now = clock.instant();
        imports.forgetExpired(council(), now);
        var visitor = visitors.current();
        var isNew = imports.keep(
                id,
                council(),
                year,
                fileName(name),
                visitor.account().orElseThrow(NotFound::new),
                now.plus(PATIENCE),
                workbook,
                visitor.name().orElse(""));
        if (isNew) {
            var kept = imports.require(id);
            previews.keep(kept, comparison.basis(kept), comparison.of(kept, workbook));
        }
    }

    private static String fileName(String typed) {
        var plain =
                typed.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "matriks.xlsx" : plain.substring(0, Math.min(200, plain.length()));
    }

    /** One's own council's import; one that waits is its uploader's only. */
    @Transactional(readOnly = true)
    public Import require(UUID id) {
        var found = imports.require(id);
        var visitor = visitors.current();
        if (!found.organisation().equals(council())
                || found.state() == State.WAITING
                        && !visitor.account().filter(found.uploadedBy()::equals).isPresent()) {
            throw new NotFound();
        }
        if (found.state() == State.WAITING && found.expiresAt().isBefore(clock.instant())) {
            throw new RuleViolated("programme.matrix.expired");
        }
        return found;
    }

    @Transactional(readOnly = true)
    public byte[] workbook(UUID id) {
        return imports.content(require(id).id());
    }

    /** What applying it would do now; of what was applied, what it did. */
    @Transactional
    public Preview preview(UUID id) {
        var found = require(id);
        return found.state() == State.WAITING && visitors.current().may("import.apply")
                ? current(found)
                : previews.find(id).orElseGet(() -> Preview.of("", compared(found)));
    }

    private Preview current(Import found) {
        var basis = comparison.basis(found);
        return previews.find(found.id())
                .filter(kept -> kept.basis().equals(basis))
                .orElseGet(() -> previews.keep(found, basis, compared(found)));
    }

    private Proposal compared(Import found) {
        return comparison.of(found, imports.content(found.id()));
    }

    /** Some of the rows of the preview, in the order of the sheet; what was applied before they were kept is compared anew. */
    @Transactional(readOnly = true)
    public List<Preview.Row> rows(UUID id, Optional<Verdict> verdict, long offset, int most) {
        var found = require(id);
        return previews.find(id).isPresent()
                ? previews.rows(id, verdict, offset, most)
                : compared(found).table().rows().stream()
                        .map(Preview.Row::of)
                        .filter(row -> verdict.isEmpty() || row.verdict() == verdict.get())
                        .skip(offset)
                        .limit(most)
                        .toList();
    }

    /**
     * Writes all of it or nothing; what was applied before stays applied, once.
     *
     * @param seen the fingerprint of the preview that was agreed to
     */
    @Transactional
    public void apply(UUID id, String seen) {
        imports.oneAtATime(council());
        var found = require(id);
        if (found.state() == State.APPLIED) {
            return;
        }
        if (found.state() == State.UNDONE) {
            throw new RuleViolated("programme.matrix.undone-already");
        }
        imports.hold(found.organisation(), found.year());
        var preview = current(found);
        if (!preview.fingerprint().equals(seen)) {
            throw new RuleViolated("programme.matrix.stale");
        }
        var facts = preview.facts();
        if (!facts.brings()) {
            throw new RuleViolated("programme.matrix.nothing-to-apply");
        }
        try {
            writing.write(found.organisation(), id, found.year().value());
            previews.written(id);
        } catch (DuplicateKeyException _) {
            throw new RuleViolated("programme.matrix.stale");
        }
        imports.applied(
                id,
                new Counts(
                        facts.count(Verdict.NEW),
                        facts.count(Verdict.CHANGED),
                        facts.count(Verdict.UNCHANGED),
                        facts.count(Verdict.REFUSED)));
    }

    /** Takes it back unless somebody went on with what it brought. */
    @Transactional
    public void undo(UUID id) {
        imports.oneAtATime(council());
        var found = require(id);
        if (found.state() == State.UNDONE) {
            return;
        }
        if (found.state() == State.WAITING) {
            throw new NotFound();
        }
        if (undoing.bringsProgrammes(id) && !visitors.current().may("programme.edit")) {
            throw new RuleViolated("programme.matrix.undo-secretary");
        }
        undoing.hold(id);
        var touched = undoing.touched(id);
        if (!touched.isEmpty()) {
            throw new RuleViolated(
                    "programme.matrix.undo-touched",
                    String.join("; ", touched.stream().limit(NAMED).toList()),
                    touched.size() - NAMED);
        }
        undoing.takeBack(id, "Impor " + found.file() + " dibatalkan");
        imports.undone(id);
    }

    /** Throws away an upload that waits. */
    @Transactional
    public void discard(UUID id) {
        if (require(id).state() != State.WAITING) {
            throw new RuleViolated("programme.matrix.not-waiting");
        }
        imports.forget(id);
    }

    @Transactional(readOnly = true)
    public List<Import> applied() {
        return imports.applied(council());
    }

    @Transactional(readOnly = true)
    public List<Import> waiting() {
        return visitors.current()
                .account()
                .map(account -> imports.waiting(council(), account, clock.instant()))
                .orElse(List.of());
    }

    UUID council() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow(NotFound::new);
    }
}
