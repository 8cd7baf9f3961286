package id.anyam.programme;

import java.util.UUID;

/** A programme of one council in one year, its own or taken up from the level above. */
public record ProgrammeId(UUID value) {}
