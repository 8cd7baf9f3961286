package id.anyam.programme.matrix;

import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All imports: uploads that wait for a yes, and those that were applied or taken back. */
@Repository
class Imports {

    private static final String COLUMNS = """
            SELECT i.id, i.organisation_id, i.year, i.file_name, i.state, i.uploaded_at, i.uploaded_by, i.expires_at, i.applied_at,
                   i.undone_at, i.added, i.changed, i.unchanged, i.refused, i.uploader
              FROM programme.import i
            """;

    private final JdbcClient db;

    Imports(JdbcClient db) {
        this.db = db;
    }

    /** How far an import has come. */
    enum State {
        WAITING,
        APPLIED,
        UNDONE
    }

    /**
     * One import.
     *
     * @param who name of who uploaded it
     */
    record Import(
            UUID id,
            UUID organisation,
            BudgetYear year,
            String file,
            State state,
            Instant uploadedAt,
            UUID uploadedBy,
            Instant expiresAt,
            Optional<Instant> appliedAt,
            Optional<Instant> undoneAt,
            Counts counts,
            String who) {}

    /** How many rows of the sheet each became. */
    record Counts(int added, int changed, int unchanged, int refused) {}

    /** Keeps an upload, and says whether it is new: the same upload sent again is kept once. */
    boolean keep(
            UUID id,
            UUID organisation,
            BudgetYear year,
            String file,
            UUID account,
            Instant until,
            byte[] content,
            String uploader) {
        var kept = db.sql("""
                INSERT INTO programme.import (id, organisation_id, year, file_name, uploaded_by, uploader, expires_at)
                VALUES (:id, :organisation, :year, :file, :account, :uploader, :until)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", id)
                .param("organisation", organisation)
                .param("year", year.value())
                .param("file", file)
                .param("account", account)
                .param("uploader", uploader)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 1) {
            db.sql(
                            "INSERT INTO programme.import_file (import_id, organisation_id, content) VALUES (:id, :organisation, :content)")
                    .param("id", id)
                    .param("organisation", organisation)
                    .param("content", content)
                    .update();
        }
        return kept == 1;
    }

    /** Forgets uploads that nobody said yes to in time. */
    void forgetExpired(UUID organisation, Instant now) {
        db.sql(
                        "DELETE FROM programme.import WHERE organisation_id = :organisation AND state = 'WAITING' AND expires_at < :now")
                .param("organisation", organisation)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(UUID id) {
        db.sql("DELETE FROM programme.import WHERE id = :id AND state = 'WAITING'")
                .param("id", id)
                .update();
    }

    Import require(UUID id) {
        return db.sql(COLUMNS + " WHERE i.id = :id")
                .param("id", id)
                .query(Imports::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    byte[] content(UUID id) {
        return db.sql("SELECT content FROM programme.import_file WHERE import_id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What was applied, the latest first. */
    List<Import> applied(UUID organisation) {
        return db.sql(
                        COLUMNS
                                + " WHERE i.organisation_id = :organisation AND i.state <> 'WAITING' ORDER BY i.applied_at DESC LIMIT 100")
                .param("organisation", organisation)
                .query(Imports::row)
                .list();
    }

    /** Own uploads that wait, the latest first. */
    List<Import> waiting(UUID organisation, UUID account, Instant now) {
        return db.sql(COLUMNS + """
                 WHERE i.organisation_id = :organisation AND i.state = 'WAITING' AND i.uploaded_by = :account AND i.expires_at >= :now
                 ORDER BY i.uploaded_at DESC LIMIT 20
                """)
                .param("organisation", organisation)
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Imports::row)
                .list();
    }

    /** Lets a council's imports be written and taken back one at a time. */
    void oneAtATime(UUID organisation) {
        // Tables grow or shrink by thousands of rows in this transaction: what looked them up while they were small
        // would go through all of them for each row.
        db.sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "import " + organisation)
                .query((row, _) -> true)
                .single();
    }

    /** Lets nobody change the council's programmes of the year until this transaction ends. */
    void hold(UUID organisation, BudgetYear year) {
        db.sql("""
                SELECT id FROM programme.programme
                 WHERE organisation_id = :organisation AND year = :year ORDER BY id FOR UPDATE
                """)
                .param("organisation", organisation)
                .param("year", year.value())
                .query()
                .listOfRows();
    }

    void applied(UUID id, Counts counts) {
        db.sql("""
                UPDATE programme.import
                   SET state = 'APPLIED', applied_at = access.now(), applied_by = access.account(),
                       added = :added, changed = :changed, unchanged = :unchanged, refused = :refused
                 WHERE id = :id AND state = 'WAITING'
                """)
                .param("id", id)
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("refused", counts.refused())
                .update();
    }

    void undone(UUID id) {
        db.sql("""
                UPDATE programme.import SET state = 'UNDONE', undone_at = access.now(), undone_by = access.account()
                 WHERE id = :id AND state = 'APPLIED'
                """).param("id", id).update();
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                new BudgetYear(row.getInt("year")),
                row.getString("file_name"),
                State.valueOf(row.getString("state")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row, "applied_at"),
                moment(row, "undone_at"),
                new Counts(row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("refused")),
                row.getString("uploader"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
