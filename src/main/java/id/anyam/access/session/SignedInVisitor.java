package id.anyam.access.session;

import id.anyam.access.Matrix;
import id.anyam.web.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The visitor of one request with the roles held today in the organisation acted for. */
record SignedInVisitor(
        Optional<UUID> account,
        Optional<String> name,
        Optional<Place> organisation,
        List<Place> organisations,
        Set<String> roles,
        Locale locale,
        String theme,
        String zoneName,
        boolean isSettled,
        Optional<Closed> closed)
        implements Visitor {

    static final SignedInVisitor PUBLIC = new SignedInVisitor(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Set.of(),
            Locale.forLanguageTag("id-ID"),
            "auto",
            "Asia/Jakarta",
            true,
            Optional.empty());

    @Override
    public boolean may(String permission) {
        return Matrix.file().permits("PUBLIC", permission)
                || roles.stream().anyMatch(role -> Matrix.file().permits(role, permission));
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(zoneName);
    }
}
