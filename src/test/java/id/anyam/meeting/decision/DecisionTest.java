package id.anyam.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.RuleViolated;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Instant NOW = Instant.parse("2022-10-01T03:00:00Z");

    private final Decision decision = new Decision(
            new DecisionId(UUID.randomUUID()),
            new MeetingId(UUID.randomUUID()),
            2,
            content("Pembiayaan melalui dana hibah."),
            new Decision.State.InForce());

    @Test
    void isWordedAnewWhileItsMeetingGoesOn() {
        var reworded = decision.reword(content("Pembiayaan melalui hibah dan Perangkat Daerah."), Stage.ANNOUNCED);

        assertThat(reworded.content().text()).isEqualTo("Pembiayaan melalui hibah dan Perangkat Daerah.");
        assertThat(reworded.number()).isEqualTo(2);
    }

    @Test
    void staysAsItIsOnceItsMeetingIsClosed() {
        assertThatThrownBy(() -> decision.reword(content("Lain sekali."), Stage.HELD))
                .isInstanceOfSatisfying(
                        RuleViolated.class, broken -> assertThat(broken.key()).isEqualTo("meeting.decision.rule.held"));
    }

    @Test
    void isWithdrawnOnceAndWithItsReason() {
        var withdrawn = decision.withdraw("Diganti keputusan Rakernas 2023", Stage.HELD, NOW);

        assertThat(withdrawn.state()).isEqualTo(new Decision.State.Withdrawn(NOW, "Diganti keputusan Rakernas 2023"));
        assertThatThrownBy(() -> withdrawn.withdraw("Sekali lagi", Stage.HELD, NOW))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        broken -> assertThat(broken.key()).isEqualTo("meeting.decision.rule.withdrawn"));
    }

    @Test
    void isChangedRatherThanWithdrawnWhileItsMeetingGoesOn() {
        assertThatThrownBy(() -> decision.withdraw("Salah ketik", Stage.ANNOUNCED, NOW))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        broken -> assertThat(broken.key()).isEqualTo("meeting.decision.rule.change-instead"));
    }

    private static Decision.Content content(String text) {
        return new Decision.Content(
                Decision.Kind.POLICY, text, Set.of(Level.REGENCY), Optional.of("Pendanaan"), Optional.empty());
    }
}
