package id.anyam.meeting.plan;

import id.anyam.meeting.DecisionAnswers;
import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands around a meeting for its page: agenda, guests, decisions. */
@Component
class MeetingOverview {

    private final JdbcClient db;
    private final List<DecisionAnswers> answers;

    MeetingOverview(JdbcClient db, List<DecisionAnswers> answers) {
        this.db = db;
        this.answers = answers;
    }

    @Transactional(readOnly = true)
    public MeetingPage.Figures figures(MeetingId id) {
        return db.sql("""
                SELECT (SELECT count(*) FROM meeting.invitation i WHERE i.meeting_id = :id) AS invited,
                       count(*) AS present, count(*) FILTER (WHERE onsite) AS onsite, coalesce(sum(people), 0) AS people
                  FROM (SELECT bool_or(p.mode = 'ONSITE') AS onsite, count(*) AS people
                          FROM meeting.presence p
                         WHERE p.meeting_id = :id
                         GROUP BY p.invitation_id) delegation
                """)
                .param("id", id.value())
                .query((row, _) -> new MeetingPage.Figures(
                        row.getInt("invited"),
                        row.getInt("present"),
                        row.getInt("onsite"),
                        row.getInt("present") - row.getInt("onsite"),
                        row.getInt("people")))
                .single();
    }

    @Transactional(readOnly = true)
    public boolean standsAbove(UUID holder, UUID organisation) {
        return db.sql("SELECT :holder IN (SELECT meeting.above(:organisation))")
                .param("holder", holder)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<MeetingPage.Guest> guest(MeetingId id, UUID organisation) {
        return db.sql("""
                SELECT coalesce(note, '') AS note, coalesce(answer, 'SILENT') AS answer
                  FROM meeting.invitation
                 WHERE meeting_id = :id AND invited_id = :organisation
                """)
                .param("id", id.value())
                .param("organisation", organisation)
                .query((row, _) -> new MeetingPage.Guest(
                        row.getString("note"), "meeting.answer." + row.getString("answer"), people(id, organisation)))
                .optional();
    }

    private List<MeetingPage.Person> people(MeetingId id, UUID organisation) {
        return db.sql("""
                SELECT p.person, coalesce(p.office, '') AS office, p.mode, coalesce(p.place, '') AS place, p.arrived_at
                  FROM meeting.presence p
                  JOIN meeting.invitation i ON i.id = p.invitation_id
                 WHERE i.meeting_id = :id AND i.invited_id = :organisation
                 ORDER BY p.arrived_at, p.person
                """)
                .param("id", id.value())
                .param("organisation", organisation)
                .query((row, _) -> new MeetingPage.Person(
                        row.getString("person"),
                        row.getString("office"),
                        Mode.valueOf(row.getString("mode")),
                        row.getString("place"),
                        row.getTimestamp("arrived_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public List<MeetingPage.Item> agenda(MeetingId id, Instant startsAt) {
        var items = new ArrayList<MeetingPage.Item>();
        var begins = Optional.of(startsAt);
        for (var item : plainAgenda(id)) {
            items.add(new MeetingPage.Item(items.size() + 1, item.title(), item.owner(), item.minutes(), begins));
            begins = item.minutes() == 0
                    ? Optional.empty()
                    : begins.map(instant -> instant.plusSeconds(60L * item.minutes()));
        }
        return items;
    }

    private List<MeetingPage.Item> plainAgenda(MeetingId id) {
        return db.sql("""
                SELECT position, title, coalesce(owner, '') AS owner, coalesce(minutes, 0) AS minutes
                  FROM meeting.agenda_item
                 WHERE meeting_id = :id
                 ORDER BY position
                """)
                .param("id", id.value())
                .query((row, _) -> new MeetingPage.Item(
                        row.getInt("position"),
                        row.getString("title"),
                        row.getString("owner"),
                        row.getInt("minutes"),
                        Optional.empty()))
                .list();
    }

    @Transactional(readOnly = true)
    public List<MeetingPage.Decided> decisions(MeetingId id) {
        var decided = db.sql("""
                SELECT id, number, kind, text, levels, coalesce(bidang, '') AS bidang, due_on, withdrawn_at
                  FROM meeting.decision
                 WHERE meeting_id = :id
                 ORDER BY number
                """)
                .param("id", id.value())
                .query(MeetingOverview::decided)
                .list();
        var ids = decided.stream().map(row -> new DecisionId(row.id())).toList();
        var counts = answers.stream()
                .flatMap(told -> told.answersTo(ids).entrySet().stream())
                .collect(Collectors.toMap(
                        entry -> entry.getKey().value(),
                        entry -> entry.getValue().size(),
                        Integer::sum));
        return decided.stream()
                .map(row -> new MeetingPage.Decided(
                        row.id(),
                        row.number(),
                        row.kind(),
                        row.text(),
                        row.levels(),
                        row.bidang(),
                        row.dueOn(),
                        row.withdrawn(),
                        counts.getOrDefault(row.id(), 0)))
                .toList();
    }

    private static MeetingPage.Decided decided(ResultSet row, int number) throws SQLException {
        return new MeetingPage.Decided(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("text"),
                levels((String[]) row.getArray("levels").getArray()),
                row.getString("bidang"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getObject("withdrawn_at") != null,
                0);
    }

    private static Set<Level> levels(String[] names) {
        return Arrays.stream(names).map(Level::valueOf).collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
