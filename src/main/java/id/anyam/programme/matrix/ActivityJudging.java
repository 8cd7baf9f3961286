package id.anyam.programme.matrix;

import id.anyam.programme.PlanForm;
import id.anyam.programme.matrix.Column.Belongs;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.programme.matrix.Proposal.Writes;
import id.anyam.programme.matrix.YearPlan.Act;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Decides about one activity with its budget: taken whole or, with one mistake in one of its rows, not at all. */
final class ActivityJudging {

    private static final List<Column> PLAN = Column.of(Belongs.ACTIVITIES).stream()
            .filter(column -> column != Column.ACTIVITY_ID)
            .toList();

    private final BudgetYear year;
    private final PlanForm form;
    private final CellWords words;
    private final Writes writes;

    ActivityJudging(BudgetYear year, PlanForm form, CellWords words, Writes writes) {
        this.year = year;
        this.form = form;
        this.words = words;
        this.writes = writes;
    }

    void judge(Wish wish, Wish.OfAct act) {
        var plan = different(wish, act);
        var budget = new BudgetJudging(act);
        var money = budget.lines();
        if (act.standing.isPresent() && plan.isEmpty() && money.isEmpty()) {
            refuseIfMistaken(act);
            return;
        }
        act.standing
                .filter(standing -> !standing.state().isOpen())
                .ifPresent(standing -> refuseLocked(act, standing, plan, budget));
        var row = act.said.isRefused() ? Optional.<Map<String, @Nullable Object>>empty() : plan(wish, act);
        if (row.isEmpty() || refuseIfMistaken(act)) {
            refuseIfMistaken(act);
            return;
        }
        if (act.standing.isEmpty()) {
            act.said.first().brings(Verdict.NEW, "programme.matrix.new-activity");
        } else {
            plan.forEach(column -> tell(
                    act.said.origin(column),
                    column,
                    words.of(column, standingWord(act, column)),
                    words.of(column, act.said.text(column))));
        }
        budget.tell();
        (act.standing.isEmpty() ? writes.newActivities() : writes.changedActivities()).add(row.get());
        writes.lines().addAll(money);
        writes.parts().addAll(budget.parts());
    }

    private static boolean refuseIfMistaken(Wish.OfAct act) {
        if (act.said.isRefused()) {
            act.said.refuseAll("programme.matrix.activity-refused", act.said.firstMistake());
            return true;
        }
        return false;
    }

    private static void refuseLocked(Wish.OfAct act, Act standing, List<Column> plan, BudgetJudging budget) {
        var state = new DefaultMessageSourceResolvable(standing.state().label());
        if (plan.isEmpty()) {
            budget.changedRows().forEach(row -> row.wrong(Column.AMOUNT, "programme.matrix.locked", state));
        }
        plan.forEach(column -> act.said.origin(column).wrong(column, "programme.matrix.locked", state));
    }

    /** Columns that say something else than what stands; of a new activity those that say anything. */
    private List<Column> different(Wish wish, Wish.OfAct act) {
        var different = new ArrayList<Column>();
        for (var column : PLAN) {
            if (act.said.differs(column, standingWord(act, column))) {
                different.add(column);
            }
        }
        if (act.said.says(Column.INDICATOR)
                && act.standing.isPresent()
                && !indicator(wish, act).equals(act.standing.flatMap(Act::indicator))) {
            different.add(Column.INDICATOR);
        }
        return different;
    }

    private static String standingWord(Wish.OfAct act, Column column) {
        return act.standing.map(one -> one.word(column)).orElse("");
    }

    private Optional<UUID> indicator(Wish wish, Wish.OfAct act) {
        var said = act.said.text(Column.INDICATOR);
        if (said.isEmpty()) {
            return act.standing.flatMap(Act::indicator);
        }
        var id = act.said.origin(Column.INDICATOR).text(Column.INDICATOR_ID);
        var measures = wish.wishedMeasures();
        return measures.of(id)
                .or(() -> measures.named(said).stream().findFirst())
                .map(one -> one.id);
    }

    private Optional<Map<String, @Nullable Object>> plan(Wish wish, Wish.OfAct act) {
        var typing = Typing.blank();
        for (var column : PLAN) {
            typing.with(column.field(), act.said.says(column) ? act.said.text(column) : standingWord(act, column));
        }
        indicator(wish, act).ifPresent(id -> typing.with("indicator", id));
        var read = form.read(typing, year, wish.indicators());
        for (var problem : typing.problems()) {
            var column = PLAN.stream()
                    .filter(one -> one.field().equals(problem.field()))
                    .findFirst()
                    .orElse(Column.ACTIVITY);
            act.said
                    .origin(column)
                    .wrong(column, problem.key(), problem.arguments().toArray());
        }
        return read.map(values -> {
            var row = new HashMap<String, @Nullable Object>(values);
            row.put("id", act.id);
            row.put("programme", wish.id);
            row.put("version", act.standing.map(Act::version).orElse(1));
            return row;
        });
    }

    /** Says in the row what becomes of a value that stands. */
    static void tell(MatrixRow row, Column column, Object from, Object to) {
        if (from.equals("")) {
            row.brings(Verdict.CHANGED, "programme.matrix.filled", heading(column), to);
        } else {
            row.brings(Verdict.CHANGED, "programme.matrix.changes", heading(column), from, to.equals("") ? "–" : to);
        }
    }

    static DefaultMessageSourceResolvable heading(Column column) {
        return new DefaultMessageSourceResolvable(column.label());
    }
}
