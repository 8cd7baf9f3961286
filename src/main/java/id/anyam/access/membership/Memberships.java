package id.anyam.access.membership;

import id.anyam.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which role where, as far as the acting person may see it. */
@Repository
class Memberships {

    private static final String COLUMNS = """
            SELECT m.id, m.organisation_id, o.short_name AS organisation, m.account_id, a.name, a.login, m.role,
                   m.starts_on, m.ends_on, m.revoked_at IS NOT NULL AS revoked, m.revoked_why,
                   a.password_hash IS NULL AS awaited
              FROM access.membership m
              JOIN access.account a ON a.id = m.account_id
              JOIN organisation.organisation o ON o.id = m.organisation_id
            """;

    private final JdbcClient db;

    Memberships(JdbcClient db) {
        this.db = db;
    }

    /**
     * One role of one person.
     *
     * @param awaited the person has not come in yet
     */
    record Membership(
            UUID id,
            UUID organisationId,
            String organisation,
            UUID accountId,
            String name,
            String login,
            String role,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            boolean revoked,
            Optional<String> revokedWhy,
            boolean awaited) {

        boolean holdsOn(LocalDate day) {
            return !revoked
                    && !day.isBefore(startsOn)
                    && endsOn.filter(last -> last.isBefore(day)).isEmpty();
        }
    }

    /**
     * Which roles are asked for.
     *
     * @param words part of a name or a login; may be empty
     * @param role as the matrix names it; may be empty
     */
    record Wanted(UUID organisation, String words, String role) {

        private static final String WHERE = """
                 WHERE m.organisation_id = :organisation
                   AND (:words = '' OR strpos(lower(a.name), lower(:words)) > 0 OR strpos(a.login, lower(:words)) > 0)
                   AND (:role = '' OR m.role = :role)
                """;

        private JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
            return statement
                    .param("organisation", organisation)
                    .param("words", words.strip())
                    .param("role", role.strip());
        }
    }

    /** Those that hold or will hold first, then those that are over. */
    List<Membership> list(Wanted wanted, LocalDate today, long offset, int limit) {
        return wanted.fill(db.sql(COLUMNS + Wanted.WHERE + """
                 ORDER BY m.revoked_at IS NOT NULL OR m.ends_on < :today, a.name, m.role, m.starts_on, m.id
                 LIMIT :limit OFFSET :offset
                """))
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(Memberships::membership)
                .list();
    }

    long count(Wanted wanted) {
        return wanted.fill(
                        db.sql("SELECT count(*) FROM access.membership m JOIN access.account a ON a.id = m.account_id"
                                + Wanted.WHERE))
                .query(Long.class)
                .single();
    }

    Optional<Membership> find(UUID id) {
        return db.sql(COLUMNS + " WHERE m.id = :id")
                .param("id", id)
                .query(Memberships::membership)
                .optional();
    }

    Membership require(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    boolean overlaps(UUID account, MembershipForm form) {
        return db.sql("""
                SELECT EXISTS (
                    SELECT 1 FROM access.membership
                     WHERE organisation_id = :organisation AND account_id = :account AND role = :role
                       AND revoked_at IS NULL AND id <> :id
                       AND daterange(starts_on, ends_on, '[]') && daterange(:starts, :ends, '[]'))
                """)
                .param("organisation", form.organisation())
                .param("account", account)
                .param("role", form.role().name())
                .param("id", form.id())
                .param("starts", form.startsOn())
                .param("ends", form.endsOn().orElse(null), java.sql.Types.DATE)
                .query(Boolean.class)
                .single();
    }

    void add(MembershipForm form, UUID account, UUID grantedBy) {
        db.sql("""
                INSERT INTO access.membership (id, organisation_id, account_id, role, starts_on, ends_on, granted_by)
                VALUES (:id, :organisation, :account, :role, :starts, :ends, :by)
                """)
                .param("id", form.id())
                .param("organisation", form.organisation())
                .param("account", account)
                .param("role", form.role().name())
                .param("starts", form.startsOn())
                .param("ends", form.endsOn().orElse(null), java.sql.Types.DATE)
                .param("by", grantedBy)
                .update();
    }

    /** Tells in the trail of the role that its person got a way in from somebody. */
    void linkMade(UUID id, UUID maker, OffsetDateTime now) {
        db.sql("UPDATE access.membership SET link_made_at = :now, link_made_by = :maker WHERE id = :id")
                .param("id", id)
                .param("maker", maker)
                .param("now", now)
                .update();
    }

    void revoke(UUID id, String why, UUID by, OffsetDateTime now) {
        var revoked = db.sql("""
                UPDATE access.membership SET revoked_at = :now, revoked_why = :why, revoked_by = :by
                 WHERE id = :id AND revoked_at IS NULL
                """)
                .param("id", id)
                .param("why", why)
                .param("by", by)
                .param("now", now)
                .update();
        if (revoked == 0) {
            throw new NotFound();
        }
    }

    Optional<LocalDate> boardEnd(UUID organisation, LocalDate today) {
        return db.sql("""
                SELECT ends_on FROM organisation.board
                 WHERE organisation_id = :organisation AND :today BETWEEN starts_on AND ends_on
                """)
                .param("organisation", organisation)
                .param("today", today)
                .query(LocalDate.class)
                .optional();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("login"),
                row.getString("role"),
                row.getObject("starts_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getBoolean("revoked"),
                Optional.ofNullable(row.getString("revoked_why")),
                row.getBoolean("awaited"));
    }
}
