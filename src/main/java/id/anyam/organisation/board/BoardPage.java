package id.anyam.organisation.board;

import id.anyam.web.Choice;
import java.util.List;

/**
 * A board with its offices and holders; past boards are chosen from a list.
 *
 * @param boards all boards, the latest first; the value is the address
 * @param chosen address of the one shown; empty when there is none yet
 * @param facts decree, issuer and dates of the one shown: name and value
 */
public record BoardPage(
        String organisation,
        String shortName,
        List<Choice> boards,
        String chosen,
        String boardId,
        List<Choice> facts,
        List<Row> rows,
        boolean mayEdit,
        boolean mayDelete) {

    /**
     * An office with everybody who held it during this board, the latest first.
     *
     * @param open not closed since
     * @param vacant nobody holds it today although the board is in office
     */
    public record Row(
            String office,
            String title,
            String bidang,
            String exOfficio,
            boolean open,
            List<Holder> holders,
            boolean vacant) {}

    /**
     * Somebody in the office.
     *
     * @param replaced whose remaining term this is; empty for none
     * @param present holds it today or later
     */
    public record Holder(String id, String name, String term, String sk, String replaced, boolean present) {}

    public boolean isEmpty() {
        return boards.isEmpty();
    }
}
