package id.anyam.region.change;

import id.anyam.region.RegionCode;
import id.anyam.region.RegionKind;

/** What a decree does to a region. Codes are given by the decree; none is ever used again. */
sealed interface Act {

    RegionCode region();

    /** The code stays, the name changes. */
    record Rename(RegionCode region, String name) implements Act {}

    /** The region ends and becomes part of another of the same depth. */
    record Merge(RegionCode region, RegionCode into) implements Act {}

    /** A part becomes a new region; the rest goes on (pemekaran). */
    record Split(RegionCode region, RegionCode founded, RegionKind kind, String name) implements Act {}

    /** The region with all within it comes under another parent, and so gets new codes. */
    record Move(RegionCode region, RegionCode becomes) implements Act {}
}
