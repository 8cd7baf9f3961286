package id.anyam.meeting.decision;

import id.anyam.meeting.DecisionAnswers;
import id.anyam.meeting.DecisionId;
import id.anyam.meeting.Decisions.Level;
import id.anyam.meeting.decision.DecisionFilter.Standing;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of all meetings that one may see, each with how many programmes answer it. */
@Component
class DecisionRegister {

    private static final int SOON = 30;

    private final JdbcClient db;
    private final List<DecisionAnswers> answers;
    private final Organisations organisations;
    private final Clock clock;

    DecisionRegister(JdbcClient db, List<DecisionAnswers> answers, Organisations organisations, Clock clock) {
        this.db = db;
        this.answers = answers;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** One decision as it is stored. */
    private record Taken(
            UUID id,
            UUID meeting,
            UUID holder,
            int number,
            String text,
            String title,
            LocalDate takenOn,
            Set<Level> levels,
            String bidang,
            Optional<LocalDate> dueOn,
            boolean asksForProgrammes,
            boolean withdrawn) {

        Optional<Standing> standing(int programmes) {
            if (withdrawn) {
                return Optional.of(Standing.WITHDRAWN);
            }
            if (programmes > 0) {
                return Optional.of(Standing.ANSWERED);
            }
            return asksForProgrammes ? Optional.of(Standing.OPEN) : Optional.empty();
        }

        boolean isDue(LocalDate today) {
            return !withdrawn
                    && dueOn.filter(due -> !due.isBefore(today) && !due.isAfter(today.plusDays(SOON)))
                            .isPresent();
        }

        boolean stands(Standing asked, int programmes, LocalDate today) {
            return asked == Standing.DUE ? isDue(today) : standing(programmes).equals(Optional.of(asked));
        }
    }

    /** What fits, the latest meeting first, by number. */
    @Transactional(readOnly = true)
    public List<DecisionsPage.Row> fitting(UUID own, DecisionFilter filter) {
        var taken = taken(own, filter);
        var programmes = programmes(taken);
        var today = today();
        var holders = organisations.find(
                taken.stream().map(one -> new OrganisationId(one.holder())).collect(Collectors.toSet()));
        return taken.stream()
                .filter(one -> filter.standing()
                        .map(asked -> one.stands(asked, programmes.getOrDefault(one.id(), 0), today))
                        .orElse(true))
                .map(one -> new DecisionsPage.Row(
                        one.id(),
                        one.number(),
                        one.text(),
                        one.meeting(),
                        one.title(),
                        Optional.ofNullable(holders.get(new OrganisationId(one.holder())))
                                .map(Organisation::shortName)
                                .orElse(""),
                        one.takenOn(),
                        one.levels(),
                        one.bidang(),
                        one.dueOn(),
                        programmes.getOrDefault(one.id(), 0),
                        one.standing(programmes.getOrDefault(one.id(), 0))
                                .map(Enum::name)
                                .orElse("")))
                .toList();
    }

    /** How many decisions of one's own meetings stand in each of these ways; one may stand in two. */
    @Transactional(readOnly = true)
    public Map<Standing, Integer> waiting(UUID own, Set<Standing> asked) {
        var taken = taken(own, DecisionFilter.of(Map.of("asal", "OWN")));
        var programmes = programmes(taken);
        var today = today();
        return asked.stream().collect(Collectors.toMap(standing -> standing, standing -> (int) taken.stream()
                .filter(one -> one.stands(standing, programmes.getOrDefault(one.id(), 0), today))
                .count()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }

    /** The years whose meetings decided something one may see, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return db.sql("""
                SELECT DISTINCT extract(year FROM m.starts_at AT TIME ZONE m.zone)::int AS year
                  FROM meeting.decision d
                  JOIN meeting.meeting m ON m.id = d.meeting_id
                 ORDER BY year DESC
                """).query((row, _) -> row.getInt("year")).list();
    }

    private HashMap<UUID, Integer> programmes(List<Taken> taken) {
        var ids = taken.stream().map(one -> new DecisionId(one.id())).toList();
        var counts = new HashMap<UUID, Integer>();
        answers.forEach(told ->
                told.countsOf(ids).forEach((decision, found) -> counts.merge(decision.value(), found, Integer::sum)));
        return counts;
    }

    private List<Taken> taken(UUID own, DecisionFilter filter) {
        return db.sql("""
                SELECT d.id, d.meeting_id, d.organisation_id, d.number, d.text, m.title, d.levels,
                       (m.starts_at AT TIME ZONE m.zone)::date AS taken_on, coalesce(d.bidang, '') AS bidang, d.due_on,
                       d.kind = 'PROGRAMME' AND m.state = 'HELD' AS asks, d.withdrawn_at IS NOT NULL AS withdrawn
                  FROM meeting.decision d
                  JOIN meeting.meeting m ON m.id = d.meeting_id
                 WHERE (:year = 0 OR extract(year FROM m.starts_at AT TIME ZONE m.zone) = :year)
                   AND (:level = '' OR :level = ANY (d.levels))
                   AND position(:words IN lower(concat_ws(' ', d.text, d.bidang, m.title))) > 0
                """ + whose(filter) + " ORDER BY m.starts_at DESC, m.id, d.number")
                .param("own", own)
                .param("year", filter.year().orElse(0))
                .param("level", filter.level().map(Enum::name).orElse(""))
                .param("words", filter.words().toLowerCase())
                .query(DecisionRegister::taken)
                .list();
    }

    /** A condition of its own for each, so that one's own are found by their index. */
    private static String whose(DecisionFilter filter) {
        return switch (filter.from().orElse(null)) {
            case null -> "";
            case OWN -> " AND d.organisation_id = :own";
            case ABOVE -> " AND d.organisation_id IN (SELECT meeting.above(:own))";
            case BELOW -> " AND :own IN (SELECT meeting.above(d.organisation_id))";
        };
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getInt("number"),
                row.getString("text"),
                row.getString("title"),
                row.getObject("taken_on", LocalDate.class),
                DecisionLookup.levels(row),
                row.getString("bidang"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getBoolean("asks"),
                row.getBoolean("withdrawn"));
    }
}
