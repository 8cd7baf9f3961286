package id.anyam.programme.adoption;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.OrganisationKind;
import id.anyam.organisation.Organisations;
import id.anyam.programme.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What every council below, as far as the visitor sees it, made of a programme; the silent ones too. */
@Repository
@Transactional(readOnly = true)
class CouncilAnswers {

    private static final String FAMILY = """
            WITH RECURSIVE family (id, depth) AS (
                SELECT id, 0 FROM programme.programme WHERE id = :id
                UNION ALL
                SELECT p.id, f.depth + 1 FROM family f JOIN programme.programme p ON p.source_id = f.id WHERE f.depth < 3)
            """;

    private final JdbcClient db;
    private final Organisations organisations;

    CouncilAnswers(JdbcClient db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /** The head of the overview. */
    record Programme(ProgrammeId id, UUID organisation, String title, String year, int version) {}

    Optional<Programme> programme(ProgrammeId id) {
        return db.sql("""
                SELECT organisation_id, title, year, version FROM programme.programme WHERE id = :id AND state <> 'DRAFT'
                """)
                .param("id", id.value())
                .query((row, _) -> new Programme(
                        id,
                        row.getObject("organisation_id", UUID.class),
                        row.getString("title"),
                        Integer.toString(row.getInt("year")),
                        row.getInt("version")))
                .optional();
    }

    /** One line for each council that stood below in its year, and for each that answered and moved away since, by region. */
    List<OverviewPage.Line> lines(Programme programme, UUID viewer, ZoneId zone) {
        var answers = answers(programme, zone);
        var silent = new Answered("SILENT", "", Optional.empty(), Optional.empty(), false, false, List.of());
        return councils(programme, viewer).stream()
                .sorted(Comparator.comparing(Organisation::region))
                .map(council -> line(council, answers.getOrDefault(council.id().value(), silent)))
                .toList();
    }

    private static OverviewPage.Line line(Organisation council, Answered answer) {
        return new OverviewPage.Line(
                council.id().value().toString(),
                council.shortName(),
                council.region().value(),
                council.kind() == OrganisationKind.PROVINCE,
                answer.kind(),
                answer.reason(),
                answer.on(),
                answer.local().map(UUID::toString),
                answer.ofProvince(),
                answer.behind(),
                answer.drifts());
    }

    private List<Organisation> councils(Programme programme, UUID viewer) {
        var year = Integer.parseInt(programme.year());
        var ids = db.sql("""
                SELECT b.id
                  FROM programme.below(:owner) AS b(id)
                 WHERE :viewer = :owner
                    OR :owner IN (SELECT programme.below(:viewer))
                    OR b.id = :viewer
                    OR b.id IN (SELECT programme.below(:viewer))
                UNION
                SELECT a.organisation_id
                  FROM programme.adoption a
                 WHERE a.programme_id = :programme
                   AND (:viewer = :owner OR :owner IN (SELECT programme.below(:viewer)))
                """)
                .param("programme", programme.id().value())
                .param("owner", programme.organisation())
                .param("viewer", viewer)
                .query((row, _) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
        return organisations.find(ids).values().stream()
                .filter(one -> one.kind().isCouncil())
                .filter(one -> one.stoodIn(year))
                .collect(Collectors.toList());
    }

    private record Answered(
            String kind,
            String reason,
            Optional<LocalDate> on,
            Optional<UUID> local,
            boolean ofProvince,
            boolean behind,
            List<AnswerPage.Drift> drifts) {}

    private Map<UUID, Answered> answers(Programme programme, ZoneId zone) {
        var drifts = drifts(programme);
        var answers = new HashMap<UUID, Answered>();
        db.sql(FAMILY + """
                SELECT DISTINCT ON (a.organisation_id) a.id, a.organisation_id, a.answer, coalesce(a.reason, '') AS reason,
                       a.answered_at, a.local_id, f.depth > 0 AS of_province, a.programme_version < p.version AS behind
                  FROM family f
                  JOIN programme.adoption a ON a.programme_id = f.id
                  JOIN programme.programme p ON p.id = f.id
                 ORDER BY a.organisation_id, a.answered_at DESC
                """)
                .param("id", programme.id().value())
                .query((row, _) ->
                        answers.put(row.getObject("organisation_id", UUID.class), answered(row, drifts, zone)))
                .list();
        return answers;
    }

    private static Answered answered(ResultSet row, Map<UUID, List<AnswerPage.Drift>> drifts, ZoneId zone)
            throws SQLException {
        return new Answered(
                row.getString("answer"),
                row.getString("reason"),
                Optional.of(row.getObject("answered_at", OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDate()),
                Optional.ofNullable(row.getObject("local_id", UUID.class)),
                row.getBoolean("of_province"),
                row.getBoolean("behind"),
                drifts.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }

    private Map<UUID, List<AnswerPage.Drift>> drifts(Programme programme) {
        var drifts = new HashMap<UUID, List<AnswerPage.Drift>>();
        db.sql(FAMILY + """
                SELECT d.adoption_id, d.field, coalesce(i.name, '') AS indicator, d.original, d.local, d.reason
                  FROM family f
                  JOIN programme.adoption a ON a.programme_id = f.id
                  JOIN programme.adaptation d ON d.adoption_id = a.id
                  LEFT JOIN programme.indicator i ON i.id = d.indicator_id
                 ORDER BY array_position(ARRAY['TITLE', 'PURPOSE', 'TARGET', 'BIDANG', 'INDICATOR'], d.field), i.name
                """)
                .param("id", programme.id().value())
                .query((row, _) -> drifts.computeIfAbsent(
                                row.getObject("adoption_id", UUID.class), _ -> new ArrayList<>())
                        .add(new AnswerPage.Drift(
                                row.getString("field"),
                                row.getString("indicator"),
                                row.getString("original"),
                                row.getString("local"),
                                row.getString("reason"))))
                .list();
        return drifts;
    }
}
