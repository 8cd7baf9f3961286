package id.anyam.meeting.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.ProblemId;
import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Stage;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.shared.RuleViolated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Instant NOW = Instant.parse("2022-09-01T03:00:00Z");
    private static final UUID REGENCY = UUID.randomUUID();
    private static final UUID PROVINCE = UUID.randomUUID();
    private static final MeetingId MEETING = new MeetingId(UUID.randomUUID());

    private final Problem draft = draft(Optional.empty());

    @Test
    void isWordedAnewOnlyUntilItIsHandedIn() {
        var changed = content("Perajin muda berkurang", Optional.empty());

        assertThat(draft.reword(changed).content().title()).isEqualTo("Perajin muda berkurang");
        broken("handed-in", () -> handedIn().reword(changed));
        broken("handed-in", () -> answered().reword(changed));
    }

    @Test
    void isRemovedOnlyAsADraft() {
        draft.requireDraft();
        broken("handed-in", () -> handedIn().requireDraft());
    }

    @Test
    void isHandedInOnce() {
        assertThat(handedIn().state()).isEqualTo(new Problem.State.Submitted(NOW));
        broken("handed-in", () -> handedIn().submit(Optional.empty(), NOW));
    }

    @Test
    void isHandedInForAMeetingOnlyBeforeThatIsOver() {
        var forMeeting = draft(Optional.of(MEETING));

        assertThat(forMeeting
                        .submit(Optional.of(meeting(Meetings.Stage.ANNOUNCED)), NOW)
                        .stage())
                .isEqualTo(Stage.SUBMITTED);
        broken("meeting-over", () -> forMeeting.submit(Optional.of(meeting(Meetings.Stage.HELD)), NOW));
        broken("meeting-over", () -> forMeeting.submit(Optional.of(meeting(Meetings.Stage.DRAFT)), NOW));
        broken(
                "meeting-over",
                () -> forMeeting.submit(
                        Optional.of(meeting(Meetings.Stage.ANNOUNCED)), Instant.parse("2022-09-20T09:00:00Z")));
        broken("meeting-over", () -> forMeeting.submit(Optional.empty(), NOW));
    }

    @Test
    void isTakenBackUntilSomebodyAnswers() {
        assertThat(handedIn().withdraw(NOW).state()).isEqualTo(new Problem.State.Withdrawn(NOW, NOW));
        broken("draft-is-removed", () -> draft.withdraw(NOW));
        broken("answered", () -> answered().withdraw(NOW));
        broken("withdrawn", () -> handedIn().withdraw(NOW).withdraw(NOW));
    }

    @Test
    void isAnsweredOnceByWhoeverMayAndAfterItWasHandedIn() {
        assertThat(answered().state()).isEqualTo(new Problem.State.Answered(NOW, answer(PROVINCE)));
        broken("not-handed-in", () -> draft.answer(answer(PROVINCE), Set.of(PROVINCE)));
        broken("answered", () -> answered().answer(answer(PROVINCE), Set.of(PROVINCE)));
        broken("withdrawn", () -> handedIn().withdraw(NOW).answer(answer(PROVINCE), Set.of(PROVINCE)));
        broken("not-yours-to-answer", () -> handedIn().answer(answer(REGENCY), Set.of(PROVINCE)));
    }

    private Problem handedIn() {
        return draft.submit(Optional.empty(), NOW);
    }

    private Problem answered() {
        return handedIn().answer(answer(PROVINCE), Set.of(PROVINCE));
    }

    private static Problem.Answer answer(UUID by) {
        return new Problem.Answer(Verdict.STUDIED, "Dikaji bersama Disperindag", by, "Sekretaris (contoh)", NOW);
    }

    private static Problem draft(Optional<MeetingId> meeting) {
        return Problem.draft(new ProblemId(UUID.randomUUID()), REGENCY, content("Tidak ada penerus", meeting));
    }

    private static Problem.Content content(String title, Optional<MeetingId> meeting) {
        return new Problem.Content(
                Kind.PROBLEM,
                "REGENERASI",
                title,
                "Anak muda tidak meneruskan tenun.",
                Optional.empty(),
                Optional.empty(),
                meeting);
    }

    private static Meetings.Outline meeting(Meetings.Stage stage) {
        return new Meetings.Outline(
                MEETING,
                PROVINCE,
                Meetings.Kind.RAKOR,
                "Rapat Koordinasi",
                Instant.parse("2022-09-20T02:00:00Z"),
                Instant.parse("2022-09-20T08:00:00Z"),
                ZoneId.of("Asia/Jakarta"),
                Meetings.Mode.HYBRID,
                stage);
    }

    private static void broken(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        broken -> assertThat(broken.key()).isEqualTo("meeting.problem.rule." + rule));
    }
}
