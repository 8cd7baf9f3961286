package id.anyam.organisation.board;

import id.anyam.organisation.OrganisationId;
import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Boards, offices and who held them, read. */
@Repository
@Transactional(readOnly = true)
class BoardRegister {

    private final JdbcClient db;

    BoardRegister(JdbcClient db) {
        this.db = db;
    }

    /** A board as its decree made it; pengukuhan comes later or not at all. */
    record Board(
            UUID id,
            String title,
            Term term,
            String skNumber,
            LocalDate skOn,
            String skIssuer,
            Optional<LocalDate> pengukuhanOn) {}

    /** An office; the lower the rank, the higher it stands. */
    record Office(
            UUID id,
            String title,
            int rank,
            Optional<UUID> bidang,
            String bidangName,
            String exOfficio,
            boolean open) {}

    /** Somebody's time in an office. */
    record Holding(
            UUID id,
            UUID board,
            UUID office,
            String officeTitle,
            String holder,
            String titleBefore,
            String titleAfter,
            Term term,
            String skNumber,
            Optional<UUID> replaces,
            String replaced) {

        /** The name as one addresses the person. */
        String addressed() {
            return ((titleBefore + " " + holder).strip() + (titleAfter.isEmpty() ? "" : ", " + titleAfter));
        }
    }

    List<Board> boards(OrganisationId organisation) {
        return db.sql("""
                SELECT id, title, starts_on, ends_on, sk_number, sk_on, sk_issuer, pengukuhan_on
                  FROM organisation.board WHERE organisation_id = :organisation ORDER BY starts_on DESC
                """)
                .param("organisation", organisation.value())
                .query((row, _) -> new Board(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        term(row),
                        row.getString("sk_number"),
                        row.getObject("sk_on", LocalDate.class),
                        row.getString("sk_issuer"),
                        Optional.ofNullable(row.getObject("pengukuhan_on", LocalDate.class))))
                .list();
    }

    Board board(OrganisationId organisation, UUID id) {
        return boards(organisation).stream()
                .filter(board -> board.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Office> offices(OrganisationId organisation) {
        return db.sql("""
                SELECT f.id, f.title, f.rank, f.bidang_id, coalesce(b.name, '') AS bidang_name,
                       coalesce(f.ex_officio, '') AS ex_officio, f.closed_on IS NULL AS open
                  FROM organisation.office f LEFT JOIN organisation.bidang b ON b.id = f.bidang_id
                 WHERE f.organisation_id = :organisation
                 ORDER BY f.rank, b.position, f.title
                """)
                .param("organisation", organisation.value())
                .query((row, _) -> new Office(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("rank"),
                        Optional.ofNullable(row.getObject("bidang_id", UUID.class)),
                        row.getString("bidang_name"),
                        row.getString("ex_officio"),
                        row.getBoolean("open")))
                .list();
    }

    Office office(OrganisationId organisation, UUID id) {
        return offices(organisation).stream()
                .filter(office -> office.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All that were ever entered for an organisation, the latest first within an office. */
    List<Holding> holdings(OrganisationId organisation) {
        return db.sql("""
                SELECT h.id, h.board_id, h.office_id, f.title AS office_title, h.holder,
                       coalesce(h.title_before, '') AS title_before, coalesce(h.title_after, '') AS title_after,
                       h.starts_on, h.ends_on, h.sk_number, h.replaces_id, coalesce(r.holder, '') AS replaced
                  FROM organisation.holding h
                  JOIN organisation.office f ON f.id = h.office_id
                  LEFT JOIN organisation.holding r ON r.id = h.replaces_id
                 WHERE h.organisation_id = :organisation
                 ORDER BY f.rank, f.title, h.starts_on DESC
                """)
                .param("organisation", organisation.value())
                .query(BoardRegister::holding)
                .list();
    }

    Holding holding(OrganisationId organisation, UUID id) {
        return holdings(organisation).stream()
                .filter(holding -> holding.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where people hold an office today, by part of their name. */
    List<Found> find(String words, LocalDate day, int limit) {
        return db.sql("""
                SELECT h.organisation_id, h.holder, f.title, o.short_name
                  FROM organisation.holding h
                  JOIN organisation.office f ON f.id = h.office_id
                  JOIN organisation.organisation o ON o.id = h.organisation_id
                 WHERE :day BETWEEN h.starts_on AND h.ends_on
                   AND region.fold(h.holder) LIKE '%' || (SELECT region.fold(:words)) || '%'
                 ORDER BY h.holder, h.id LIMIT :limit
                """)
                .param("words", PersonName.withoutTitles(words))
                .param("day", day)
                .param("limit", limit)
                .query((row, _) -> new Found(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("holder"),
                        row.getString("title"),
                        row.getString("short_name")))
                .list();
    }

    /** Somebody in office. */
    record Found(UUID organisation, String holder, String office, String organisationName) {}

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                row.getObject("id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getObject("office_id", UUID.class),
                row.getString("office_title"),
                row.getString("holder"),
                row.getString("title_before"),
                row.getString("title_after"),
                term(row),
                row.getString("sk_number"),
                Optional.ofNullable(row.getObject("replaces_id", UUID.class)),
                row.getString("replaced"));
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
    }
}
