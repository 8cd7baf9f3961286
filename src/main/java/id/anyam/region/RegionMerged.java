package id.anyam.region;

import java.time.LocalDate;

/** A region was dissolved into another of the same depth; its code is no longer in force. */
public record RegionMerged(RegionCode region, RegionCode into, LocalDate on) {}
