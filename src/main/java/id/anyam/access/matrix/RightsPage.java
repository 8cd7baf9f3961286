package id.anyam.access.matrix;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/**
 * The matrix in words, by what it is about.
 *
 * @param download the same lines as a workbook
 */
public record RightsPage(Typing typing, List<Choice> roles, String own, List<Subject> subjects, String download) {

    /** Everything that may be done to one kind of thing. */
    public record Subject(String name, List<Line> lines) {}

    /**
     * One thing that some roles may do.
     *
     * @param leads the states it leads to; empty where it keeps the state
     */
    public record Line(String verb, List<Holder> holders, String where, String states, String leads) {

        boolean mine() {
            return holders.stream().anyMatch(Holder::mine);
        }
    }

    /** A role that may, and whether it is one of the reader's. */
    public record Holder(String role, String name, boolean mine) {}
}
