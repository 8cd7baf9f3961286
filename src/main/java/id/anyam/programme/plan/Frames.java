package id.anyam.programme.plan;

import id.anyam.meeting.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All frames; they are public. */
@Repository
class Frames {

    private static final String COLUMNS = """
            SELECT id, organisation_id, name, first_year, last_year, direction, meeting_id
              FROM programme.frame
            """;

    private final JdbcClient db;

    Frames(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<Frame> all() {
        return db.sql(COLUMNS + " ORDER BY first_year DESC, name")
                .query(Frames::frame)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Frame> find(UUID id) {
        return db.sql(COLUMNS + " WHERE id = :id")
                .param("id", id)
                .query(Frames::frame)
                .optional();
    }

    /** A year of a frame, with how many published programmes that may be seen stand in it. */
    record Year(int year, long programmes) {}

    @Transactional(readOnly = true)
    public List<Year> years(UUID frame) {
        return db.sql("""
                SELECT year, count(*) AS programmes FROM programme.programme
                 WHERE frame_id = :frame AND state = 'PUBLISHED'
                 GROUP BY year ORDER BY year
                """)
                .param("frame", frame)
                .query((row, _) -> new Year(row.getInt("year"), row.getLong("programmes")))
                .list();
    }

    /** Adds it, or changes it when it is there already. */
    @Transactional
    public void save(Frame frame) {
        db.sql("""
                INSERT INTO programme.frame (id, organisation_id, name, first_year, last_year, direction, meeting_id)
                VALUES (:id, :organisation, :name, :first, :last, :direction, :meeting)
                ON CONFLICT (id) DO UPDATE
                   SET name = excluded.name, first_year = excluded.first_year, last_year = excluded.last_year,
                       direction = excluded.direction, meeting_id = excluded.meeting_id
                """)
                .param("id", frame.id())
                .param("organisation", frame.organisation())
                .param("name", frame.name())
                .param("first", frame.firstYear())
                .param("last", frame.lastYear())
                .param("direction", String.join("\n", frame.direction()))
                .param("meeting", frame.meeting().map(MeetingId::value).orElse(null))
                .update();
    }

    private static Frame frame(ResultSet row, int number) throws SQLException {
        return new Frame(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getInt("first_year"),
                row.getInt("last_year"),
                row.getString("direction")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                Optional.ofNullable(row.getObject("meeting_id", UUID.class)).map(MeetingId::new));
    }
}
