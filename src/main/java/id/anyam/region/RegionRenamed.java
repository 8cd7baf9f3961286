package id.anyam.region;

import java.time.LocalDate;

/** A region kept its code and changed its name. */
public record RegionRenamed(RegionCode region, String former, String name, LocalDate on) {}
