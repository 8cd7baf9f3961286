package id.anyam.programme;

import java.util.UUID;

/** What one programme is measured by. */
public record IndicatorId(UUID value) {}
