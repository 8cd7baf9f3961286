package id.anyam.access.session;

import id.anyam.web.Visitor.Closed;
import id.anyam.web.Visitor.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up, for one request, who an account is today: its organisations and its roles in the chosen one. One
 * statement outside any transaction, because every signed-in request pays for it.
 */
@Component
class VisitorLookup {

    private final JdbcClient db;
    private final Clock clock;

    VisitorLookup(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Row(
            String name,
            String locale,
            String theme,
            String passwordOrigin,
            UUID place,
            String placeName,
            String level,
            String colour,
            String zone,
            Set<String> roles) {}

    /** The account today, acting for the organisation it chose or else for the highest it belongs to. */
    SignedInVisitor find(UUID account, Optional<UUID> chosen) {
        var rows = rows(account);
        var acting = rows.stream()
                .filter(row -> chosen.isPresent() && chosen.get().equals(row.place()))
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.place() != null).findFirst());
        return visitor(account, acting, rows);
    }

    /** The account today in this one organisation; with no role there any more it may do nothing. */
    SignedInVisitor actingOnlyFor(UUID organisation, UUID account) {
        var rows = rows(account);
        var acting =
                rows.stream().filter(row -> organisation.equals(row.place())).findFirst();
        return visitor(account, acting, rows);
    }

    private List<Row> rows(UUID account) {
        return db.sql("""
                SELECT name, locale, theme, password_origin, organisation_id, short_name, kind, colour, zone, roles
                  FROM access.visitor(:account, :now)
                """)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(VisitorLookup::row)
                .list();
    }

    private SignedInVisitor visitor(UUID account, Optional<Row> acting, List<Row> rows) {
        if (rows.isEmpty()) {
            return SignedInVisitor.PUBLIC;
        }
        var first = rows.getFirst();
        return new SignedInVisitor(
                Optional.of(account),
                Optional.of(first.name()),
                acting.map(VisitorLookup::place),
                rows.stream()
                        .filter(row -> row.place() != null)
                        .map(VisitorLookup::place)
                        .toList(),
                acting.map(Row::roles).orElse(Set.of()),
                Locale.forLanguageTag(first.locale().equals("en") ? "en-GB" : "id-ID"),
                first.theme(),
                acting.map(Row::zone).orElse("Asia/Jakarta"),
                first.passwordOrigin().equals("OWN"),
                first.place() == null ? closed(account) : Optional.empty());
    }

    private Optional<Closed> closed(UUID account) {
        return db.sql("SELECT short_name, closed_on FROM access.closed_under(:account, :now)")
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Closed(row.getString("short_name"), row.getObject("closed_on", LocalDate.class)))
                .optional();
    }

    private static Place place(Row row) {
        return new Place(row.place(), row.placeName(), row.level(), Optional.ofNullable(row.colour()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var roles = row.getArray("roles");
        return new Row(
                row.getString("name"),
                row.getString("locale"),
                row.getString("theme"),
                row.getString("password_origin"),
                row.getObject("organisation_id", UUID.class),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("colour"),
                row.getString("zone"),
                roles == null ? Set.of() : Set.copyOf(Arrays.asList((String[]) roles.getArray())));
    }
}
