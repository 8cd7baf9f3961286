package id.anyam.meeting.plan;

import id.anyam.database.Acting;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds meetings for other features and modules; row security decides which there are. */
@Component
class MeetingLookup implements Meetings {

    private static final String OUTLINE = """
            SELECT id, organisation_id, kind, title, starts_at, ends_at, zone, mode, state
              FROM meeting.meeting
             WHERE id = :id
            """;

    private final JdbcClient db;

    MeetingLookup(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Outline> find(MeetingId id) {
        return db.sql(OUTLINE)
                .param("id", id.value())
                .query(MeetingLookup::outline)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Outline requireOwn(MeetingId id) {
        return find(id).filter(
                        meeting -> Acting.current().organisationIfAny().equals(Optional.of(meeting.organisation())))
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public Outline requireToChange(MeetingId id) {
        db.sql("SELECT id FROM meeting.meeting WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return requireOwn(id);
    }

    private static Outline outline(ResultSet row, int number) throws SQLException {
        return new Outline(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                Mode.valueOf(row.getString("mode")),
                Stage.valueOf(row.getString("state")));
    }
}
