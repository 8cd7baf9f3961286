package id.anyam.programme.plan;

import id.anyam.programme.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is related to a programme: the programmes it was taken up from, what councils below made of it, its versions. */
@Repository
@Transactional(readOnly = true)
class ProgrammeThread {

    private final JdbcClient db;

    ProgrammeThread(JdbcClient db) {
        this.db = db;
    }

    /** A programme further up. */
    record Origin(ProgrammeId id, UUID organisation, String title, boolean withdrawn) {}

    /** A published wording. */
    record Version(int number, OffsetDateTime at, String why) {

        LocalDate on(ZoneId zone) {
            return at.atZoneSameInstant(zone).toLocalDate();
        }
    }

    /** The programmes above, the highest first. */
    List<Origin> origins(ProgrammeId id) {
        return db.sql("""
                WITH RECURSIVE above (id, distance) AS (
                    SELECT source_id, 1 FROM programme.programme WHERE id = :id AND source_id IS NOT NULL
                    UNION ALL
                    SELECT p.source_id, a.distance + 1
                      FROM above a JOIN programme.programme p ON p.id = a.id
                     WHERE p.source_id IS NOT NULL AND a.distance < 5)
                SELECT p.id, p.organisation_id, p.title, p.state
                  FROM above a JOIN programme.programme p ON p.id = a.id
                 ORDER BY a.distance DESC
                """)
                .param("id", id.value())
                .query((row, _) -> new Origin(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("title"),
                        row.getString("state").equals("WITHDRAWN")))
                .list();
    }

    /**
     * The answers of the councils that stood below in its year, to it or to a version of it, those that moved away since
     * among them, and the activities planned under all of these.
     */
    ProgrammePage.Below below(ProgrammeId id) {
        return db.sql("""
                WITH RECURSIVE family (id) AS (
                    SELECT id FROM programme.programme WHERE id = :id
                    UNION ALL
                    SELECT p.id FROM family f JOIN programme.programme p ON p.source_id = f.id),
                answers AS (
                    SELECT DISTINCT ON (a.organisation_id) a.organisation_id, a.answer
                      FROM programme.adoption a
                     WHERE a.programme_id IN (SELECT id FROM family)
                     ORDER BY a.organisation_id, a.answered_at DESC)
                SELECT (SELECT count(*) FROM answers WHERE answer = 'ADOPTED') AS adopted,
                       (SELECT count(*) FROM answers WHERE answer = 'ADAPTED') AS adapted,
                       (SELECT count(*) FROM answers WHERE answer = 'DECLINED') AS declined,
                       (SELECT count(*)
                          FROM (SELECT c.id FROM organisation.report_councils(p.year) c
                                 WHERE c.id IN (SELECT programme.below(p.organisation_id))
                                UNION SELECT organisation_id FROM answers) AS asked) AS councils,
                       (SELECT count(*) FROM programme.activity x WHERE x.programme_id IN (SELECT id FROM family)
                           AND x.state <> 'CANCELLED') AS activities
                  FROM programme.programme p
                 WHERE p.id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new ProgrammePage.Below(
                        row.getLong("adopted"),
                        row.getLong("adapted"),
                        row.getLong("declined"),
                        row.getLong("councils"),
                        row.getLong("activities")))
                .single();
    }

    /** Whether programmes of {@code owner} are addressed to {@code council}: it stands above it. */
    boolean reaches(UUID owner, UUID council) {
        return db.sql("SELECT :owner IN (SELECT programme.above(:council))")
                .param("owner", owner)
                .param("council", council)
                .query(Boolean.class)
                .single();
    }

    List<Version> versions(ProgrammeId id) {
        return db.sql("""
                SELECT version, changed_at, coalesce(why, '') AS why
                  FROM programme.programme_version
                 WHERE programme_id = :id
                 ORDER BY version DESC
                """)
                .param("id", id.value())
                .query((row, _) -> new Version(
                        row.getInt("version"), row.getObject("changed_at", OffsetDateTime.class), row.getString("why")))
                .list();
    }

    /** Where a programme that was taken up says something else than the one above. */
    List<ProgrammePage.Drift> drifts(ProgrammeId id) {
        return db.sql("""
                SELECT d.field, coalesce(i.name, '') AS indicator, d.original, d.local, d.reason
                  FROM programme.adoption a
                  JOIN programme.adaptation d ON d.adoption_id = a.id
                  LEFT JOIN programme.indicator i ON i.id = d.indicator_id
                 WHERE a.local_id = :id
                 ORDER BY array_position(ARRAY['TITLE', 'PURPOSE', 'TARGET', 'BIDANG', 'INDICATOR'], d.field), i.name
                """)
                .param("id", id.value())
                .query((row, _) -> new ProgrammePage.Drift(
                        row.getString("field"),
                        row.getString("indicator"),
                        row.getString("original"),
                        row.getString("local"),
                        row.getString("reason")))
                .list();
    }

    Optional<VersionPage> version(ProgrammeId id, int number, ZoneId zone) {
        return db.sql("""
                SELECT v.id, v.version, p.version AS present, v.title, v.purpose, v.target, v.bidang, v.why, v.changed_at
                  FROM programme.programme_version v
                  JOIN programme.programme p ON p.id = v.programme_id
                 WHERE v.programme_id = :id AND v.version = :number
                """)
                .param("id", id.value())
                .param("number", number)
                .query((row, _) -> page(row, id, zone))
                .optional();
    }

    private VersionPage page(ResultSet row, ProgrammeId id, ZoneId zone) throws SQLException {
        return new VersionPage(
                id.value().toString(),
                row.getInt("version"),
                row.getInt("present"),
                row.getObject("changed_at", OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDate(),
                Optional.ofNullable(row.getString("why")).orElse(""),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("target"),
                Optional.ofNullable(row.getString("bidang")).orElse(""),
                measures(row.getObject("id", UUID.class)));
    }

    private List<ProgrammePage.Measure> measures(UUID version) {
        return db.sql("""
                SELECT m.name, m.definition, m.unit, m.target
                  FROM programme.programme_version v
                 CROSS JOIN jsonb_to_recordset(v.indicators) AS m(name text, definition text, unit text, target numeric)
                 WHERE v.id = :version
                """)
                .param("version", version)
                .query((row, _) -> new ProgrammePage.Measure(
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("unit"),
                        row.getBigDecimal("target"),
                        false))
                .list();
    }
}
