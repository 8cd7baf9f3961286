package id.anyam.web.style;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import java.util.List;

/**
 * Samples for every piece.
 *
 * @param filled a form as it fits
 * @param refused the same form as it does not
 */
public record StylePage(Typing filled, Typing refused, List<Choice> crafts, Paging paging) {

    /** Message key of what a sample field is called. */
    public String label(String field) {
        return switch (field) {
            case "nama" -> "web.style.field.name";
            case "pagu" -> "web.style.field.budget";
            case "mulai" -> "web.style.field.start";
            case "kriya" -> "web.style.field.crafts";
            default -> "web.style.field.story";
        };
    }
}
