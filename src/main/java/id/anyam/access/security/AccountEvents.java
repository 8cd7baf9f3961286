package id.anyam.access.security;

import id.anyam.access.AccountTrail;
import id.anyam.access.Device;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What happened at the doors of accounts; row security shows each reader only what the matrix gives. */
@Repository
class AccountEvents implements AccountTrail {

    private static final String COLUMNS = """
            SELECT e.id, e.account_id, a.name AS person, a.login, e.at, e.kind, e.name, e.network, e.device, b.name AS by_name
              FROM access.account_event e
              JOIN access.account a ON a.id = e.account_id
              LEFT JOIN access.account b ON b.id = e.by_account
            """;
    private static final String WATCHED = """
             WHERE e.account_id IN (SELECT access.accounts_watched())
               AND (strpos(lower(a.name), lower(:words)) > 0 OR strpos(a.login, lower(:words)) > 0)
            """;

    private final JdbcClient db;

    AccountEvents(JdbcClient db) {
        this.db = db;
    }

    /**
     * Something that happened.
     *
     * @param name of the key, token or device it is about
     * @param network where it came from; empty when unknown
     * @param device in words; empty when unknown
     * @param by who did it, where that was somebody else
     */
    record Event(
            UUID id,
            UUID account,
            String person,
            String login,
            Instant at,
            Happening kind,
            String name,
            String network,
            String device,
            Optional<String> by) {}

    /**
     * How long events are kept.
     *
     * @param confirmed by the secretariat; else it is the program's own default
     */
    record Keeping(int months, boolean confirmed) {}

    @Override
    @Transactional
    public void note(UUID account, Happening what, String name) {
        here(db.sql("SELECT access.note(:account, :kind, :name, :network, :device)"))
                .param("account", account)
                .param("kind", what.name())
                .param("name", name)
                .query((row, _) -> 1)
                .single();
    }

    @Override
    @Transactional
    public void refused(String login) {
        here(db.sql("SELECT access.note_refusal(:login, :network, :device)"))
                .param("login", login)
                .query((row, _) -> 1)
                .single();
    }

    private static JdbcClient.StatementSpec here(JdbcClient.StatementSpec statement) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present)) {
            return statement.param("network", "").param("device", "");
        }
        var request = present.getRequest();
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return statement
                .param("network", Network.of(request.getRemoteAddr()))
                .param("device", Device.of(agent).orElse(""));
    }

    @Transactional(readOnly = true)
    List<Event> of(UUID account, long offset, int limit) {
        return db.sql(COLUMNS
                        + " WHERE e.account_id = :account ORDER BY e.at DESC, e.id DESC LIMIT :limit OFFSET :offset")
                .param("account", account)
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountEvents::event)
                .list();
    }

    @Transactional(readOnly = true)
    long count(UUID account) {
        return db.sql("SELECT count(*) FROM access.account_event WHERE account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    /** Of everybody whose accounts one watches over, by part of a name or login. */
    @Transactional(readOnly = true)
    List<Event> watched(String words, long offset, int limit) {
        return db.sql(COLUMNS + WATCHED + " ORDER BY e.at DESC, e.id DESC LIMIT :limit OFFSET :offset")
                .param("words", words.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountEvents::event)
                .list();
    }

    @Transactional(readOnly = true)
    long countWatched(String words) {
        return db.sql("SELECT count(*) FROM access.account_event e JOIN access.account a ON a.id = e.account_id"
                        + WATCHED)
                .param("words", words.strip())
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    Keeping keeping() {
        return db.sql("""
                SELECT months, confirmed FROM access.keeping
                 WHERE subject = 'security' AND starts_on <= access.now()::date ORDER BY starts_on DESC LIMIT 1
                """).query(Keeping.class).single();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("person"),
                row.getString("login"),
                row.getTimestamp("at").toInstant(),
                Happening.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("network"),
                row.getString("device"),
                Optional.ofNullable(row.getString("by_name")));
    }
}
