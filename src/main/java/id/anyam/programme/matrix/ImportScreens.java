package id.anyam.programme.matrix;

import id.anyam.programme.matrix.ImportPage.Count;
import id.anyam.programme.matrix.ImportPage.Sentence;
import id.anyam.programme.matrix.Imports.Import;
import id.anyam.programme.matrix.Imports.State;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.programme.matrix.Preview.Facts;
import id.anyam.programme.matrix.Preview.Told;
import id.anyam.web.ExcelNotes;
import id.anyam.web.Paging;
import id.anyam.web.Problem;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a proposal into words: on a page, and beside the rows of the person's own workbook. */
@Component
class ImportScreens {

    private static final List<Verdict> IN_ORDER =
            List.of(Verdict.NEW, Verdict.CHANGED, Verdict.UNCHANGED, Verdict.REFUSED, Verdict.SKIPPED);

    private final Visitors visitors;

    ImportScreens(Visitors visitors) {
        this.visitors = visitors;
    }

    ImportPage page(
            Import found,
            Preview preview,
            Optional<Verdict> shown,
            Paging paging,
            List<Preview.Row> rows,
            List<Problem> broken) {
        var visitor = visitors.current();
        var facts = preview.facts();
        return new ImportPage(
                found.id().toString(),
                found.year().toString(),
                found.file(),
                found.who(),
                found.appliedAt().orElse(found.uploadedAt()),
                found.state().name(),
                counts(found, facts),
                facts.programmes(),
                facts.activities(),
                facts.published(),
                facts.sheet(),
                facts.merged(),
                facts.computed(),
                facts.unknown(),
                preview.fingerprint(),
                facts.count(Verdict.REFUSED) > 0,
                visitor.may("import.apply"),
                found.state() == State.APPLIED && visitor.may("import.undo"),
                shown.map(Enum::name).orElse(""),
                rows.stream().map(row -> row(row, facts)).toList(),
                paging,
                broken,
                visitor.zone());
    }

    private static List<Count> counts(Import found, Facts facts) {
        if (found.state() == State.WAITING) {
            return IN_ORDER.stream()
                    .map(verdict -> new Count(verdict.name(), tone(verdict), facts.count(verdict)))
                    .toList();
        }
        var counts = found.counts();
        return List.of(
                new Count("NEW", tone(Verdict.NEW), counts.added()),
                new Count("CHANGED", tone(Verdict.CHANGED), counts.changed()),
                new Count("UNCHANGED", tone(Verdict.UNCHANGED), counts.unchanged()),
                new Count("REFUSED", tone(Verdict.REFUSED), counts.refused()));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case NEW -> "good";
            case CHANGED -> "busy";
            case UNCHANGED, SKIPPED -> "plain";
            case REFUSED -> "bad";
        };
    }

    private static ImportPage.Row row(Preview.Row row, Facts facts) {
        return new ImportPage.Row(
                row.number(),
                row.programme(),
                row.activity(),
                row.line(),
                row.verdict().name(),
                tone(row.verdict()),
                row.problems().stream().map(told -> sentence(told, row, facts)).toList(),
                row.verdict() == Verdict.REFUSED
                        ? List.of()
                        : row.remarks().stream().map(Told::problem).toList());
    }

    private static Sentence sentence(Told told, Preview.Row row, Facts facts) {
        return told.column()
                .map(column -> new Sentence(
                        Optional.ofNullable(facts.places().get(column))
                                .map(place -> ExcelNotes.letters(place) + row.number())
                                .orElse(""),
                        column.label(),
                        told.problem()))
                .orElse(new Sentence("", "", told.problem()));
    }

    /** The person's own workbook with the notes of all refused rows, in the words of who asks. */
    static byte[] annotated(ImportWorkflow workflow, UUID id, Words w) {
        var facts = workflow.preview(id).facts();
        var rows = workflow.rows(id, Optional.empty(), 0, Table.MOST_ROWS);
        return ExcelNotes.annotate(workflow.workbook(id), facts.part(), facts.noteColumn(), notes(facts, rows, w));
    }

    private static Map<Integer, ExcelNotes.Note> notes(Facts facts, List<Preview.Row> rows, Words w) {
        var notes = new HashMap<Integer, ExcelNotes.Note>();
        notes.put(facts.heading(), new ExcelNotes.Note(w.t(Column.NOTE.label()), Set.of()));
        for (var row : rows) {
            if (row.verdict() == Verdict.REFUSED) {
                notes.put(row.number(), note(row, facts, w));
            } else if (facts.places().containsKey(Column.NOTE)) {
                notes.put(row.number(), new ExcelNotes.Note("", Set.of()));
            }
        }
        return notes;
    }

    private static ExcelNotes.Note note(Preview.Row row, Facts facts, Words w) {
        var wrong = new HashSet<Integer>();
        row.problems().stream()
                .flatMap(told -> told.column().stream())
                .flatMap(column -> Stream.ofNullable(facts.places().get(column)))
                .forEach(wrong::add);
        var sentences = row.problems().stream()
                .map(told ->
                        told.column().map(column -> w.t(column.label()) + ": ").orElse("")
                                + told.problem().sentence(w))
                .collect(Collectors.joining(" "));
        return new ExcelNotes.Note(sentences, wrong);
    }
}
