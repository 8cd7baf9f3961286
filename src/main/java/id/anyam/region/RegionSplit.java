package id.anyam.region;

import java.time.LocalDate;

/** A new region was founded from part of another, which goes on. */
public record RegionSplit(RegionCode region, RegionCode founded, RegionKind kind, String name, LocalDate on) {}
