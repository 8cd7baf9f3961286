package id.anyam.programme.matrix;

import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.web.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What an import was found to bring, as it is kept: in the end, what it did bring.
 *
 * @param basis what it was compared with
 * @param fingerprint the same for the same doing, so that what is written is what was looked at
 */
record Preview(String basis, String fingerprint, Facts facts) {

    static Preview of(String basis, Proposal proposal) {
        return new Preview(basis, proposal.fingerprint(), Facts.of(proposal));
    }

    /**
     * The sheet, and what it brings altogether.
     *
     * @param part the sheet's place in the workbook
     * @param heading number of the row of headings
     * @param noteColumn where notes go, from 0
     * @param places column of the sheet, from 0, of each column of the matrix
     * @param unknown headings that mean nothing here
     * @param brings whether there is anything to write
     */
    record Facts(
            String sheet,
            String part,
            int heading,
            int noteColumn,
            Map<Column, Integer> places,
            int merged,
            int computed,
            List<String> unknown,
            Map<Verdict, Integer> counts,
            int programmes,
            int activities,
            int published,
            boolean brings) {

        static Facts of(Proposal proposal) {
            var table = proposal.table();
            var writes = proposal.writes();
            return new Facts(
                    table.sheet().name(),
                    table.sheet().part(),
                    table.heading().line(),
                    table.noteColumn(),
                    table.heading().places(),
                    table.merged(),
                    table.computed(),
                    table.heading().unknown(),
                    Arrays.stream(Verdict.values()).collect(Collectors.toMap(one -> one, proposal::count)),
                    writes.newProgrammes().size(),
                    writes.newActivities().size(),
                    writes.published().size(),
                    !writes.isEmpty());
        }

        int count(Verdict verdict) {
            return counts.getOrDefault(verdict, 0);
        }

        int rows() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A row of the sheet and what becomes of it. */
    record Row(
            int number,
            String programme,
            String activity,
            String line,
            Verdict verdict,
            List<Told> problems,
            List<Told> remarks) {

        static Row of(MatrixRow row) {
            return new Row(
                    row.number(),
                    row.text(Column.PROGRAMME),
                    row.text(Column.ACTIVITY),
                    row.text(Column.LINE),
                    row.verdict(),
                    row.problems().stream().map(Told::of).toList(),
                    row.remarks().stream().map(Told::of).toList());
        }
    }

    /** A {@link Problem} in a form that can be kept: what is worded only when it is read stays unworded. */
    record Told(String field, String key, List<Object> arguments) {

        private static final String WORDS = "words";
        private static final String DATE = "date";

        static Told of(Problem problem) {
            return new Told(
                    problem.field(),
                    problem.key(),
                    problem.arguments().stream().map(Told::kept).toList());
        }

        private static Object kept(Object argument) {
            return switch (argument) {
                case MessageSourceResolvable words when words.getCodes() != null -> Map.of(WORDS, words.getCodes()[0]);
                case LocalDate date -> Map.of(DATE, date.toString());
                case Number number -> number;
                default -> argument.toString();
            };
        }

        Problem problem() {
            return new Problem(field, key, arguments.stream().map(Told::meant).toList());
        }

        private static Object meant(Object kept) {
            return kept instanceof Map<?, ?> one
                    ? one.containsKey(WORDS)
                            ? new DefaultMessageSourceResolvable(String.valueOf(one.get(WORDS)))
                            : LocalDate.parse(String.valueOf(one.get(DATE)))
                    : kept;
        }

        /** The cell's column; none when it is about the whole row. */
        Optional<Column> column() {
            return Arrays.stream(Column.values())
                    .filter(column -> column.name().equals(field))
                    .findFirst();
        }
    }
}
