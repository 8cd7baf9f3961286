package id.anyam.programme.realisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.programme.ActivityId;
import id.anyam.programme.ActivityState;
import id.anyam.programme.FundingSource;
import id.anyam.programme.realisation.Ledger.Account;
import id.anyam.programme.realisation.Realisation.Spending;
import id.anyam.shared.RuleViolated;
import id.anyam.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final UUID HIBAH = UUID.randomUUID();
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
    private static final Quarter FIRST = new Quarter(2023, 1);
    private static final Quarter SECOND = new Quarter(2023, 2);

    @Test
    void refusesMoreThanTheSisaAndNamesIt() {
        assertThatThrownBy(() -> ledger(24_000_000, 10_000_000, ActivityState.APPROVED)
                        .require(SECOND, spent(14_000_001), APRIL))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        broken -> assertThat(broken.arguments()).containsExactly("Bahan", "Rp14.000.000"));
    }

    @Test
    void refusesAQuarterThatHasNotBegun() {
        var ledger = ledger(24_000_000, 0, ActivityState.APPROVED);

        assertThatThrownBy(() -> ledger.require(SECOND, spent(1), APRIL.minusDays(1)))
                .hasMessageContaining("not-begun");
        assertThatCode(() -> ledger.require(SECOND, spent(1), APRIL)).doesNotThrowAnyException();
    }

    @Test
    void isWrittenForApprovedActivitiesInTheirYearsOnly() {
        assertThatThrownBy(() -> ledger(1, 0, ActivityState.SUBMITTED).require(FIRST, spent(1), APRIL))
                .hasMessageContaining("not-approved");
        assertThatThrownBy(() -> ledger(1, 0, ActivityState.APPROVED).require(new Quarter(2022, 4), spent(1), APRIL))
                .hasMessageContaining("other-year");
    }

    @Test
    void offersTheRunningQuarterFirst() {
        var ledger = ledger(1, 0, ActivityState.APPROVED);

        assertThat(ledger.current(LocalDate.of(2023, 6, 30))).isEqualTo(SECOND);
        assertThat(ledger.current(LocalDate.of(2022, 6, 30))).isEqualTo(FIRST);
        assertThat(ledger.current(LocalDate.of(2026, 1, 1))).isEqualTo(new Quarter(2023, 4));
    }

    @Property
    void keepsPaguMinusRealisasiEqualToSisa(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long pagu,
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long elsewhere,
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long amount) {
        var spentElsewhere = Math.min(elsewhere, pagu);
        var account = account(pagu, spentElsewhere);

        assertThat(account.left().amount()).isEqualTo(pagu - spentElsewhere);
        assertThat(account.allows(new Rupiah(amount))).isEqualTo(spentElsewhere + amount <= pagu);
    }

    private static Realisation spent(long amount) {
        return new Realisation(BigDecimal.TEN, Optional.empty(), List.of(new Spending(HIBAH, new Rupiah(amount))));
    }

    private static Ledger ledger(long pagu, long elsewhere, ActivityState state) {
        return new Ledger(
                new ActivityId(UUID.randomUUID()),
                UUID.randomUUID(),
                "Pelatihan rotan",
                "perajin",
                state,
                2023,
                2023,
                List.of(account(pagu, elsewhere)));
    }

    private static Account account(long pagu, long elsewhere) {
        return new Account(
                HIBAH, "Bahan", FundingSource.HIBAH_APBD, Optional.empty(), new Rupiah(pagu), new Rupiah(elsewhere));
    }
}
