package id.anyam.programme.matrix;

import id.anyam.organisation.Organisation;
import id.anyam.programme.PlanForm;
import id.anyam.programme.matrix.Imports.Counts;
import id.anyam.programme.matrix.Imports.Import;
import id.anyam.programme.matrix.Imports.State;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.region.Regions;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
    private final YearPlans plans;
    private final Writing writing;
    private final Undoing undoing;
    private final Heading headings;
    private final PlanForm form;
    private final Regions regions;
    private final MatrixPayers payers;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    ImportWorkflow(
            Imports imports,
            YearPlans plans,
            Writing writing,
            Undoing undoing,
            Heading headings,
            PlanForm form,
            Regions regions,
            MatrixPayers payers,
            Visitors visitors,
            MessageSource messages,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.writing = writing;
        this.undoing = undoing;
        this.headings = headings;
        this.form = form;
        this.regions = regions;
        this.payers = payers;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    /** Keeps an upload that can be read, for a day; what it would do is seen in {@link #preview}. */
    @Transactional
    public void upload(UUID id, BudgetYear year, String name, byte[] workbook) {
        if (workbook.length > LARGEST) {
            throw new RuleViolated("programme.matrix.too-large", Integer.toString(LARGEST / 1024 / 1024));
        }
        Table.of(workbook, headings, translation(List.of()));
        var now = clock.instant();
        imports.forgetExpired(council(), now);
        var visitor = visitors.current();
        imports.keep(
                id,
                council(),
                year,
                fileName(name),
                visitor.account().orElseThrow(NotFound::new),
                now.plus(PATIENCE),
                workbook,
                visitor.name().orElse(""));
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

    /** What applying it would do now. */
    @Transactional(readOnly = true)
    public Proposal preview(UUID id) {
        return propose(require(id));
    }

    private Proposal propose(Import found) {
        var plan = plans.of(found.organisation(), found.year());
        var table = Table.of(imports.content(found.id()), headings, translation(payers.of(found.organisation(), plan)));
        var wishes = new Grouping(plan, found.id()).group(table.rows());
        var writes = new Judging(plan, form, visitors.current().may("programme.create")).judge(wishes);
        return new Proposal(table, writes, fingerprint(writes));
    }

    private Translation translation(Collection<Organisation> opds) {
        return new Translation(regions, form.kinds(), opds, messages);
    }

    private static String fingerprint(Proposal.Writes writes) {
        try {
            var text = Writing.JSON.writeValueAsString(writes);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
        var proposal = propose(found);
        if (!proposal.fingerprint().equals(seen)) {
            throw new RuleViolated("programme.matrix.stale");
        }
        if (proposal.writes().isEmpty()) {
            throw new RuleViolated("programme.matrix.nothing-to-apply");
        }
        try {
            writing.write(found.organisation(), id, found.year().value(), proposal.writes());
        } catch (DuplicateKeyException _) {
            throw new RuleViolated("programme.matrix.stale");
        }
        imports.applied(
                id,
                new Counts(
                        proposal.count(Verdict.NEW),
                        proposal.count(Verdict.CHANGED),
                        proposal.count(Verdict.UNCHANGED),
                        proposal.count(Verdict.REFUSED)));
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
        if (require(id).state() == State.WAITING) {
            imports.forget(id);
        }
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
