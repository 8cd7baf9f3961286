package id.anyam.programme.matrix;

import id.anyam.programme.FundingSource;
import id.anyam.programme.matrix.MatrixRow.Verdict;
import id.anyam.programme.matrix.YearPlan.Line;
import id.anyam.programme.matrix.YearPlan.Part;
import id.anyam.shared.Rupiah;
import id.anyam.web.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The money of one activity: lines that the sheet names become as it says, others stay. */
final class BudgetJudging {

    private static final String UNNAMED = "Biaya kegiatan";

    private final Wish.OfAct act;
    private final List<Change> changes = new ArrayList<>();

    /** What one row says of one source. */
    private record Paid(MatrixRow row, Part part) {}

    /** A line that is new or becomes another. */
    private record Change(Wish.OfLine wish, String description, long amount, List<Paid> paid) {

        Set<Part> parts() {
            return paid.stream().map(Paid::part).collect(Collectors.toSet());
        }
    }

    BudgetJudging(Wish.OfAct act) {
        this.act = act;
        act.lines.values().forEach(this::judge);
    }

    private void judge(Wish.OfLine wish) {
        var parts = new ArrayList<Paid>();
        var loose = 0L;
        for (var row : wish.said.rows()) {
            if (!row.paid().isEmpty()) {
                row.paid().forEach((source, amount) -> add(parts, row, new Part(source, payer(row, source), amount)));
                loose += unpaid(row);
            } else if (row.has(Column.SOURCE)) {
                part(row).ifPresent(part -> add(parts, row, part));
            } else if (row.has(Column.AMOUNT)) {
                loose += Long.parseLong(row.text(Column.AMOUNT));
                row.remark("programme.matrix.without-source");
            }
        }
        var paid = parts.stream().mapToLong(one -> one.part().amount()).sum();
        var said = wish.said.text(Column.LINE_AMOUNT);
        var amount = !said.isEmpty()
                ? Long.parseLong(said)
                : paid + loose > 0
                        ? paid + loose
                        : wish.standing.map(Line::amount).orElse(0L);
        var description = description(wish);
        if (amount <= 0 && wish.said.isRefused()) {
            return;
        }
        if (amount <= 0) {
            wish.said.first().wrong(Column.AMOUNT, "web.typing.rupiah");
        } else if (amount > Rupiah.LIMIT) {
            wish.said.first().wrong(Column.AMOUNT, "shared.rupiah.out-of-range", amount);
        } else if (isDifferent(wish, description, amount, parts)) {
            changes.add(new Change(wish, description, amount, parts));
        }
    }

    /** Where sources have columns of their own, the other sum of the row is what they should come to. */
    private static long unpaid(MatrixRow row) {
        if (!row.has(Column.AMOUNT)) {
            return 0;
        }
        var paid = row.paid().values().stream().mapToLong(Long::longValue).sum();
        var unpaid = Long.parseLong(row.text(Column.AMOUNT)) - paid;
        if (unpaid < 0) {
            row.wrong(Column.AMOUNT, "programme.matrix.sources-exceed", new Rupiah(paid).toString());
        }
        return Math.max(0, unpaid);
    }

    private static Optional<UUID> payer(MatrixRow row, FundingSource source) {
        var payer = source.needsPayer() ? row.text(Column.OPD) : "";
        return payer.isEmpty() || payer.equals(Translation.EMPTIED)
                ? Optional.empty()
                : Optional.of(UUID.fromString(payer));
    }

    private static Optional<Part> part(MatrixRow row) {
        if (!row.has(Column.AMOUNT)) {
            if (!row.isRefused()) {
                row.wrong(Column.AMOUNT, "web.typing.missing");
            }
            return Optional.empty();
        }
        var payer = row.text(Column.OPD);
        return Optional.of(new Part(
                FundingSource.valueOf(row.text(Column.SOURCE)),
                payer.isEmpty() || payer.equals(Translation.EMPTIED)
                        ? Optional.empty()
                        : Optional.of(UUID.fromString(payer)),
                Long.parseLong(row.text(Column.AMOUNT))));
    }

