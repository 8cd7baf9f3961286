package id.anyam.programme.drift;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where councils below say something else than a programme, part by part.
 *
 * @param councils that took it up
 * @param declined that did not
 * @param asked what the filters stand on
 * @param query the filters as an address part that ends with {@code &}
 */
public record CouncilDriftsPage(
        String id,
        String title,
        String year,
        int councils,
        int declined,
        List<Share> shares,
        List<Line> lines,
        Paging paging,
        Typing asked,
        String query,
        String sort) {

    /** What stands for the whole programme, which a council did not take up. */
    static final String WHOLE = "WHOLE";

    /**
     * How many councils say something else in a part.
     *
     * @param everybody so many that the programme itself should be looked at
     */
    public record Share(String piece, int councils, int percent, boolean everybody) {}

    /**
     * One part in which one council says something else, or the whole programme that it did not take up.
     *
     * @param path where it opens
     * @param piece as in message keys
     * @param indicator its name, for a part of one
     */
    public record Line(
            String council,
            String name,
            String region,
            boolean province,
            String path,
            String piece,
            String indicator,
            String kind,
            String proposal,
            String above,
            String here,
            String reason) {}

    /** How many filters are set. */
    public long set() {
        return Stream.of("kelas", "bagian", "usulan", "tingkat")
                .filter(filter -> !asked.value(filter).isBlank())
                .count();
    }

    public List<Share> everybody() {
        return shares.stream().filter(Share::everybody).toList();
    }

    public List<Choice> kinds(Words w) {
        return Arrays.stream(DriftKind.values())
                .map(kind -> new Choice(kind.name(), w.t("programme.drift.kind." + kind)))
                .toList();
    }

    public List<Choice> proposals(Words w) {
        return Stream.of(Proposal.OFFERED, Proposal.CONFLICT)
                .map(one -> new Choice(one.name(), w.t("programme.drift.proposal." + one)))
                .toList();
    }

    public List<Choice> pieces(Words w) {
        return Stream.concat(Arrays.stream(Piece.values()).map(Piece::name), Stream.of(WHOLE))
                .map(piece -> new Choice(piece, w.t("programme.drift.piece." + piece)))
                .toList();
    }

    public List<Choice> levels(Words w) {
        return Stream.of("PROVINCE", "REGENCY")
                .map(level -> new Choice(level, w.t("programme.adoption.level." + level)))
                .toList();
    }
}
