package id.anyam.meeting.presence;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Mode;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came to a meeting. */
@Component
class Presences {

    private final JdbcClient db;

    Presences(JdbcClient db) {
        this.db = db;
    }

    /** Somebody who came, and whose delegation it was. */
    record Arrived(Presence presence, UUID invited) {}

    /** A delegation that may be recorded. */
    record Delegation(UUID invitation, UUID invited) {}

    List<Arrived> of(MeetingId meeting) {
        return db.sql("""
                SELECT p.id, p.invitation_id, p.person, p.office, p.mode, p.place, p.arrived_at, i.invited_id
                  FROM meeting.presence p
                  JOIN meeting.invitation i ON i.id = p.invitation_id
                 WHERE p.meeting_id = :meeting
                 ORDER BY p.arrived_at DESC, p.person
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Arrived(
                        new Presence(
                                row.getObject("id", UUID.class),
                                row.getObject("invitation_id", UUID.class),
                                row.getString("person"),
                                Optional.ofNullable(row.getString("office")),
                                Mode.valueOf(row.getString("mode")),
                                Optional.ofNullable(row.getString("place")),
                                row.getTimestamp("arrived_at").toInstant()),
                        row.getObject("invited_id", UUID.class)))
                .list();
    }

    List<Delegation> delegations(MeetingId meeting) {
        return db.sql("SELECT id, invited_id FROM meeting.invitation WHERE meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, _) ->
                        new Delegation(row.getObject("id", UUID.class), row.getObject("invited_id", UUID.class)))
                .list();
    }

    /** Whether this person is recorded already, under another record, for this delegation. */
    boolean isRecorded(Presence presence) {
        return db.sql("""
                SELECT count(*) FROM meeting.presence
                 WHERE invitation_id = :invitation AND lower(person) = lower(:person) AND id <> :id
                """)
                        .param("invitation", presence.invitation())
                        .param("person", presence.person())
                        .param("id", presence.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Adds it; one that is already there stays as it is. */
    void add(MeetingId meeting, UUID organisation, Presence presence) {
        db.sql("""
                INSERT INTO meeting.presence (id, organisation_id, meeting_id, invitation_id, person, office, mode, place, arrived_at)
                VALUES (:id, :organisation, :meeting, :invitation, :person, :office, :mode, :place, :arrived)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", presence.id())
                .param("organisation", organisation)
                .param("meeting", meeting.value())
                .param("invitation", presence.invitation())
                .param("person", presence.person())
                .param("office", presence.office().orElse(null))
                .param("mode", presence.mode().name())
                .param("place", presence.place().orElse(null))
                .param("arrived", Timestamp.from(presence.arrivedAt()))
                .update();
    }

    /** Removes it; tells how many there were. */
    int remove(MeetingId meeting, UUID presence) {
        return db.sql("DELETE FROM meeting.presence WHERE id = :id AND meeting_id = :meeting")
                .param("id", presence)
                .param("meeting", meeting.value())
                .update();
    }
}
