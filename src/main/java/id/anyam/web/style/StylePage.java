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
public record StylePage(Typing filled, Typing refused, List<Choice> crafts, Paging paging) {}
