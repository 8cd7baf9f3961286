package id.anyam.programme.matrix;

import id.anyam.programme.matrix.ImportPage.Count;
import id.anyam.programme.matrix.ImportPage.Sentence;
import id.anyam.programme.matrix.Imports.Import;
import id.anyam.programme.matrix.Imports.State;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.web.ExcelNotes;
import id.anyam.web.Paging;
import id.anyam.web.Problem;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    ImportPage page(Import found, Proposal proposal, Optional<Verdict> shown, int number, List<Problem> broken) {
        var visitor = visitors.current();
        var table = proposal.table();
        var rows = table.rows().stream()
                .filter(row -> shown.isEmpty() || row.verdict() == shown.get())
                .toList();
        var paging = Paging.of(number, rows.size());
        var writes = proposal.writes();
        return new ImportPage(
                found.id().toString(),
                found.year().toString(),
                found.file(),
                found.who(),
                found.appliedAt().orElse(found.uploadedAt()),
                found.state().name(),
                counts(found, proposal),
                writes.newProgrammes().size(),
                writes.newActivities().size(),
                writes.published().size(),
                table.sheet().name(),
                table.merged(),
                table.computed(),
                table.heading().unknown(),
                proposal.fingerprint(),
                proposal.count(Verdict.REFUSED) > 0,
                visitor.may("import.apply"),
                found.state() == State.APPLIED && visitor.may("import.undo"),
                shown.map(Enum::name).orElse(""),
                rows.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(row -> row(row, table))
                        .toList(),
                paging,
                broken,
                visitor.zone());
    }

    private static List<Count> counts(Import found, Proposal proposal) {
        if (found.state() == State.WAITING) {
            return IN_ORDER.stream()
                    .map(verdict -> new Count(verdict.name(), tone(verdict), proposal.count(verdict)))
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

    private static ImportPage.Row row(MatrixRow row, Table table) {
        return new ImportPage.Row(
                row.number(),
                row.text(Column.PROGRAMME),
                row.text(Column.ACTIVITY),
                row.text(Column.LINE),
                row.verdict().name(),
                tone(row.verdict()),
                row.problems().stream()
                        .map(problem -> sentence(problem, row, table))
                        .toList(),
                row.isRefused() ? List.of() : row.remarks());
    }

    private static Sentence sentence(Problem problem, MatrixRow row, Table table) {
        return column(problem)
                .map(column -> new Sentence(
                        Optional.ofNullable(table.heading().places().get(column))
                                .map(place -> ExcelNotes.letters(place) + row.number())
                                .orElse(""),
                        column.label(),
                        problem))
                .orElse(new Sentence("", "", problem));
    }

    private static Optional<Column> column(Problem problem) {
        return Arrays.stream(Column.values())
                .filter(column -> column.name().equals(problem.field()))
                .findFirst();
    }

    /** The notes of all refused rows, in the words of who asks. */
    static Map<Integer, ExcelNotes.Note> notes(Proposal proposal, Words w) {
        var table = proposal.table();
        var notes = new HashMap<Integer, ExcelNotes.Note>();
        notes.put(table.heading().line(), new ExcelNotes.Note(w.t(Column.NOTE.label()), Set.of()));
        for (var row : table.rows()) {
            if (row.isRefused()) {
                notes.put(row.number(), note(row, table, w));
            } else if (table.heading().has(Column.NOTE)) {
                notes.put(row.number(), new ExcelNotes.Note("", Set.of()));
            }
        }
        return notes;
    }

    private static ExcelNotes.Note note(MatrixRow row, Table table, Words w) {
        var wrong = new HashSet<Integer>();
        row.problems().stream()
                .flatMap(problem -> column(problem).stream())
                .flatMap(column -> Stream.ofNullable(table.heading().places().get(column)))
                .forEach(wrong::add);
        var sentences = row.problems().stream()
                .map(problem -> column(problem)
                                .map(column -> w.t(column.label()) + ": ")
                                .orElse("")
                        + problem.sentence(w))
                .collect(Collectors.joining(" "));
        return new ExcelNotes.Note(sentences, wrong);
    }
}
