package id.anyam.programme.budget;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.programme.FundingSource;
import id.anyam.programme.budget.Budget.Line;
import id.anyam.programme.budget.Budget.Part;
import id.anyam.shared.Rupiah;
import id.anyam.web.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final UUID OPD = UUID.randomUUID();

    @Test
    void saysWhichLineLacksWhat() {
        var budget = new Budget(List.of(
                line("Bahan", 24_000_000, new Part(FundingSource.HIBAH_APBD, Optional.empty(), new Rupiah(24_000_000))),
                line(
                        "Narasumber",
                        36_000_000,
                        new Part(FundingSource.KEGIATAN_OPD, Optional.of(OPD), new Rupiah(30_000_000)))));

        assertThat(budget.pagu()).isEqualTo(new Rupiah(60_000_000));
        assertThat(budget.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.description()).isEqualTo("Narasumber");
            assertThat(gap.missing()).isEqualTo(6_000_000);
        });
    }

    @Test
    void addsUpWhatCanBeReadWhileSomethingIsWrong() {
        var typing = Typing.blank()
                .with("lines.0.description", "Bahan")
                .with("lines.0.amount", "10.000.000")
                .with("lines.1.description", "Tempat")
                .with("lines.1.amount", "banyak");
        var form = new BudgetForm(typing, Set.of());

        assertThat(form.readable().pagu()).isEqualTo(new Rupiah(10_000_000));
        assertThat(form.budget()).isEmpty();
    }

    @Test
    void asksWhoPaysAnAgencysOwnActivity() {
        var budget = new Budget(List.of(line(
                "Tempat", 5_000_000, new Part(FundingSource.KEGIATAN_OPD, Optional.empty(), new Rupiah(5_000_000)))));

        assertThat(budget.gaps()).isEmpty();
        assertThat(budget.withoutPayer()).containsExactly("Tempat");
    }

    @Property
    void hasNoGapExactlyWhenEveryLinesSourcesSumToIt(@ForAll("budgets") Budget budget) {
        var exact = budget.lines().stream()
                .allMatch(line -> line.parts().stream()
                                .mapToLong(part -> part.amount().amount())
                                .sum()
                        == line.amount().amount());

        assertThat(budget.gaps().isEmpty()).isEqualTo(exact);
        if (exact) {
            assertThat(budget.covered()).isEqualTo(budget.pagu());
        }
    }

    @Property
    void losesNoRupiahBetweenWhatIsMissingAndWhatIsCovered(@ForAll("budgets") Budget budget) {
        var missing = budget.gaps().stream().mapToLong(gap -> gap.missing()).sum();

        assertThat(budget.covered().amount() + missing).isEqualTo(budget.pagu().amount());
    }

    @Property
    void readsBackExactlyWhatItWrote(@ForAll("budgets") Budget budget) {
        var read = new BudgetForm(BudgetForm.of(budget, 1), java.util.Set.of(OPD)).budget();

        assertThat(read).contains(budget);
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return lines().list().ofMaxSize(8).map(Budget::new);
    }

    private Arbitrary<Line> lines() {
        var amounts = Arbitraries.longs().between(1, 500_000_000_000L);
        var shares = Arbitraries.longs().between(1, 1000).list().ofMinSize(1).ofMaxSize(4);
        var error = Arbitraries.frequency(net.jqwik.api.Tuple.of(3, 0L), net.jqwik.api.Tuple.of(1, 1L));
        return net.jqwik.api.Combinators.combine(amounts, shares, error).as(BudgetTest::split);
    }

    /** Splits an amount by shares to the last rupiah, then adds the error to the last part. */
    private static Line split(long amount, List<Long> shares, long error) {
        var total = shares.stream().mapToLong(Long::longValue).sum();
        var parts = new ArrayList<Part>();
        var left = amount;
        for (var index = 0; index < shares.size(); index++) {
            var part = index == shares.size() - 1 ? left : amount / total * shares.get(index);
            left -= part;
            var source = FundingSource.values()[index];
            if (part > 0) {
                parts.add(new Part(
                        source,
                        source.needsPayer() ? Optional.of(OPD) : Optional.empty(),
                        new Rupiah(index == shares.size() - 1 ? part + error : part)));
            }
        }
        return new Line(UUID.randomUUID(), "Belanja " + amount, new Rupiah(amount), parts);
    }

    private static Line line(String description, long amount, Part... parts) {
        return new Line(UUID.randomUUID(), description, new Rupiah(amount), List.of(parts));
    }
}
