package id.anyam.programme.plan;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.web.Findable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people find programmes by part of their title or code, one's own before others', the latest year first. */
@Component
class ProgrammeFinder implements Findable {

    private final JdbcClient db;
    private final Organisations organisations;

    ProgrammeFinder(JdbcClient db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    private record Hit(UUID id, OrganisationId council, String label) {}

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String words, int limit) {
        var hits = db.sql("""
                SELECT id, organisation_id, year || ' · ' || title AS label
                  FROM programme.programme
                 WHERE position(:words IN lower(title || ' ' || code)) > 0
                 ORDER BY organisation_id = access.organisation() DESC, year DESC, source_id IS NOT NULL, code, id
                 LIMIT :limit
                """)
                .param("words", words.toLowerCase())
                .param("limit", limit)
                .query((row, _) -> new Hit(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("label")))
                .list();
        var councils = organisations.find(hits.stream().map(Hit::council).collect(Collectors.toSet()));
        return hits.stream()
                .map(hit -> new Found(
                        hit.label() + " · "
                                + Optional.ofNullable(councils.get(hit.council()))
                                        .map(Organisation::shortName)
                                        .orElse(""),
                        "programme.plan.one",
                        "/program/" + hit.id()))
                .toList();
    }
}
