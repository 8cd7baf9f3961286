package id.anyam.meeting.plan;

import id.anyam.database.Acting;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps meetings. */
@Component
class PlannedMeetings {

    private static final String MEETING = """
            SELECT id, organisation_id, kind, title, theme, theme_inherited, theme_tail, follows_id, starts_at, ends_at, zone,
                   place, mode, online_link, state, announced_at, held_at
              FROM meeting.meeting
             WHERE id = :id
            """;

    private final JdbcClient db;

    PlannedMeetings(JdbcClient db) {
        this.db = db;
    }

    /** Adds it; one that is already there stays as it is. */
    void add(Meeting meeting) {
        columns(db.sql("""
                INSERT INTO meeting.meeting (id, organisation_id, kind, title, theme, theme_inherited, theme_tail, follows_id,
                                             starts_at, ends_at, zone, place, mode, online_link)
                VALUES (:id, :organisation, :kind, :title, :theme, :inherited, :tail, :follows,
                        :starts, :ends, :zone, :place, :mode, :link)
                ON CONFLICT (id) DO NOTHING
                """), meeting)
                .param("organisation", meeting.organisation())
                .update();
    }

    Optional<Meeting> find(MeetingId id) {
        return db.sql(MEETING)
                .param("id", id.value())
                .query(PlannedMeetings::meeting)
                .optional();
    }

    Meeting require(MeetingId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** One's own meeting, held until the transaction ends so that two acts do not cross. */
    Meeting requireToChange(MeetingId id) {
        db.sql("SELECT id FROM meeting.meeting WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return requireOwn(id);
    }

    Meeting requireOwn(MeetingId id) {
        var meeting = require(id);
        if (!Acting.current().organisationIfAny().equals(Optional.of(meeting.organisation()))) {
            throw new NotFound();
        }
        return meeting;
    }

    void save(Meeting meeting) {
        var announced = switch (meeting.state()) {
            case Meeting.State.Draft _ -> Optional.<Instant>empty();
            case Meeting.State.Announced state -> Optional.of(state.since());
            case Meeting.State.Held state -> Optional.of(state.announcedAt());
        };
        var held = meeting.state() instanceof Meeting.State.Held state
                ? Optional.of(state.closedAt())
                : Optional.<Instant>empty();
        columns(db.sql("""
                UPDATE meeting.meeting
                   SET kind = :kind, title = :title, theme = :theme, theme_inherited = :inherited, theme_tail = :tail,
                       follows_id = :follows, starts_at = :starts, ends_at = :ends, zone = :zone, place = :place,
                       mode = :mode, online_link = :link, state = :state, announced_at = :announced, held_at = :held
                 WHERE id = :id
                """), meeting)
                .param("state", meeting.state().stage().name())
                .param("announced", announced.map(Timestamp::from).orElse(null))
                .param("held", held.map(Timestamp::from).orElse(null))
                .update();
    }

    int invited(MeetingId id) {
        return db.sql("SELECT count(*) FROM meeting.invitation WHERE meeting_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    int delegationsPresent(MeetingId id) {
        return db.sql("SELECT count(DISTINCT invitation_id) FROM meeting.presence WHERE meeting_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** The announced and held meetings of an organisation and of those above it, the latest first. */
    List<Followable> followable(UUID organisation) {
        return db.sql("""
                SELECT id, title, theme, theme_tail, starts_at
                  FROM meeting.meeting
                 WHERE state <> 'DRAFT'
                   AND (organisation_id = :organisation OR organisation_id IN (SELECT meeting.above(:organisation)))
                 ORDER BY starts_at DESC
                 LIMIT 60
                """)
                .param("organisation", organisation)
                .query((row, _) -> new Followable(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("theme")),
                        row.getTimestamp("starts_at").toInstant()))
                .list();
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Meeting meeting) {
        var arrangement = meeting.arrangement();
        var inherited = arrangement.theme().orElse(null) instanceof Theme.Inherited theme
                ? Optional.of(theme)
                : Optional.<Theme.Inherited>empty();
        return statement
                .param("id", meeting.id().value())
                .param("kind", arrangement.kind().name())
                .param("title", arrangement.title())
                .param(
                        "theme",
                        inherited
                                .map(Theme.Inherited::from)
                                .or(() -> arrangement.theme().map(Theme::words))
                                .orElse(null))
                .param("inherited", inherited.isPresent())
                .param("tail", inherited.flatMap(Theme.Inherited::tail).orElse(null))
                .param("follows", arrangement.follows().map(MeetingId::value).orElse(null))
                .param("starts", Timestamp.from(arrangement.startsAt()))
                .param("ends", Timestamp.from(arrangement.endsAt()))
                .param("zone", arrangement.zone().getId())
                .param("place", arrangement.place())
                .param("mode", arrangement.mode().name())
                .param("link", arrangement.onlineLink().orElse(null));
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        var arrangement = new Arrangement(
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                theme(row),
                Optional.ofNullable(row.getObject("follows_id", UUID.class)).map(MeetingId::new),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                Mode.valueOf(row.getString("mode")),
                Optional.ofNullable(row.getString("online_link")));
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                arrangement,
                state(row));
    }

    private static Optional<Theme> theme(ResultSet row) throws SQLException {
        var words = row.getString("theme");
        if (words == null) {
            return Optional.empty();
        }
        return Optional.of(
                row.getBoolean("theme_inherited")
                        ? new Theme.Inherited(words, Optional.ofNullable(row.getString("theme_tail")))
                        : new Theme.Own(words));
    }

    private static Meeting.State state(ResultSet row) throws SQLException {
        return switch (Stage.valueOf(row.getString("state"))) {
            case DRAFT -> new Meeting.State.Draft();
            case ANNOUNCED ->
                new Meeting.State.Announced(row.getTimestamp("announced_at").toInstant());
            case HELD ->
                new Meeting.State.Held(
                        row.getTimestamp("announced_at").toInstant(),
                        row.getTimestamp("held_at").toInstant());
        };
    }
}
