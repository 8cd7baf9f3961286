package id.anyam.meeting.plan;

import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.meeting.Meetings.Stage;
import id.anyam.meeting.plan.MeetingFilter.Phase;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the meetings that concern an organisation: its own, those above and below, and where it is invited. */
@Component
class MeetingList {

    private static final String FITTING = """
            SELECT m.id, m.organisation_id, m.kind, m.title, concat_ws(' – ', m.theme, m.theme_tail) AS theme, m.starts_at,
                   m.zone, m.place, m.mode, m.state, f.stands,
                   (SELECT count(*) FROM meeting.decision d WHERE d.meeting_id = m.id) AS decisions
              FROM meeting.meeting m
             CROSS JOIN LATERAL (
                   SELECT CASE WHEN m.organisation_id = :own THEN 'OWN'
                               WHEN m.organisation_id IN (SELECT meeting.above(:own)) THEN 'ABOVE'
                               WHEN :own IN (SELECT meeting.above(m.organisation_id)) THEN 'BELOW'
                               ELSE 'INVITED' END AS stands) f
             WHERE (:kind = '' OR m.kind = :kind)
               AND (:year = 0 OR extract(year FROM m.starts_at AT TIME ZONE m.zone) = :year)
               AND (:from = '' OR f.stands = :from)
               AND CASE :phase
                   WHEN 'DRAFT' THEN m.state = 'DRAFT'
                   WHEN 'COMING' THEN m.state = 'ANNOUNCED' AND m.ends_at >= :now
                   WHEN 'UNANSWERED' THEN m.state = 'ANNOUNCED' AND m.ends_at >= :now AND m.organisation_id <> :own
                                      AND EXISTS (SELECT 1 FROM meeting.invitation i
                                                   WHERE i.meeting_id = m.id AND i.invited_id = :own AND i.answer IS NULL)
                   WHEN 'OVER' THEN m.state = 'ANNOUNCED' AND m.ends_at < :now
                   WHEN 'HELD' THEN m.state = 'HELD'
                   ELSE true END
               AND lower(concat_ws(' ', m.title, m.theme, m.theme_tail, m.place)) LIKE :words
            """;

    private final JdbcClient db;
    private final Organisations organisations;
    private final Clock clock;

    MeetingList(JdbcClient db, Organisations organisations, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.clock = clock;
    }

    private record Found(
            UUID id,
            UUID holder,
            Kind kind,
            String title,
            String theme,
            Instant startsAt,
            ZoneId zone,
            String place,
            Mode mode,
            Stage stage,
            String from,
            int decisions) {}

    @Transactional(readOnly = true)
    public long count(UUID own, MeetingFilter filter) {
        return asking("SELECT count(*) FROM (" + FITTING + ") fitting", own, filter)
                .query(Long.class)
                .single();
    }

    /** How many meetings are in each phase that waits for somebody here: one's own, or where one is to answer. */
    @Transactional(readOnly = true)
    public Map<Phase, Integer> waiting(UUID own) {
        return db
                .sql("""
                SELECT f.phase, count(*)::int AS count
                  FROM meeting.meeting m
                 CROSS JOIN LATERAL (
                       SELECT CASE
                              WHEN m.state = 'DRAFT' THEN CASE WHEN m.organisation_id = :own THEN 'DRAFT' END
                              WHEN m.ends_at < :now THEN CASE WHEN m.organisation_id = :own THEN 'OVER' END
                              WHEN m.organisation_id <> :own
                                   AND EXISTS (SELECT 1 FROM meeting.invitation i
                                                WHERE i.meeting_id = m.id AND i.invited_id = :own AND i.answer IS NULL) THEN 'UNANSWERED'
                              END AS phase) f
                 WHERE m.state IN ('DRAFT', 'ANNOUNCED') AND f.phase IS NOT NULL
                 GROUP BY f.phase
                """)
                .param("own", own)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> Map.entry(Phase.valueOf(row.getString("phase")), row.getInt("count")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional(readOnly = true)
    public List<MeetingListPage.Row> rows(UUID own, MeetingFilter filter, Paging paging) {
        var found = asking(FITTING + order(filter.sort()) + " LIMIT :size OFFSET :offset", own, filter)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(MeetingList::found)
                .list();
        var holders = organisations.find(
                found.stream().map(row -> new OrganisationId(row.holder())).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> new MeetingListPage.Row(
                        row.id(),
                        row.kind(),
                        row.title(),
                        row.theme(),
                        name(holders.get(new OrganisationId(row.holder()))),
                        row.startsAt(),
                        row.zone(),
                        row.place(),
                        row.mode(),
                        row.stage(),
                        row.from(),
                        row.decisions()))
                .toList();
    }

    /** The years in which there are meetings to see, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return db.sql("""
                SELECT DISTINCT extract(year FROM starts_at AT TIME ZONE zone)::int AS year
                  FROM meeting.meeting
                 ORDER BY year DESC
                """).query((row, _) -> row.getInt("year")).list();
    }

    private JdbcClient.StatementSpec asking(String sql, UUID own, MeetingFilter filter) {
        return db.sql(sql)
                .param("own", own)
                .param("kind", filter.kind().map(Enum::name).orElse(""))
                .param("year", filter.year().orElse(0))
                .param("from", filter.from().map(Enum::name).orElse(""))
                .param("phase", filter.phase().map(Enum::name).orElse(""))
                .param("now", Timestamp.from(clock.instant()))
                .param("words", filter.pattern());
    }

    private static String order(String sort) {
        return switch (sort) {
            case "mulai" -> " ORDER BY m.starts_at, m.id";
            case "judul" -> " ORDER BY lower(m.title), m.id";
            case "-judul" -> " ORDER BY lower(m.title) DESC, m.id";
            default -> " ORDER BY m.starts_at DESC, m.id";
        };
    }

    private static String name(id.anyam.organisation.@Nullable Organisation holder) {
        return holder == null ? "" : holder.shortName();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("theme"),
                row.getTimestamp("starts_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                Mode.valueOf(row.getString("mode")),
                Stage.valueOf(row.getString("state")),
                row.getString("stands"),
                row.getInt("decisions"));
    }
}
