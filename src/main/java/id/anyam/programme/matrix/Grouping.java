package id.anyam.programme.matrix;

import id.anyam.programme.matrix.Column.Belongs;
import id.anyam.programme.matrix.YearPlan.Act;
import id.anyam.programme.matrix.YearPlan.Standing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which rows speak of the same programme, activity and budget line, and of which one that stands already:
 * by its id, else by its code or its words. A row that names no programme or activity belongs to the one above it.
 */
final class Grouping {

    private static final List<Column> PROGRAMME = Column.of(Belongs.PROGRAMMES);
    private static final List<Column> INDICATOR = Column.of(Belongs.INDICATORS);
    private static final List<Column> ACTIVITY = Column.of(Belongs.ACTIVITIES);
    private static final List<Column> NAMES_PROGRAMME = List.of(Column.PROGRAMME, Column.CODE, Column.PROGRAMME_ID);

    private final Known<Standing> byCode;
    private final Known<Standing> byTitle;
    private final Known<Act> anywhere;
    private final UUID seed;
    private final Map<String, Wish> wishes = new HashMap<>();
    private final List<Wish> inOrder = new ArrayList<>();
    private @Nullable Wish programme;
    private Wish.@Nullable OfAct activity;
    private Wish.@Nullable OfLine line;

    /**
     * @param seed what new ids are made from, so that the same sheet gives the same ones
     */
    Grouping(YearPlan plan, UUID seed) {
        this.seed = seed;
        byCode = new Known<>(plan.programmes(), Standing::id, one -> one.word(Column.CODE));
        byTitle = new Known<>(plan.programmes(), Standing::id, one -> one.word(Column.PROGRAMME));
        anywhere = new Known<>(
                plan.programmes().stream()
                        .flatMap(one -> one.activities().stream())
                        .toList(),
                Act::id,
                _ -> "");
    }

    List<Wish> group(List<MatrixRow> rows) {
        for (var row : rows) {
            if (!row.isSkipped()) {
                if (row.isBlank() && !row.isRefused()) {
                    row.skip("programme.matrix.blank-row");
                } else {
                    take(row);
                }
            }
        }
        return inOrder;
    }

    private void take(MatrixRow row) {
        if (row.hasAny(NAMES_PROGRAMME)) {
            var next = programme(row);
            if (next != programme) {
                activity = null;
                line = null;
            }
            programme = next;
        }
        if (programme == null) {
            row.wrong(Column.PROGRAMME, "web.typing.missing");
            return;
        }
        programme.said.add(row, PROGRAMME);
        if (row.has(Column.INDICATOR)) {
            measure(programme, row).said.add(row, INDICATOR);
        } else if (row.hasAny(INDICATOR) && !row.has(Column.INDICATOR_ID)) {
            row.wrong(Column.INDICATOR, "web.typing.missing");
        }
        if (row.has(Column.ACTIVITY)) {
            var next = activity(programme, row);
            if (next != activity) {
                line = null;
            }
            activity = next;
        }
        if (row.hasAny(ACTIVITY) || row.saysMoney()) {
            takeActivity(row);
        }
    }

    private void takeActivity(MatrixRow row) {
        if (activity == null) {
            row.wrong(Column.ACTIVITY, "web.typing.missing");
            return;
        }
        activity.said.add(row, ACTIVITY);
        if (row.has(Column.ACTIVITY)) {
            activity.said.add(row, List.of(Column.INDICATOR));
        }
        if (row.saysMoney()) {
            line = line(activity, row);
            line.said.add(row, List.of(Column.LINE, Column.LINE_AMOUNT));
        }
    }

    private Wish programme(MatrixRow row) {
        var standing = standing(row);
        var code = Known.key(row.text(Column.CODE));
        var title = Known.key(row.text(Column.PROGRAMME));
        var keys = Stream.of(
                        standing.map(one -> "id " + one.id()).orElse(""),
                        code.isEmpty() ? "" : "code " + code,
                        code.isEmpty() || wishes.containsKey("bare " + title) ? "title " + title : "")
                .filter(key -> !key.isEmpty())
                .toList();
        var wish = keys.stream()
                .filter(wishes::containsKey)
                .map(wishes::get)
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new Wish(standing, id("programme", inOrder.size()));
                    inOrder.add(fresh);
                    return fresh;
                });
        keys.forEach(key -> wishes.putIfAbsent(key, wish));
        wishes.putIfAbsent("title " + title, wish);
        if (code.isEmpty()) {
            wishes.putIfAbsent("bare " + title, wish);
        }
        return wish;
    }

    private Optional<Standing> standing(MatrixRow row) {
        var named =
                row.has(Column.CODE) ? byCode.named(row.text(Column.CODE)) : byTitle.named(row.text(Column.PROGRAMME));
        return byCode.of(row.text(Column.PROGRAMME_ID)).or(() -> named.stream().findFirst());
    }

    private Wish.OfMeasure measure(Wish wish, MatrixRow row) {
        var standing = wish.knownMeasures
                .of(row.text(Column.INDICATOR_ID))
                .or(() -> wish.knownMeasures.named(row.text(Column.INDICATOR)).stream()
                        .findFirst());
        return wish.measures.computeIfAbsent(
                standing.map(one -> one.id().toString()).orElse(Known.key(row.text(Column.INDICATOR))),
                _ -> new Wish.OfMeasure(standing, id("indicator " + wish.id, wish.measures.size())));
    }

    private Wish.OfAct activity(Wish wish, MatrixRow row) {
        var sameTitle = wish.knownActivities.named(row.text(Column.ACTIVITY));
        var byId = wish.knownActivities.of(row.text(Column.ACTIVITY_ID));
        if (byId.isEmpty() && sameTitle.size() > 1) {
            row.wrong(Column.ACTIVITY, "programme.matrix.title-twice");
        }
        if (byId.isEmpty() && anywhere.of(row.text(Column.ACTIVITY_ID)).isPresent()) {
            row.wrong(Column.ACTIVITY, "programme.matrix.moved");
        }
        var standing = byId.or(() -> sameTitle.stream().findFirst());
        return wish.activities.computeIfAbsent(
                standing.map(one -> one.id().toString()).orElse(Known.key(row.text(Column.ACTIVITY))),
                _ -> new Wish.OfAct(standing, id("activity " + wish.id, wish.activities.size())));
    }

    /** A row that says only who pays how much goes on with the line above it. */
    private Wish.OfLine line(Wish.OfAct act, MatrixRow row) {
        if (line != null && !row.has(Column.LINE) && !row.has(Column.LINE_ID)) {
            return line;
        }
        var standing = act.knownLines
                .of(row.text(Column.LINE_ID))
                .or(() -> act.knownLines.named(row.text(Column.LINE)).stream().findFirst());
        return act.lines.computeIfAbsent(
                standing.map(one -> one.id().toString()).orElse(Known.key(row.text(Column.LINE))),
                _ -> new Wish.OfLine(standing, id("line " + act.id, act.lines.size())));
    }

    private UUID id(String of, int number) {
        return UUID.nameUUIDFromBytes((seed + " " + of + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
