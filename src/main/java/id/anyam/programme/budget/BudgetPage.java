package id.anyam.programme.budget;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;
import java.util.UUID;

/**
 * The form of a whole budget.
 *
 * @param rows the lines to draw, in order
 * @param pagu of what is typed, as far as it can be read
 * @param theirs the budget that somebody else saved meanwhile; empty when nobody did
 */
public record BudgetPage(
        UUID activity,
        String title,
        Typing typing,
        List<Row> rows,
        long pagu,
        long covered,
        boolean withoutCost,
        List<Choice> sources,
        List<Choice> payers,
        List<Saved> theirs) {

    public String path() {
        return "/kegiatan/" + activity;
    }

    /** The field where typing goes on after a row was added; empty when none was. */
    public String next() {
        var added = typing.value("tambah");
        if (added.isEmpty()) {
            return "";
        }
        return added.equals("line")
                ? rows.getLast().name() + ".description"
                : rows.get(Integer.parseInt(added)).sources().getLast().name() + ".source";
    }

    /**
     * One line of the form.
     *
     * @param name prefix of its fields
     * @param missing rupiah without a source as typed; below zero: too much; 0 when it cannot be read
     */
    public record Row(int number, String name, List<Source> sources, long missing, boolean lacksPayer) {}

    /** One source of a line: prefix of its fields, and what its remove button sends. */
    public record Source(String name, String remove) {}

    /** A line as it is saved now. */
    public record Saved(String description, long amount) {}
}
