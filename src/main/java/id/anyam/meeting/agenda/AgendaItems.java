package id.anyam.meeting.agenda;

import id.anyam.meeting.MeetingId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agenda of a meeting, in its order and without gaps. */
@Component
class AgendaItems {

    private final JdbcClient db;

    AgendaItems(JdbcClient db) {
        this.db = db;
    }

    List<AgendaItem> of(MeetingId meeting) {
        return db.sql("""
                SELECT id, title, owner, minutes
                  FROM meeting.agenda_item
                 WHERE meeting_id = :meeting
                 ORDER BY position
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> new AgendaItem(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("owner")),
                        Optional.ofNullable(row.getObject("minutes", Integer.class))))
                .list();
    }

    /** Adds it as the last; one that is already there stays as it is. */
    void add(MeetingId meeting, UUID organisation, AgendaItem item) {
        db.sql("""
                INSERT INTO meeting.agenda_item (id, organisation_id, meeting_id, position, title, owner, minutes)
                SELECT :id, :organisation, :meeting, coalesce(max(position), 0) + 1, :title, :owner, :minutes
                  FROM meeting.agenda_item
                 WHERE meeting_id = :meeting
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", item.id())
                .param("organisation", organisation)
                .param("meeting", meeting.value())
                .param("title", item.title())
                .param("owner", item.owner().orElse(null))
                .param("minutes", item.minutes().orElse(null))
                .update();
    }

    void save(AgendaItem item) {
        db.sql("UPDATE meeting.agenda_item SET title = :title, owner = :owner, minutes = :minutes WHERE id = :id")
                .param("id", item.id())
                .param("title", item.title())
                .param("owner", item.owner().orElse(null))
                .param("minutes", item.minutes().orElse(null))
                .update();
    }

    void remove(UUID item) {
        db.sql("DELETE FROM meeting.agenda_item WHERE id = :id")
                .param("id", item)
                .update();
    }

    /** Puts the points in this order. */
    void arrange(List<UUID> ordered) {
        db.sql("""
                UPDATE meeting.agenda_item item
                   SET position = place.number
                  FROM unnest(:ordered) WITH ORDINALITY AS place(id, number)
                 WHERE item.id = place.id AND item.position <> place.number
                """).param("ordered", ordered.toArray(UUID[]::new)).update();
    }
}
