package id.anyam.programme.budget;

import id.anyam.web.Typing;
import java.util.UUID;

/** Adds and takes away rows of the budget form without JavaScript: nothing typed is lost, nothing is saved. */
final class BudgetRows {

    private BudgetRows() {}

    /**
     * @param act {@code line} for one more line, or the number of the line that gets one more source
     */
    static Typing more(Typing typing, String act) {
        var rows = Math.max(typing.rows("lines"), 0);
        if (act.equals("line") && rows < BudgetForm.MOST_LINES) {
            return blankLine(typing, rows);
        }
        if (act.matches("\\d{1,2}") && Integer.parseInt(act) < rows) {
            var row = Integer.parseInt(act);
            var part = BudgetForm.sources(typing, row);
            if (part < BudgetForm.MOST_SOURCES) {
                typing.with(BudgetForm.field(row, part, "source"), "");
            }
        }
        return typing;
    }

    /** Empties a line ({@code 2}) or one of its sources ({@code 2.0}); an emptied row is no row when saved. */
    static Typing fewer(Typing typing, String act) {
        var copy = Typing.blank().with("version", typing.value("version"));
        var to = 0;
        for (var row = 0; row < typing.rows("lines"); row++) {
            if (act.equals(Integer.toString(row))) {
                continue;
            }
            for (var name : new String[] {"id", "description", "amount"}) {
                copy.with(BudgetForm.field(to, name), typing.value(BudgetForm.field(row, name)));
            }
            copySources(typing, row, copy, to, act);
            to++;
        }
        return to == 0 ? blankLine(copy, 0) : copy;
    }

    private static void copySources(Typing from, int row, Typing to, int target, String act) {
        var next = 0;
        for (var part = 0; part < BudgetForm.sources(from, row); part++) {
            if (act.equals(row + "." + part)) {
                continue;
            }
            for (var name : new String[] {"source", "payer", "amount"}) {
                to.with(BudgetForm.field(target, next, name), from.value(BudgetForm.field(row, part, name)));
            }
            next++;
        }
    }

    static Typing blankLine(Typing typing, int row) {
        return typing.with(BudgetForm.field(row, "id"), UUID.randomUUID())
                .with(BudgetForm.field(row, "description"), "")
                .with(BudgetForm.field(row, 0, "source"), "");
    }
}
