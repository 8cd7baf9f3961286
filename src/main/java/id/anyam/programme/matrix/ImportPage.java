package id.anyam.programme.matrix;

import id.anyam.web.Paging;
import id.anyam.web.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An import: what it would do while it waits, what it did once it was applied.
 *
 * @param seen what applying agrees to
 * @param shown which rows are listed; empty for all
 * @param broken why the last act was refused; empty when none was
 */
public record ImportPage(
        String id,
        String year,
        String file,
        String who,
        Instant at,
        String state,
        List<Count> counts,
        int programmes,
        int activities,
        int published,
        String sheet,
        int merged,
        int computed,
        List<String> unknown,
        String seen,
        boolean hasNotes,
        boolean mayApply,
        boolean mayUndo,
        String shown,
        List<Row> rows,
        Paging paging,
        List<Problem> broken,
        ZoneId zone) {

    /** How many rows became what. */
    public record Count(String verdict, String tone, int count) {}

    /**
     * A row of the sheet.
     *
     * @param problems why it is refused
     * @param remarks what it brings, or what else there is to know
     */
    public record Row(
            int number,
            String programme,
            String activity,
            String line,
            String verdict,
            String tone,
            List<Sentence> problems,
            List<Problem> remarks) {}

    /** What is wrong with one cell. */
    public record Sentence(String cell, String column, Problem problem) {}

    public String path() {
        return "/program/matriks/" + id;
    }

    public boolean waits() {
        return state.equals("WAITING");
    }

    public int count(String verdict) {
        return counts.stream()
                .filter(one -> one.verdict().equals(verdict))
                .mapToInt(Count::count)
                .sum();
    }

    public boolean bringsNothing() {
        return count("NEW") + count("CHANGED") == 0;
    }
}
