package id.anyam.organisation.council;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationKind;
import id.anyam.region.RegionCode;
import id.anyam.region.RegionMerged;
import id.anyam.region.RegionMoved;
import id.anyam.region.RegionRenamed;
import id.anyam.region.RegionSplit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Councils follow their regions, in the transaction of the decree and only those the decree concerns. People's
 * roles are left alone: a new or larger council gives its own, by its own board.
 */
@Component
class CouncilsFollowRegions {

    private final JdbcClient db;
    private final OrganisationsInDatabase organisations;

    CouncilsFollowRegions(JdbcClient db, OrganisationsInDatabase organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void takeTheNewName(RegionRenamed renamed) {
        organisations
                .councilOf(renamed.region())
                .ifPresent(council -> db.sql("""
                UPDATE organisation.organisation
                   SET name = replace(name, :former, :name),
                       short_name = replace(short_name, :bare_former, :bare_name)
                 WHERE id = :id
                """)
                        .param("former", renamed.former())
                        .param("name", renamed.name())
                        .param("bare_former", bare(renamed.former()))
                        .param("bare_name", bare(renamed.name()))
                        .param("id", council.id().value())
                        .update());
    }

    /** The dissolved region's council is closed; the Opd and partners below it come under the council that remains. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void closeWhatWasDissolved(RegionMerged merged) {
        var closing = organisations.councilOf(merged.region());
        var remaining = organisations.councilOf(merged.into());
        if (closing.isPresent() && remaining.isPresent()) {
            db.sql(
                            "UPDATE organisation.organisation SET parent_id = :remaining WHERE parent_id = :closing AND closed_on IS NULL")
                    .param("remaining", remaining.get().id().value())
                    .param("closing", closing.get().id().value())
                    .update();
            db.sql("UPDATE organisation.organisation SET closed_on = :on WHERE id = :closing")
                    .param("on", merged.on())
                    .param("closing", closing.get().id().value())
                    .update();
        }
        db.sql(
                        "UPDATE organisation.organisation SET region_code = :into WHERE region_code = :region AND closed_on IS NULL")
                .param("into", merged.into().value())
                .param("region", merged.region().value())
                .update();
    }

    /** A new province or regency has a council from its first day, with the six usual bidang. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void foundACouncil(RegionSplit split) {
        if (split.founded().depth() > 2) {
            return;
        }
        var above = require(split.founded().parent().orElseThrow());
        var kind = split.founded().depth() == 1 ? OrganisationKind.PROVINCE : OrganisationKind.REGENCY;
        var id = db.sql("""
                INSERT INTO organisation.organisation (id, kind, parent_id, region_code, name, short_name, zone, letter_code, opened_on)
                VALUES (uuidv7(), :kind, :parent, :region, :name, :short_name, region.zone(:region), 'DEKRANASDA', :on)
                RETURNING id
                """)
                .param("kind", kind.name())
                .param("parent", above.id().value())
                .param("region", split.founded().value())
                .param(
                        "name",
                        "Dewan Kerajinan Nasional Daerah "
                                + (kind == OrganisationKind.PROVINCE ? "Provinsi " : "")
                                + split.name())
                .param("short_name", "Dekranasda " + bare(split.name()))
                .param("on", split.on())
                .query(java.util.UUID.class)
                .single();
        db.sql("""
                INSERT INTO organisation.bidang (organisation_id, name, position)
                SELECT :council, b.name, b.position
                  FROM unnest(ARRAY['Daya Saing', 'Manajemen Usaha', 'Kemitraan', 'Wirausaha Baru',
                                    'Promosi dan Humas', 'Pendanaan']) WITH ORDINALITY AS b(name, position)
                """).param("council", id).update();
    }

    /** Everything that stands in the moved region keeps its place there; its council comes under the new parent's. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void moveAlong(RegionMoved moved) {
        db.sql("""
                UPDATE organisation.organisation SET region_code = :to || substr(region_code, length(:from) + 1)
                 WHERE (region_code = :from OR region_code LIKE :from || '.%') AND closed_on IS NULL
                """)
                .param("from", moved.region().value())
                .param("to", moved.becomes().value())
                .update();
        if (moved.becomes().depth() == 2) {
            organisations
                    .councilOf(moved.becomes())
                    .ifPresent(
                            council -> db.sql("UPDATE organisation.organisation SET parent_id = :parent WHERE id = :id")
                                    .param(
                                            "parent",
                                            require(moved.becomes().parent().orElseThrow())
                                                    .id()
                                                    .value())
                                    .param("id", council.id().value())
                                    .update());
        }
    }

    private Organisation require(RegionCode region) {
        return organisations.councilOf(region).orElseThrow();
    }

    private static String bare(String name) {
        return name.replaceFirst("^Kabupaten (Administrasi )?", "");
    }
}
