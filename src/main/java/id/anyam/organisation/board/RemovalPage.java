package id.anyam.organisation.board;

import id.anyam.web.Typing;
import java.util.List;

/**
 * A board that may be taken away.
 *
 * @param holders who stands in the way
 */
public record RemovalPage(String organisation, String board, String title, List<Holder> holders, Typing typing) {

    /** Somebody in one of its offices. */
    public record Holder(String id, String name, String office) {}
}
