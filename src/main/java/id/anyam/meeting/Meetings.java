package id.anyam.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Tells about meetings, as far as whoever acts may see them. */
public interface Meetings {

    Optional<Outline> find(MeetingId id);

    /**
     * The acting organisation's own meeting.
     *
     * @throws id.anyam.shared.NotFound when it is another's or there is none
     */
    Outline requireOwn(MeetingId id);

    /** One's own meeting, held against other changes until the transaction ends. */
    Outline requireToChange(MeetingId id);

    /** What kind of meeting it is; which level of council holds which is a rule of the meeting itself. */
    enum Kind {
        MUNAS,
        RAKERNAS,
        RAKERDA,
        RAKOR,
        RAKER
    }

    /** How people take part. */
    enum Mode {
        ONSITE,
        ONLINE,
        HYBRID
    }

    /** How far a meeting has come. */
    enum Stage {
        DRAFT,
        ANNOUNCED,
        HELD
    }

    /**
     * A meeting in one line.
     *
     * @param organisation who holds it
     * @param zone of the place; times are shown in it
     */
    record Outline(
            MeetingId id,
            UUID organisation,
            Kind kind,
            String title,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            Mode mode,
            Stage stage) {

        /** The local day on which it begins. */
        public LocalDate on() {
            return startsAt.atZone(zone).toLocalDate();
        }
    }
}
