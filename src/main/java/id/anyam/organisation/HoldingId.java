package id.anyam.organisation;

import java.util.UUID;

/** Names one holder's time in one office. */
public record HoldingId(UUID value) {}
