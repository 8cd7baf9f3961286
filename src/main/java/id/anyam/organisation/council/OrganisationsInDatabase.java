package id.anyam.organisation.council;

import id.anyam.organisation.Bidang;
import id.anyam.organisation.BidangId;
import id.anyam.organisation.Letterhead;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.OrganisationKind;
import id.anyam.organisation.Organisations;
import id.anyam.organisation.PartnerKind;
import id.anyam.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All organisations, read. */
@Repository
class OrganisationsInDatabase implements Organisations {

    private static final String COLUMNS = """
            SELECT o.id, o.kind, o.partner_kind, o.parent_id, o.region_code, o.name, o.short_name, o.zone, o.address,
                   o.phone, o.email, o.website, o.letter_code, o.colour, o.motif, o.logo_file, o.opened_on, o.closed_on
              FROM organisation.organisation o
            """;

    private final JdbcClient db;

    OrganisationsInDatabase(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return db.sql(COLUMNS + " WHERE o.id = :id")
                .param("id", id.value())
                .query(OrganisationsInDatabase::organisation)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OrganisationId, Organisation> find(Collection<OrganisationId> ids) {
        return db
                .sql(COLUMNS + " WHERE o.id = ANY(:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(OrganisationsInDatabase::organisation)
                .list()
                .stream()
                .collect(Collectors.toMap(Organisation::id, one -> one));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> shortNames(Collection<UUID> ids) {
        return db
                .sql("SELECT o.id, o.short_name FROM organisation.organisation o WHERE o.id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("short_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Organisation> councilOf(RegionCode region) {
        return db.sql(COLUMNS + """
                 WHERE o.region_code = :region AND o.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY') AND o.closed_on IS NULL
                """)
                .param("region", region.value())
                .query(OrganisationsInDatabase::organisation)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> councilsBelow(OrganisationId id) {
        return db.sql(COLUMNS + """
                 WHERE o.parent_id = :id AND o.kind IN ('PROVINCE', 'REGENCY') AND o.closed_on IS NULL
                 ORDER BY o.region_code
                """)
                .param("id", id.value())
                .query(OrganisationsInDatabase::organisation)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> opdsOf(RegionCode region) {
        return db.sql(COLUMNS + """
                 WHERE o.kind = 'OPD' AND o.closed_on IS NULL
                   AND (o.region_code = :region
                        OR o.parent_id IN (SELECT p.id FROM organisation.organisation p
                                            WHERE p.region_code = :region AND p.kind IN ('DEKRANAS', 'PROVINCE', 'REGENCY')))
                 ORDER BY o.name, o.id
                """)
                .param("region", region.value())
                .query(OrganisationsInDatabase::organisation)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> search(String words, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        return db.sql(COLUMNS + """
                 WHERE o.closed_on IS NULL AND region.fold(o.name || o.short_name) LIKE '%' || (SELECT region.fold(:words)) || '%'
                 ORDER BY region.fold(o.short_name) <> (SELECT region.fold(:words)),
                          strpos(region.fold(o.short_name), (SELECT region.fold(:words))) = 0,
                          o.region_code, o.name, o.id
                 LIMIT :limit
                """)
                .param("words", words)
                .param("limit", limit)
                .query(OrganisationsInDatabase::organisation)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bidang> bidangs(OrganisationId council) {
        return db.sql("""
                SELECT id, name, position FROM organisation.bidang
                 WHERE organisation_id = :council AND closed_on IS NULL
                 ORDER BY position, name
                """)
                .param("council", council.value())
                .query((row, _) -> new Bidang(
                        new BidangId(row.getObject("id", UUID.class)), row.getString("name"), row.getInt("position")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean permits(String permission, OrganisationId owner) {
        var dot = permission.indexOf('.');
        return db.sql("SELECT organisation.permits(:subject, :verb, :owner)")
                .param("subject", permission.substring(0, dot))
                .param("verb", permission.substring(dot + 1))
                .param("owner", owner.value())
                .query(Boolean.class)
                .single();
    }

    /** Open organisations that fit, in the order of their regions, councils before those around them. */
    @Transactional(readOnly = true)
    List<Organisation> list(Wanted wanted, long offset, int limit) {
        return wanted.fill(db.sql(COLUMNS + Wanted.WHERE + wanted.order() + " LIMIT :limit OFFSET :offset"))
                .param("limit", limit)
                .param("offset", offset)
                .query(OrganisationsInDatabase::organisation)
                .list();
    }

    @Transactional(readOnly = true)
    long count(Wanted wanted) {
        return wanted.fill(db.sql("SELECT count(*) FROM organisation.organisation o" + Wanted.WHERE))
                .query(Long.class)
                .single();
    }

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("partner_kind")).map(PartnerKind::valueOf),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(OrganisationId::new),
                new RegionCode(row.getString("region_code")),
                row.getString("short_name"),
                ZoneId.of(row.getString("zone")),
                letterhead(row),
                Optional.ofNullable(row.getObject("opened_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)));
    }

    private static Letterhead letterhead(ResultSet row) throws SQLException {
        return new Letterhead(
                row.getString("name"),
                Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("website")),
                Optional.ofNullable(row.getString("letter_code")),
                Optional.ofNullable(row.getString("colour")),
                Optional.ofNullable(row.getString("motif")),
                Optional.ofNullable(row.getObject("logo_file", UUID.class)));
    }
}
