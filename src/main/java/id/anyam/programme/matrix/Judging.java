package id.anyam.programme.matrix;

import id.anyam.programme.PlanForm;
import id.anyam.programme.Programmes;
import id.anyam.programme.matrix.Column.Belongs;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.programme.matrix.Proposal.Writes;
import id.anyam.programme.matrix.YearPlan.Measure;
import id.anyam.programme.matrix.YearPlan.Standing;
import id.anyam.web.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides about each wish: new, changed, unchanged or refused with reasons, and what is to be written. Adds and
 * changes, never deletes; what was published, submitted or approved stays as it is.
 */
final class Judging {

    private static final List<Column> WORDS =
            List.of(Column.CODE, Column.PROGRAMME, Column.PURPOSE, Column.TARGET, Column.BIDANG);
    static final List<Column> MEASURE = Column.of(Belongs.INDICATORS).stream()
            .filter(column -> column != Column.INDICATOR_ID)
            .toList();

    private final boolean mayWriteProgrammes;
    private final Set<String> codes = new HashSet<>();
    private int lastCode;
    private final Writes writes = new Writes(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    private final CellWords words;
    private final ActivityJudging activities;

    Judging(YearPlan plan, PlanForm form, CellWords words, boolean mayWriteProgrammes) {
        this.mayWriteProgrammes = mayWriteProgrammes;
        this.words = words;
        this.activities = new ActivityJudging(plan.year(), form, words, writes);
        plan.programmes().forEach(one -> codes.add(Known.key(one.word(Column.CODE))));
    }

    Writes judge(List<Wish> wishes) {
        wishes.forEach(wish -> codes.add(Known.key(wish.said.text(Column.CODE))));
        wishes.forEach(this::judge);
        return writes;
    }

    private void judge(Wish wish) {
        var state = wish.standing.map(Standing::state);
        var measures = new ArrayList<Map<String, @Nullable Object>>();
        wish.measures.values().forEach(one -> judge(wish, one, measures));
        var row = state.isEmpty() ? fresh(wish) : changed(wish);
        var mistaken = wish.said.isMistakenIn(WORDS);
        if (state.isEmpty()) {
            if (mistaken || wish.measures.values().stream().anyMatch(one -> one.said.isMistakenIn(MEASURE))) {
                wish.said.refuseAll("programme.matrix.programme-refused", wish.said.firstMistake());
                return;
            }
            writes.newProgrammes().add(row);
        } else if (mistaken) {
            measures.clear();
        } else if (!row.isEmpty() || !measures.isEmpty()) {
            writes.changedProgrammes().add(row.isEmpty() ? row(wish) : row);
        }
        writes.indicators().addAll(measures);
        judgeActivities(wish);
    }

    private void judgeActivities(Wish wish) {
        var open = true;
        if (!wish.activities.isEmpty() && wish.standing.isEmpty()) {
            open = !wish.measures.isEmpty();
            if (open) {
                writes.published().add(wish.id);
                wish.said.first().remark("programme.matrix.published-at-once");
            }
        } else if (wish.standing
                .filter(one -> one.state() == Programmes.State.DRAFT)
                .isPresent()) {
            open = false;
        }
        for (var act : wish.activities.values()) {
            if (act.standing.isEmpty() && !open) {
                act.said
                        .first()
                        .wrong(
                                Column.ACTIVITY,
                                wish.standing.isEmpty()
                                        ? "programme.matrix.no-indicator"
                                        : "programme.activity.programme-not-published");
            }
            activities.judge(wish, act);
        }
    }

    private Map<String, @Nullable Object> fresh(Wish wish) {
        var first = wish.said.first();
        if (!mayWriteProgrammes) {
            first.wrong(Column.PROGRAMME, "programme.matrix.only-secretary");
        }
        var row = row(wish);
        if (!wish.said.says(Column.CODE)) {
            var code = freeCode();
            row.put("code", code);
            first.remark("programme.matrix.code-given", code);
        }
        check(wish.said, row, WORDS);
        first.brings(Verdict.NEW, "programme.matrix.new-programme");
        return row;
    }

    private String freeCode() {
        do {
            lastCode++;
        } while (!codes.add("p" + lastCode));
        return "P" + lastCode;
    }

    private Map<String, @Nullable Object> changed(Wish wish) {
        var standing = wish.standing.orElseThrow();
        var different = WORDS.stream()
                .filter(column -> wish.said.differs(column, standing.word(column)))
                .toList();
        for (var column : different) {
            var origin = wish.said.origin(column);
            if (standing.state() != Programmes.State.DRAFT) {
                origin.wrong(column, "programme.matrix.published-stays", standing.word(column));
            } else if (!mayWriteProgrammes) {
                origin.wrong(column, "programme.matrix.only-secretary");
            } else {
                ActivityJudging.tell(origin, column, standing.word(column), wish.said.text(column));
            }
        }
        if (different.isEmpty()) {
            return Map.of();
        }
        var row = row(wish);
        check(wish.said, row, WORDS);
        return row;
    }

    /** The whole row: what is said, and what stands where nothing is. */
    private Map<String, @Nullable Object> row(Wish wish) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", wish.id);
        for (var column : WORDS) {
            row.put(
                    column.field(),
                    wish.said.says(column)
                            ? wish.said.text(column)
                            : wish.standing.map(one -> one.word(column)).orElse(""));
        }
        return row;
    }

