package id.anyam.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.RuleViolated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant STARTS = Instant.parse("2022-09-20T02:00:00Z");
    private static final Instant BEFORE = STARTS.minus(Duration.ofDays(20));
    private static final Instant AFTER = STARTS.plus(Duration.ofHours(7));

    private final Meeting draft = Meeting.draft(
            new MeetingId(UUID.randomUUID()),
            UUID.randomUUID(),
            arrangement(Mode.HYBRID, Optional.of("https://rapat.contoh.invalid/rakernas")));

    @Test
    void isAnnouncedAndThenHeldWithTheTimesOfBoth() {
        var held = draft.announce(552, BEFORE).close(490, AFTER);

        assertThat(held.state()).isEqualTo(new Meeting.State.Held(BEFORE, AFTER));
        assertThat(held.state().stage()).isEqualTo(Stage.HELD);
    }

    @Test
    void isNotAnnouncedToNobody() {
        refused(() -> draft.announce(0, BEFORE), "meeting.plan.rule.nobody-invited");
    }

    @Test
    void isNotAnnouncedTwice() {
        var announced = draft.announce(1, BEFORE);

        refused(() -> announced.announce(1, BEFORE), "meeting.plan.rule.already-announced");
    }

    @Test
    void isNotAnnouncedWithoutALinkForThoseWhoAreNotThere() {
        var unreachable = Meeting.draft(draft.id(), draft.organisation(), arrangement(Mode.ONLINE, Optional.empty()));

        refused(() -> unreachable.announce(1, BEFORE), "meeting.plan.rule.link-missing");
    }

    @Test
    void isNotClosedBeforeItWasAnnouncedOrBeganOrAnybodyCame() {
        var announced = draft.announce(1, BEFORE);

        refused(() -> draft.close(1, AFTER), "meeting.plan.rule.not-announced");
        refused(() -> announced.close(1, BEFORE), "meeting.plan.rule.not-begun");
        refused(() -> announced.close(0, AFTER), "meeting.plan.rule.nobody-present");
    }

    @Test
    void doesNotChangeOnceItWasHeld() {
        var held = draft.announce(1, BEFORE).close(1, AFTER);

        refused(() -> held.close(1, AFTER), "meeting.plan.rule.held");
        refused(() -> held.rearrange(held.arrangement(), 1), "meeting.plan.rule.held");
    }

    @Test
    void keepsItsModeOnceSomebodyCame() {
        var announced = draft.announce(1, BEFORE);
        var onSite = arrangement(Mode.ONSITE, Optional.empty());

        assertThat(announced.rearrange(onSite, 0).arrangement().mode()).isEqualTo(Mode.ONSITE);
        refused(() -> announced.rearrange(onSite, 1), "meeting.plan.rule.somebody-present");
    }

    @Test
    void isOfAKindItsLevelHolds() {
        assertThat(Arrangement.kindsOf("DEKRANAS"))
                .contains(Kind.RAKERNAS, Kind.MUNAS)
                .doesNotContain(Kind.RAKERDA);
        assertThat(Arrangement.kindsOf("REGENCY")).contains(Kind.RAKERDA).doesNotContain(Kind.RAKERNAS, Kind.MUNAS);
        assertThat(Arrangement.kindsOf("OPD")).containsExactly(Kind.RAKOR, Kind.RAKER);
    }

    @Test
    void wearsAnInheritedThemeWithItsLocalTail() {
        assertThat(new Theme.Inherited("Kriya Unggul Indonesia Maju", Optional.of("Lampung")).words())
                .isEqualTo("Kriya Unggul Indonesia Maju – Lampung");
    }

    private static Arrangement arrangement(Mode mode, Optional<String> link) {
        return new Arrangement(
                Kind.RAKERNAS,
                "Rapat Kerja Nasional Dekranas 2022",
                Optional.of(new Theme.Own("Semangat Bertahan, Rajin Berdaya Saing")),
                Optional.empty(),
                STARTS,
                STARTS.plus(Duration.ofHours(6)),
                ZoneId.of("Asia/Jakarta"),
                "Gedung Sekretariat Wakil Presiden",
                mode,
                link);
    }

    private static void refused(ThrowingCallable act, String rule) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolated.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }
}
