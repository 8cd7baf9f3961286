package id.anyam.access.token;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/**
 * One's own access tokens, and the form for a new one.
 *
 * @param secret of the token just made, shown this once; empty otherwise
 */
public record TokensPage(List<Line> lines, List<Choice> organisations, Typing typing, String secret) {

    /** A token in the list, its times in words. */
    public record Line(String id, String name, String organisation, String created, String until, String used) {}
}
