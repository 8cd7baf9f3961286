package id.anyam.meeting.invitation;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.invitation.GuestAnswer.Coming;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is invited to which meeting; one organisation at most once. */
@Component
class Invitations {

    private final JdbcClient db;

    Invitations(JdbcClient db) {
        this.db = db;
    }

    /** An invitation with its answer and the number of people recorded for it. */
    record Invitation(UUID id, UUID invited, String note, Optional<GuestAnswer> answer, int present) {}

    List<Invitation> of(MeetingId meeting) {
        return db.sql("""
                SELECT i.id, i.invited_id, coalesce(i.note, '') AS note, i.answer, i.answer_note,
                       (SELECT count(*) FROM meeting.presence p WHERE p.invitation_id = i.id) AS present
                  FROM meeting.invitation i
                 WHERE i.meeting_id = :meeting
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Invitation(
                        row.getObject("id", UUID.class),
                        row.getObject("invited_id", UUID.class),
                        row.getString("note"),
                        answer(row.getString("answer"), row.getString("answer_note")),
                        row.getInt("present")))
                .list();
    }

    void answer(UUID invitation, GuestAnswer answer, Instant now) {
        db.sql("UPDATE meeting.invitation SET answer = :answer, answer_note = :note, answered_at = :now WHERE id = :id")
                .param("id", invitation)
                .param("answer", answer.coming().name())
                .param("note", answer.note().orElse(null))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Invites those who are not yet; tells how many that were. */
    int add(MeetingId meeting, UUID organisation, Collection<UUID> invited, Optional<String> note) {
        return db.sql("""
                INSERT INTO meeting.invitation (organisation_id, meeting_id, invited_id, note)
                SELECT :organisation, :meeting, invited, :note
                  FROM unnest(:invited) AS invited
                ON CONFLICT (meeting_id, invited_id) DO NOTHING
                """)
                .param("organisation", organisation)
                .param("meeting", meeting.value())
                .param("invited", invited.toArray(UUID[]::new))
                .param("note", note.orElse(null))
                .update();
    }

    Optional<Invitation> find(MeetingId meeting, UUID invitation) {
        return of(meeting).stream().filter(one -> one.id().equals(invitation)).findFirst();
    }

    void remove(UUID invitation) {
        db.sql("DELETE FROM meeting.invitation WHERE id = :id")
                .param("id", invitation)
                .update();
    }

    private static Optional<GuestAnswer> answer(@Nullable String coming, @Nullable String note) {
        return Optional.ofNullable(coming)
                .map(Coming::valueOf)
                .map(known -> new GuestAnswer(known, Optional.ofNullable(note)));
    }
}
