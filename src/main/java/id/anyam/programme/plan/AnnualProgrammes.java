package id.anyam.programme.plan;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.ProblemId;
import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All programmes with their indicators and the decisions they answer. */
@Repository
class AnnualProgrammes {

    private final JdbcClient db;
    private final AnsweredLinks links;

    AnnualProgrammes(JdbcClient db, AnsweredLinks links) {
        this.db = db;
        this.links = links;
    }

    Programme require(ProgrammeId id) {
        return db.sql("""
                SELECT id, organisation_id, frame_id, source_id, year, code, title, purpose, target, bidang, answer_by,
                       version, state, published_at, withdrawn_at, withdrawn_why
                  FROM programme.programme
                 WHERE id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> programme(row, measures(id), links.decisions(id), links.problems(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Measure> measures(ProgrammeId id) {
        return db.sql("""
                SELECT id, name, definition, unit, target
                  FROM programme.indicator
                 WHERE programme_id = :id
                 ORDER BY position, id
                """)
                .param("id", id.value())
                .query((row, _) -> new Measure(
                        new IndicatorId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("unit"),
                        row.getBigDecimal("target")))
                .list();
    }

    /** Adds a new draft; one that is there already (the form was sent twice) is left as it is. */
    void add(Programme draft) {
        var content = draft.content();
        int added;
        try {
            added = db.sql("""
                    INSERT INTO programme.programme (id, organisation_id, frame_id, year, code, title, purpose, target, bidang, answer_by)
                    VALUES (:id, :organisation, :frame, :year, :code, :title, :purpose, :target, :bidang, :answerBy)
                    ON CONFLICT (id) DO NOTHING
                    """)
                    .param("id", draft.id().value())
                    .param("organisation", draft.organisation())
                    .param("frame", content.frame().orElse(null))
                    .param("year", content.year().value())
                    .param("code", content.code())
                    .param("title", content.wording().title())
                    .param("purpose", content.wording().purpose())
                    .param("target", content.wording().target())
                    .param("bidang", content.wording().bidang().orElse(null))
                    .param("answerBy", content.answerBy().orElse(null))
                    .update();
        } catch (DuplicateKeyException _) {
            throw codeTaken(content);
        }
        if (added == 1) {
            saveParts(draft);
        }
    }

    void save(Programme programme) {
        var content = programme.content();
        try {
            db.sql("""
                    UPDATE programme.programme
                       SET frame_id = :frame, year = :year, code = :code, title = :title, purpose = :purpose, target = :target,
                           bidang = :bidang, answer_by = :answerBy, version = :version
                     WHERE id = :id
                    """)
                    .param("frame", content.frame().orElse(null))
                    .param("year", content.year().value())
                    .param("code", content.code())
                    .param("title", content.wording().title())
                    .param("purpose", content.wording().purpose())
                    .param("target", content.wording().target())
                    .param("bidang", content.wording().bidang().orElse(null))
                    .param("answerBy", content.answerBy().orElse(null))
                    .param("version", programme.version())
                    .param("id", programme.id().value())
                    .update();
        } catch (DuplicateKeyException _) {
            throw codeTaken(content);
        }
        saveParts(programme);
    }

    void saveState(Programme programme) {
        var columns = switch (programme.state()) {
            case Programme.State.Draft _ -> new Columns("DRAFT", null, null, null);
            case Programme.State.Published(var since) -> new Columns("PUBLISHED", since, null, null);
            case Programme.State.Withdrawn(var published, var since, var why) ->
                new Columns("WITHDRAWN", published, since, why);
        };
        db.sql("""
                UPDATE programme.programme
                   SET state = :state, published_at = :published, withdrawn_at = :withdrawn, withdrawn_why = :why
                 WHERE id = :id
                """)
                .param("state", columns.state())
                .param("published", utc(columns.published()))
                .param("withdrawn", utc(columns.withdrawn()))
                .param("why", columns.why())
                .param("id", programme.id().value())
                .update();
    }

    /** Keeps the present wording as the version that it is, readable for good. */
    void keepVersion(Programme programme, Optional<String> why) {
        db.sql("SELECT programme.keep_version(:id, :why::text)")
                .param("id", programme.id().value())
                .param("why", why.orElse(null))
                .query(Integer.class)
                .single();
    }

    private void saveParts(Programme programme) {
        var measures = programme.content().measures();
        db.sql("DELETE FROM programme.indicator WHERE programme_id = :id AND NOT id = ANY (:kept)")
                .param("id", programme.id().value())
                .param("kept", measures.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
        for (var position = 0; position < measures.size(); position++) {
            saveMeasure(programme, measures.get(position), position + 1);
        }
        links.save(programme);
    }

    private void saveMeasure(Programme programme, Measure measure, int position) {
        db.sql("""
                INSERT INTO programme.indicator (id, organisation_id, programme_id, name, definition, unit, target, position)
                VALUES (:id, :organisation, :programme, :name, :definition, :unit, :target, :position)
                ON CONFLICT (id) DO UPDATE
                   SET name = excluded.name, definition = excluded.definition, unit = excluded.unit,
                       target = excluded.target, position = excluded.position
                """)
                .param("id", measure.id().value())
                .param("organisation", programme.organisation())
                .param("programme", programme.id().value())
                .param("name", measure.name())
                .param("definition", measure.definition())
                .param("unit", measure.unit())
                .param("target", measure.target())
                .param("position", position)
                .update();
    }

    private record Columns(
            String state,
            @Nullable Instant published,
            @Nullable Instant withdrawn,
            @Nullable String why) {}

    private static Programme programme(
            ResultSet row, List<Measure> measures, Set<DecisionId> decisions, Set<ProblemId> problems)
            throws SQLException {
        var content = new Content(
                Optional.ofNullable(row.getObject("frame_id", UUID.class)),
                new BudgetYear(row.getInt("year")),
                row.getString("code"),
                new Wording(
                        row.getString("title"),
                        row.getString("purpose"),
                        row.getString("target"),
                        Optional.ofNullable(row.getString("bidang"))),
                measures,
                decisions,
                problems,
                Optional.ofNullable(row.getObject("answer_by", LocalDate.class)));
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                Optional.ofNullable(row.getObject("source_id", UUID.class)).map(ProgrammeId::new),
                content,
                row.getInt("version"),
                state(row));
    }

    private static Programme.State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "PUBLISHED" -> new Programme.State.Published(moment(row, "published_at"));
            case "WITHDRAWN" ->
                new Programme.State.Withdrawn(
                        moment(row, "published_at"), moment(row, "withdrawn_at"), row.getString("withdrawn_why"));
            default -> new Programme.State.Draft();
        };
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static RuleViolated codeTaken(Content content) {
        return new RuleViolated(
                "programme.plan.code-taken", content.code(), content.year().toString());
    }
}
