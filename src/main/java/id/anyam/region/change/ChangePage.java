package id.anyam.region.change;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/**
 * A decree about one region to enter.
 *
 * @param chosen which act the form is for
 * @param acts the others to choose from; the value is the address
 * @param kinds what a region of this depth may be
 */
public record ChangePage(
        String code, String path, String chosen, List<Choice> acts, List<Choice> kinds, Typing typing) {}
