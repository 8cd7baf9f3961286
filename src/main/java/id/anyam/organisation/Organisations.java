package id.anyam.organisation;

import id.anyam.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All organisations, closed ones included where they are asked for by id. Public: who they are is no secret. */
public interface Organisations {

    Optional<Organisation> find(OrganisationId id);

    /** Those of these ids that exist, by id, in one question to the database. */
    Map<OrganisationId, Organisation> find(Collection<OrganisationId> ids);

    /** How those of these ids that exist are called in short. */
    Map<UUID, String> shortNames(Collection<UUID> ids);

    /** The open council of exactly this region. */
    Optional<Organisation> councilOf(RegionCode region);

    /** The open councils directly below a council, in the order of their regions. */
    List<Organisation> councilsBelow(OrganisationId id);

    /** The open Opd of this region or below the council of this region, by name. */
    List<Organisation> opdsOf(RegionCode region);

    /** Open organisations of every kind by part of a name, best first. */
    List<Organisation> search(String words, int limit);

    /** The open bidang of a council, in its own order. */
    List<Bidang> bidangs(OrganisationId council);

    /**
     * Whether who acts holds a permission ({@code board.edit}) for rows of this organisation in some state: for
     * buttons. Row security decides about each row.
     */
    boolean permits(String permission, OrganisationId owner);
}
