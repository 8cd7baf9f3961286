package id.anyam.meeting.presence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final Instant STARTS = Instant.parse("2022-09-20T02:00:00Z");
    private static final Instant NEXT_DAY = STARTS.plus(Duration.ofDays(1));

    @Test
    void fitsTheModeOfItsMeeting() {
        assertThat(Presence.fits(meeting(Mode.HYBRID), Mode.ONLINE)).isTrue();
        assertThat(Presence.fits(meeting(Mode.ONSITE), Mode.ONLINE)).isFalse();
        assertThat(Presence.fits(meeting(Mode.HYBRID), Mode.HYBRID)).isFalse();
    }

    @Test
    void beginsAtMostSixHoursBeforeAndEndsWithTheMeeting() {
        var meeting = meeting(Mode.HYBRID);

        assertThat(Presence.fits(meeting, STARTS.minus(Duration.ofHours(6)), NEXT_DAY))
                .isTrue();
        assertThat(Presence.fits(meeting, STARTS.minus(Duration.ofHours(7)), NEXT_DAY))
                .isFalse();
        assertThat(Presence.fits(meeting, meeting.endsAt(), NEXT_DAY)).isTrue();
        assertThat(Presence.fits(meeting, meeting.endsAt().plusSeconds(60), NEXT_DAY))
                .isFalse();
    }

    @Test
    void isNeverInTimeToCome() {
        assertThat(Presence.fits(meeting(Mode.HYBRID), STARTS, STARTS.minusSeconds(1)))
                .isFalse();
    }

    private static Meetings.Outline meeting(Mode mode) {
        return new Meetings.Outline(
                new MeetingId(UUID.randomUUID()),
                UUID.randomUUID(),
                Kind.RAKERNAS,
                "Rapat Kerja Nasional Dekranas 2022",
                STARTS,
                STARTS.plus(Duration.ofHours(6)),
                ZoneId.of("Asia/Jakarta"),
                mode,
                Stage.ANNOUNCED);
    }
}