    private static void add(List<Paid> parts, MatrixRow row, Part part) {
        if (parts.stream()
                .map(Paid::part)
                .anyMatch(other ->
                        other.source() == part.source() && other.payer().equals(part.payer()))) {
            row.wrong(Column.SOURCE, "programme.budget.source-twice");
        }
        parts.add(new Paid(row, part));
    }

    private static String description(Wish.OfLine wish) {
        if (!wish.said.says(Column.LINE)) {
            return wish.standing.map(Line::description).orElse(UNNAMED);
        }
        var typing = Typing.blank().with("line", wish.said.text(Column.LINE));
        typing.text("line", 3, 300);
        typing.problem("line")
                .ifPresent(problem -> wish.said
                        .origin(Column.LINE)
                        .wrong(Column.LINE, problem.key(), problem.arguments().toArray()));
        return wish.said.text(Column.LINE);
    }

    /** Without a source in any of its rows nothing is said about who pays. */
    private static boolean isDifferent(Wish.OfLine wish, String description, long amount, List<Paid> paid) {
        var parts = paid.stream().map(Paid::part).collect(Collectors.toSet());
        return wish.standing
                .filter(line -> line.amount() == amount
                        && Gist.words(line.description()).equals(Gist.words(description))
                        && (parts.isEmpty() || parts.equals(Set.copyOf(line.parts()))))
                .isEmpty();
    }

    /** The lines to write. */
    List<Map<String, @Nullable Object>> lines() {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var change : changes) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("id", change.wish().id);
            row.put("activity", act.id);
            row.put("description", change.description());
            row.put("amount", change.amount());
            row.put("with_parts", !change.paid().isEmpty());
            row.put("stands", change.wish().standing.isPresent());
            rows.add(row);
        }
        return rows;
    }

    /** What each source pays of the lines to write. */
    List<Map<String, @Nullable Object>> parts() {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var change : changes) {
            for (var part : change.paid().stream().map(Paid::part).toList()) {
                var row = new HashMap<String, @Nullable Object>();
                row.put("line", change.wish().id);
                row.put("activity", act.id);
                row.put("source", part.source().name());
                row.put("payer", part.payer().orElse(null));
                row.put("amount", part.amount());
                rows.add(row);
            }
        }
        return rows;
    }

    Set<MatrixRow> changedRows() {
        var rows = new LinkedHashSet<MatrixRow>();
        changes.forEach(change -> rows.addAll(change.wish().said.rows()));
        return rows;
    }

    /** Says in each row what becomes of its line. */
    void tell() {
        for (var change : changes) {
            var standing = change.wish().standing;
            if (standing.isEmpty()) {
                change.wish().said.rows().forEach(row -> row.brings(Verdict.NEW, "programme.matrix.new-line"));
                continue;
            }
            var first = change.wish().said.first();
            if (standing.get().amount() != change.amount()) {
                first.brings(
                        Verdict.CHANGED,
                        "programme.matrix.changes",
                        ActivityJudging.heading(Column.LINE_AMOUNT),
                        new Rupiah(standing.get().amount()).toString(),
                        new Rupiah(change.amount()).toString());
            }
            if (!Gist.words(standing.get().description()).equals(Gist.words(change.description()))) {
                ActivityJudging.tell(first, Column.LINE, standing.get().description(), change.description());
            }
            if (!change.paid().isEmpty()
                    && !change.parts().containsAll(standing.get().parts())) {
                first.brings(Verdict.CHANGED, "programme.matrix.sources-anew");
            }
            change.paid().stream()
                    .filter(one -> !standing.get().parts().contains(one.part()))
                    .forEach(one -> one.row()
                            .brings(
                                    Verdict.CHANGED,
                                    "programme.matrix.part",
                                    new Rupiah(one.part().amount()).toString()));
        }
    }
}
