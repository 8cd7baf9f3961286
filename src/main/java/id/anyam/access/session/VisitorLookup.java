package id.anyam.access.session;

import id.anyam.web.Visitor.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up, for one request, who an account is today: its organisations and its roles in the chosen one. */
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
            UUID place,
            String placeName,
            String level,
            String colour,
            String zone,
            Set<String> roles) {}

    @Transactional(readOnly = true)
    SignedInVisitor find(Optional<UUID> account, Optional<UUID> chosen) {
        if (account.isEmpty()) {
            return SignedInVisitor.PUBLIC;
        }
        var rows = db.sql("""
                SELECT name, locale, theme, organisation_id, short_name, kind, colour, zone, roles
                  FROM access.visitor(:account, :now)
                """)
                .param("account", account.get())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(VisitorLookup::row)
                .list();
        if (rows.isEmpty()) {
            return SignedInVisitor.PUBLIC;
        }
        return visitor(account.get(), chosen, rows);
    }

    private static SignedInVisitor visitor(UUID account, Optional<UUID> chosen, List<Row> rows) {
        var places = new ArrayList<Place>();
        rows.stream()
                .filter(row -> row.place() != null)
                .map(VisitorLookup::place)
                .forEach(places::add);
        var acting = rows.stream()
                .filter(row -> row.place() != null)
                .filter(row -> chosen.isEmpty() || chosen.get().equals(row.place()))
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.place() != null).findFirst());
        var first = rows.getFirst();
        return new SignedInVisitor(
                Optional.of(account),
                Optional.of(first.name()),
                acting.map(VisitorLookup::place),
                places,
                acting.map(Row::roles).orElse(Set.of()),
                Locale.forLanguageTag(first.locale().equals("en") ? "en-GB" : "id-ID"),
                first.theme(),
                acting.map(Row::zone).orElse("Asia/Jakarta"));
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
                row.getObject("organisation_id", UUID.class),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("colour"),
                row.getString("zone"),
                roles == null ? Set.of() : Set.copyOf(Arrays.asList((String[]) roles.getArray())));
    }
}
