package id.anyam.programme;

import java.util.UUID;

/** One activity that carries a programme out. */
public record ActivityId(UUID value) {}
