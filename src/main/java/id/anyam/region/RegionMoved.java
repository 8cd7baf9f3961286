package id.anyam.region;

import java.time.LocalDate;

/** A region and all within it got new codes; the last parts of the codes within stayed the same. */
public record RegionMoved(RegionCode region, RegionCode becomes, LocalDate on) {}
