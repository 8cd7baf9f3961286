package id.anyam.programme.drift;

import id.anyam.programme.ProgrammeId;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the programme that is compared, and whose it is. */
@Repository
@Transactional(readOnly = true)
class DriftLookup {

    private static final String HEADS = """
            SELECT p.id, p.root_id, p.organisation_id, p.year, p.code, p.title, p.source_id IS NOT NULL AS taken_up
              FROM programme.programme p
            """;

    private final JdbcClient db;
    private final Standings standings;

    DriftLookup(JdbcClient db, Standings standings) {
        this.db = db;
        this.standings = standings;
    }

    /**
     * A programme in one line.
     *
     * @param root the one at the top of its chain; itself when it was taken up from nobody
     * @param takenUp it comes from a level above
     */
    record Head(ProgrammeId id, UUID root, UUID organisation, int year, String code, String title, boolean takenUp) {}

    Head require(ProgrammeId id) {
        return db.sql(HEADS + " WHERE p.id = :id")
                .param("id", id.value())
                .query(DriftLookup::head)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Where this programme stands to the one above; nothing when it is a council's own or was let go. */
    Optional<Standing> standing(Head programme) {
        return standings.of(programme.root(), programme.id(), programme.organisation());
    }

    /** The published programmes of a council in a year, by code. */
    List<Head> published(UUID organisation, int year) {
        return db.sql(
                        HEADS
                                + " WHERE p.organisation_id = :organisation AND p.year = :year AND p.state = 'PUBLISHED' ORDER BY p.code")
                .param("organisation", organisation)
                .param("year", year)
                .query(DriftLookup::head)
                .list();
    }

    /** All councils below one, open and closed. */
    List<UUID> below(UUID organisation) {
        return db.sql("SELECT programme.below(:organisation)")
                .param("organisation", organisation)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getObject("root_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getInt("year"),
                row.getString("code"),
                row.getString("title"),
                row.getBoolean("taken_up"));
    }
}
