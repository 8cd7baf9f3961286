package id.anyam.region;

import id.anyam.web.Typing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of regions. Public: it answers everybody the same. */
public interface Regions {

    /** The region of a code, also one that is no longer in force. */
    Optional<Region> find(RegionCode code);

    /** Those of these codes that exist, by code, in one question to the database. */
    Map<RegionCode, Region> find(Collection<RegionCode> codes);

    /** Regions directly below, in force today, in the order of their codes. */
    List<Region> children(RegionCode code);

    /**
     * Regions in force today by part of a name or code, best first; old spelling, missing spaces and kind words
     * ({@code kab. kutaitimur}) are understood, and {@code donorojo, pacitan} narrows by what lies above.
     */
    List<Region> search(String words, int limit);

    /** What a code has become by a day: itself while in force, else its successors at any remove. */
    List<Region> successors(RegionCode code, LocalDate day);

    /**
     * Reads the place picked in a form ({@code region/picker.jte}): a code, a code with its name, or a name that
     * only one region has. Notes a problem at the field when it is none of these.
     */
    Optional<RegionCode> picked(Typing typing, String field);
}
