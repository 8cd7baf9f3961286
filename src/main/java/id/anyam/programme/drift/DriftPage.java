package id.anyam.programme.drift;

import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;

/**
 * A council's version of a programme beside the one above.
 *
 * @param takenUp it comes from a level above; else it is the council's own
 * @param above what stands above it; none when there is nothing to compare with
 * @param rows the parts that differ, or about which something is asked
 * @param quiet the parts in which nothing differs
 * @param seen what stood above when the page was made, for its forms
 * @param typing what was typed about the part {@code part}
 */
public record DriftPage(
        String id,
        String title,
        String code,
        String year,
        String council,
        boolean takenUp,
        Optional<Above> above,
        List<Row> rows,
        List<Label> quiet,
        boolean mayAct,
        String seen,
        Typing typing) {

    /**
     * The programme above.
     *
     * @param taken the version that was taken up, if it is an earlier one
     * @param national the national programme, when this is a province's version of it
     */
    public record Above(
            String id, String title, String council, int version, Optional<Taken> taken, Optional<National> national) {}

    /** An earlier version that can be read. */
    public record Taken(String id, int version) {}

    /** The national programme behind a province's version. */
    public record National(String id, String title) {}

    /** What a part is called: the piece, and of which indicator. */
    public record Label(String piece, String indicator) {}

    /**
     * One part.
     *
     * @param part as forms name it
     * @param national what the national programme says there, if something else than the province's version
     * @param kind of {@link DriftKind}
     * @param proposal of {@link Proposal}
     */
    public record Row(
            String part,
            Label label,
            String kind,
            String proposal,
            String above,
            Optional<String> national,
            String taken,
            String here,
            String reason,
            boolean mayBeKept) {

        public boolean isOffered() {
            return proposal.equals("OFFERED");
        }
    }

    public long offered() {
        return rows.stream().filter(Row::isOffered).count();
    }

    public long conflicts() {
        return rows.stream().filter(row -> row.proposal().equals("CONFLICT")).count();
    }
}