    private static void check(Gathering said, Map<String, @Nullable Object> row, List<Column> columns) {
        var typing = Typing.blank();
        columns.forEach(column -> typing.with(column.field(), row.get(column.field())));
        for (var column : columns) {
            switch (column) {
                case CODE -> typing.text("code", 1, 30);
                case PROGRAMME -> typing.text("title", 5, 300);
                case PURPOSE, TARGET -> typing.text(column.field(), 5, 4000);
                case BIDANG -> typing.optionalText("bidang", 100);
                case INDICATOR -> typing.text("indicator", 3, 300);
                case DEFINITION -> typing.text("definition", 3, 2000);
                case UNIT -> typing.text("unit", 1, 60);
                default -> typing.decimal(column.field());
            }
            typing.problem(column.field())
                    .ifPresent(problem -> said.origin(column)
                            .wrong(column, problem.key(), problem.arguments().toArray()));
        }
    }

    private void judge(Wish wish, Wish.OfMeasure measure, List<Map<String, @Nullable Object>> measures) {
        var state = wish.standing.map(Standing::state).orElse(Programmes.State.DRAFT);
        var different = MEASURE.stream()
                .filter(column -> measure.said.differs(column, word(measure, column)))
                .toList();
        if (different.isEmpty()) {
            return;
        }
        for (var column : different) {
            var origin = measure.said.origin(column);
            if (state != Programmes.State.DRAFT) {
                origin.wrong(column, "programme.matrix.published-stays", words.of(column, word(measure, column)));
            } else if (wish.standing.isPresent() && !mayWriteProgrammes) {
                origin.wrong(column, "programme.matrix.only-secretary");
            } else if (measure.standing.isPresent()) {
                ActivityJudging.tell(
                        origin,
                        column,
                        words.of(column, word(measure, column)),
                        words.of(column, measure.said.text(column)));
            }
        }
        if (measure.standing.isEmpty() && state == Programmes.State.DRAFT) {
            measure.said.first().brings(Verdict.NEW, "programme.matrix.new-indicator");
        }
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", measure.id);
        row.put("programme", wish.id);
        MEASURE.forEach(column ->
                row.put(column.field(), measure.said.says(column) ? measure.said.text(column) : word(measure, column)));
        check(measure.said, row, MEASURE);
        if (!measure.said.isMistakenIn(MEASURE)) {
            row.put("target", number(row.get("target")));
            measures.add(row);
        }
    }

    static String number(@Nullable Object shown) {
        return String.valueOf(shown).replace(".", "").replace(',', '.');
    }

    private static String word(Wish.OfMeasure measure, Column column) {
        return measure.standing
                .map(Measure::words)
                .map(words -> words.getOrDefault(column, ""))
                .orElse("");
    }
}
