package id.anyam.programme.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.programme.ActivityBudgets.Gap;
import id.anyam.programme.ActivityBudgets.Standing;
import id.anyam.programme.ActivityId;
import id.anyam.programme.approval.Approval.State;
import id.anyam.shared.RuleViolated;
import id.anyam.shared.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Instant NOW = Instant.parse("2022-12-05T02:00:00Z");
    private static final UUID CHAIR = UUID.randomUUID();
    private static final Standing COMPLETE = new Standing(new Rupiah(60_000_000), 2, List.of(), List.of());

    @Test
    void goesFromDraftByReturnAndCorrectionToApproval() {
        var returned =
                draft(false).submit(COMPLETE, NOW).giveBack("Kuota belum sesuai anggaran", Optional.of("quota"), NOW);
        var approved = returned.submit(COMPLETE, NOW).approve(CHAIR, NOW);

        assertThat(returned.state())
                .isEqualTo(new State.Returned(NOW, "Kuota belum sesuai anggaran", Optional.of("quota")));
        assertThat(approved.state()).isEqualTo(new State.Approved(NOW, CHAIR));
    }

    @Test
    void isNotHandedInWhileARupiahHasNoSource() {
        var gap = new Standing(
                new Rupiah(60_000_000),
                2,
                List.of(new Gap("Narasumber", new Rupiah(36_000_000), new Rupiah(30_000_000))),
                List.of());

        assertThatThrownBy(() -> draft(false).submit(gap, NOW)).isInstanceOfSatisfying(RuleViolated.class, broken -> {
            assertThat(broken.key()).isEqualTo("programme.approval.missing");
            assertThat(broken.arguments()).containsExactly("Narasumber", "Rp6.000.000");
        });
    }

    @Test
    void needsABudgetUnlessItSaysThatItCostsNothing() {
        var nothing = new Standing(Rupiah.ZERO, 0, List.of(), List.of());

        assertThat(draft(false).hindrances(nothing)).hasSize(1);
        assertThat(draft(true).hindrances(nothing)).isEmpty();
        assertThat(draft(true).hindrances(COMPLETE)).hasSize(1);
    }

    @Test
    void hasOneEffectForTheSameStepTwice() {
        var submitted = draft(false).submit(COMPLETE, NOW);
        var approved = submitted.approve(CHAIR, NOW);

        assertThat(submitted.submit(COMPLETE, NOW.plusSeconds(1))).isSameAs(submitted);
        assertThat(approved.approve(CHAIR, NOW.plusSeconds(1))).isSameAs(approved);
    }

    @Test
    void skipsNoStep() {
        assertThatThrownBy(() -> draft(false).approve(CHAIR, NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> draft(false).giveBack("tidak boleh", Optional.empty(), NOW))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> draft(false).submit(COMPLETE, NOW).cancel("batal saja", NOW))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void staysCalledOff() {
        var cancelled = draft(false).submit(COMPLETE, NOW).approve(CHAIR, NOW).cancel("Hibah tidak cair", NOW);

        assertThat(cancelled.state()).isEqualTo(new State.Cancelled(NOW, "Hibah tidak cair"));
        assertThatThrownBy(() -> cancelled.submit(COMPLETE, NOW)).isInstanceOf(RuleViolated.class);
    }

    private static Approval draft(boolean withoutCost) {
        return new Approval(
                new ActivityId(UUID.randomUUID()),
                UUID.randomUUID(),
                "Pelatihan rotan",
                withoutCost,
                new State.Draft(),
                1);
    }
}
