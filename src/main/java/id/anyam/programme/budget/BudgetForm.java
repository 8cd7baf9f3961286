package id.anyam.programme.budget;

import id.anyam.programme.FundingSource;
import id.anyam.programme.budget.Budget.Line;
import id.anyam.programme.budget.Budget.Part;
import id.anyam.web.Typed;
import id.anyam.web.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A whole budget as it is typed: {@code lines.0.description}, {@code lines.0.amount},
 * {@code lines.0.sources.0.source}, {@code .payer}, {@code .amount}. A row left empty is no row.
 */
final class BudgetForm {

    static final int MOST_LINES = 100;
    static final int MOST_SOURCES = 20;

    private final Typing typing;
    private final Set<UUID> payers;

    /**
     * @param payers organisations that may be named as paying
     */
    BudgetForm(Typing typing, Set<UUID> payers) {
        this.typing = typing;
        this.payers = payers;
    }

    static Typing of(Budget budget, int version) {
        var typing = Typing.blank().with("version", version);
        for (var row = 0; row < budget.lines().size(); row++) {
            var line = budget.lines().get(row);
            typing.with(field(row, "id"), line.id())
                    .with(field(row, "description"), line.description())
                    .with(field(row, "amount"), Typed.number(line.amount().amount()));
            for (var part = 0; part < line.parts().size(); part++) {
                var one = line.parts().get(part);
                typing.with(field(row, part, "source"), one.source())
                        .with(field(row, part, "payer"), one.payer().orElse(null))
                        .with(
                                field(row, part, "amount"),
                                Typed.number(one.amount().amount()));
            }
        }
        return typing;
    }

    /** The budget if everything fits; otherwise the problems stand in the typing. */
    Optional<Budget> budget() {
        if (typing.rows("lines") > MOST_LINES) {
            typing.wrong("", "programme.budget.too-many-lines", MOST_LINES);
        }
        var readable = readable();
        return typing.fits() ? Optional.of(readable) : Optional.empty();
    }

    /** The budget as far as it can be read; what cannot be is nothing, and stands as a problem in the typing. */
    Budget readable() {
        return new Budget(IntStream.range(0, Math.min(typing.rows("lines"), MOST_LINES))
                .filter(row -> !isBlank(row))
                .mapToObj(this::line)
                .toList());
    }

    private Line line(int row) {
        var description = typing.text(field(row, "description"), 3, 300);
        var amount = typing.rupiah(field(row, "amount"));
        var parts = new ArrayList<Part>();
        for (var part = 0; part < Math.min(sources(typing, row), MOST_SOURCES); part++) {
            if (isBlank(row, part)) {
                continue;
            }
            var one = new Part(
                    typing.choice(field(row, part, "source"), FundingSource.class),
                    payer(row, part),
                    typing.rupiah(field(row, part, "amount")));
            if (typing.problem(field(row, part, "source")).isEmpty()
                    && parts.stream().anyMatch(one::sameSource)) {
                typing.wrong(field(row, part, "source"), "programme.budget.source-twice");
            }
            parts.add(one);
        }
        return new Line(typing.id(field(row, "id")).orElseGet(UUID::randomUUID), description, amount, parts);
    }

    private Optional<UUID> payer(int row, int part) {
        var field = field(row, part, "payer");
        if (typing.value(field).isBlank()) {
            return Optional.empty();
        }
        var payer = typing.id(field).filter(payers::contains);
        if (payer.isEmpty()) {
            typing.wrong(field, "web.typing.choose");
        }
        return payer;
    }

    private boolean isBlank(int row) {
        return typing.value(field(row, "description")).isBlank()
                && typing.value(field(row, "amount")).isBlank()
                && IntStream.range(0, sources(typing, row)).allMatch(part -> isBlank(row, part));
    }

    private boolean isBlank(int row, int part) {
        return List.of("source", "payer", "amount").stream()
                .allMatch(name -> typing.value(field(row, part, name)).isBlank());
    }

    static int sources(Typing typing, int row) {
        return typing.rows("lines." + row + ".sources");
    }

    static String field(int row, String name) {
        return "lines." + row + "." + name;
    }

    static String field(int row, int part, String name) {
        return "lines." + row + ".sources." + part + "." + name;
    }
}
